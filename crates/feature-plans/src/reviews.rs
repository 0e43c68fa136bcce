//! What reports have to do with the meetings of bodies: a report on which a body decided shows that the review of that meeting
//! was given, and a body that has meetings is followed by these instead of by equal parts of the year.

use core_commitments::actions::{NewEvidence, give_evidence};
use core_commitments::rules::{Body, MEETING, Meeting, Proof};
use core_commitments::store as core;
use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Occasion, Result, SpaceId};
use kit_db::Tx;

use crate::store;
use crate::store::report::Decided;
use crate::words as t;

/// The bodies of a space, and its meetings of a time at which the work is reviewed.
pub(crate) struct Reviews {
    bodies: Vec<Body>,
    meetings: Vec<Meeting>,
}

impl Reviews {
    /// Those of a year: two statements.
    pub fn of_year(tx: &mut Tx<'_>, space: SpaceId, year: i64) -> Result<Self> {
        let year = i16::try_from(year).unwrap_or_default();
        let days = (Date::new(year, 1, 1).unwrap_or(Date::MIN), Date::new(year, 12, 31).unwrap_or(Date::MAX));
        Self::between(tx, space, days)
    }

    /// Those from a day to a day: two statements.
    fn between(tx: &mut Tx<'_>, space: SpaceId, days: (Date, Date)) -> Result<Self> {
        let mut meetings = core::meeting::of_space(tx, space, days)?;
        meetings.retain(|meeting| meeting.called_off.is_none() && meeting.said.reviews);
        Ok(Self { bodies: core::body::of_space(tx, space)?, meetings })
    }

    /// Whether a body of this name reviews the work at meetings of its own.
    pub fn are_held_by(&self, body: &str) -> bool {
        self.of(body).next().is_some()
    }

    /// The meeting at which a report was decided on.
    fn decided(&self, decided: &Decided) -> Option<&Meeting> {
        let written_for = self.meetings.iter().find(|meeting| Some(meeting.id) == decided.meeting);
        written_for.or_else(|| self.of(&decided.body).find(|meeting| meeting.said.on == decided.on))
    }

    fn of(&self, name: &str) -> impl Iterator<Item = &Meeting> {
        let body = self.bodies.iter().find(|body| body.said.is_called(name)).map(|body| body.id);
        self.meetings.iter().filter(move |meeting| Some(meeting.body) == body)
    }
}

/// Gives each report on which a body decided as evidence for the review of the meeting for which it was written, or else of
/// the one at which it decided.
pub(crate) fn give_decided(tx: &mut Tx<'_>, occasion: &Occasion, space: SpaceId) -> Result<()> {
    let all = store::report::decided(tx, space)?;
    if all.is_empty() {
        return Ok(());
    }
    let reviews = Reviews::between(tx, space, (Date::MIN, Date::MAX))?;
    for decided in all {
        if let Some(meeting) = reviews.decided(&decided) {
            store::report::belongs_to(tx, decided.report, meeting.id)?;
            give(tx, occasion, meeting, &decided)?;
        }
    }
    Ok(())
}

fn give(tx: &mut Tx<'_>, occasion: &Occasion, meeting: &Meeting, decided: &Decided) -> Result<()> {
    let key = meeting.id.to_string();
    let duties = core::duty::of_sources(tx, MEETING, std::slice::from_ref(&key))?;
    let Some(duty) = duties.get(&key) else { return Ok(()) };
    let proof = Proof::Record { kind: "report".to_owned(), id: decided.report.to_string() };
    if core::evidence::of_duty(tx, duty.id)?.iter().any(|given| given.evidence.proof == proof) {
        return Ok(());
    }
    let (lang, day) = (decided.lang, kit_words::day(decided.lang, decided.on));
    let title = t::review_decided(lang, &decided.body, day, &decided.section);
    let new = NewEvidence { proof, title, lang, on: decided.on };
    let allowed = Allowed::for_installation(meeting.space);
    give_evidence(tx, occasion, &allowed, decided.on, &[duty.id], &new).map(drop)
}
