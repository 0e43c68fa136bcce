use core_spaces::rules::Role;
use jiff::civil::Date;
use kernel::Lang;

use super::body::Meeting;
use super::commitment::{Source, Sourced, Terms};
use super::day_off::Shift;
use super::duty::{Duty, Status};
use super::evidence::Acceptance;
use super::level::Level;
use super::party::Party;
use super::recurrence::Recurrence;

/// The kind of a record by which a meeting is known.
pub const MEETING: &str = "meeting";

/// How many days before a meeting its review is prepared.
pub const REVIEW_LEAD_DAYS: i32 = 7;

/// What a meeting commits to: that the coordinators give the body the review by its day. Nothing where it does not take
/// place, or where nothing is reviewed there.
pub fn review(meeting: &Meeting, (title, lang): (String, Lang), body: &str) -> Sourced {
    let takes_place = meeting.called_off.is_none() && meeting.said.reviews;
    let terms = takes_place.then(|| Terms {
        title,
        details: String::new(),
        proof: String::new(),
        lang,
        level: Level::Member,
        by: Party::Role(Role::Coordinator),
        to: Party::Named(body.to_owned()),
        owner: None,
        starts_on: meeting.said.on,
        ends_on: None,
        recurrence: Recurrence::Once,
        lead_days: REVIEW_LEAD_DAYS,
        shift: Shift::Stays,
        acceptance: Acceptance::ByOwner,
    });
    let source = Source { kind: MEETING.to_owned(), id: meeting.id.to_string() };
    Sourced { source, space: meeting.space, terms, settled: None }
}

/// Whether whoever owes a duty is asked for it before a meeting: not where its evidence only waits to be accepted, which is
/// for others to do.
pub fn asks_for(duty: &Duty, today: Date) -> bool {
    let status = duty.status(today);
    status.is_open() && status != Status::HandedIn
}

#[cfg(test)]
mod tests {
    use super::{REVIEW_LEAD_DAYS, asks_for, review};
    use crate::rules::{BodyId, CommitmentId, Duty, DutyId, Meeting, MeetingChange, MeetingId, Party, Shown};
    use jiff::civil::date;
    use kernel::{Chance, Lang, Moment, SpaceId};

    #[test]
    fn a_review_is_owed_to_a_meeting_that_takes_place() {
        let (at, chance) = (Moment::from_millis(0), Chance::seeded(1));
        let said = MeetingChange { on: date(2026, 9, 1), at: None, place: String::new(), reviews: true };
        let meeting = Meeting {
            id: MeetingId::new(at, &chance),
            body: BodyId::new(at, &chance),
            space: SpaceId::new(at, &chance),
            said: said.clone(),
            called_off: None,
            version: 1,
        };
        let terms = |meeting: &Meeting| review(meeting, ("Review".into(), Lang::En), "City board").terms;
        let owed = terms(&meeting).unwrap();
        assert_eq!((owed.starts_on, owed.lead_days), (date(2026, 9, 1), REVIEW_LEAD_DAYS));
        assert_eq!(owed.to, Party::Named("City board".into()));
        assert!(terms(&Meeting { called_off: Some("Flu".into()), ..meeting.clone() }).is_none());
        assert!(terms(&Meeting { said: MeetingChange { reviews: false, ..said }, ..meeting }).is_none());
    }

    #[test]
    fn nobody_is_asked_for_what_they_have_handed_in() {
        let (at, chance, day) = (Moment::from_millis(0), Chance::seeded(1), date(2026, 9, 1));
        let duty = |shown| Duty {
            id: DutyId::new(at, &chance),
            commitment: CommitmentId::new(at, &chance),
            occurrence: day,
            due_on: day,
            soon_from: day,
            owner: None,
            settled: None,
            shown,
            version: 1,
        };
        for (shown, is_asked) in [(Shown::Nothing, true), (Shown::HandedIn(day), false), (Shown::Met(day), false)] {
            assert_eq!(asks_for(&duty(shown), day), is_asked, "{shown:?}");
        }
    }
}
