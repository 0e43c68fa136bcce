//! What a city gives out of its contact log: the half-year's extract that the transparency register asks for, and the
//! list of meetings for everybody. Each has its own choice of fields and its own approval.

mod content;
mod field;
mod gap;
mod half_year;

use std::str::FromStr;

use jiff::civil::Date;
use kernel::{Error, Moment, PersonId, Refusal, RefusalKind, SpaceId};

use super::ids::DisclosureId;
use super::report::Period;
use super::text::{line_or, text};

pub use content::{Content, Line, Means, Outside, Told, Words};
pub use field::{Field, Fields};
pub use gap::{Gap, gaps, left_out, not_asked_for};
pub use half_year::{HalfYear, WINDOW_MONTHS};

/// What is given out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DisclosureKind {
    /// A half-year by topic for the transparency register, without days.
    Extract,
    /// A list of meetings for everybody.
    Meetings,
}

impl DisclosureKind {
    /// The name in the database and in forms.
    pub const fn name(self) -> &'static str {
        match self {
            DisclosureKind::Extract => "extract",
            DisclosureKind::Meetings => "meetings",
        }
    }

    /// Whether a period can be told on this day. A half-year has to be over; a list may end today.
    fn is_over(self, period: Period, day: Date) -> bool {
        match self {
            DisclosureKind::Extract => period.until < day,
            DisclosureKind::Meetings => period.until <= day,
        }
    }

    /// Where a form says the period's end.
    const fn period_field(self) -> &'static str {
        match self {
            DisclosureKind::Extract => "half-year",
            DisclosureKind::Meetings => "until",
        }
    }
}

impl FromStr for DisclosureKind {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        let found = [DisclosureKind::Extract, DisclosureKind::Meetings].into_iter().find(|kind| kind.name() == text);
        found.ok_or_else(|| Error::BadRequest(format!("not a kind of disclosure: {text}")))
    }
}

/// A disclosure.
#[derive(Clone, Debug, PartialEq)]
pub struct Disclosure {
    /// Its id.
    pub id: DisclosureId,
    /// Of whose log.
    pub space: SpaceId,
    /// What it is.
    pub kind: DisclosureKind,
    /// What it tells of.
    pub period: Period,
    /// What it says of contacts.
    pub fields: Fields,
    /// What it says for ever, once it is approved.
    pub approved: Option<Approved>,
    /// That it holds no more, and why.
    pub withdrawn: Option<Withdrawn>,
    /// Counts changes.
    pub version: i64,
}

/// What was approved, and by whom.
#[derive(Clone, Debug, PartialEq)]
pub struct Approved {
    /// What it says.
    pub content: Content,
    /// SHA-256 of the stored text of its content.
    pub sha256: String,
    /// Who decided and when.
    pub approval: Approval,
    /// When that was entered.
    pub at: Moment,
    /// By whom.
    pub by: Option<PersonId>,
}

/// Who decided that something may be given out, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Approval {
    /// A body or a person, in a line.
    pub who: String,
    /// The day.
    pub on: Date,
}

/// That a disclosure holds no more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Withdrawn {
    /// When.
    pub at: Moment,
    /// Why.
    pub why: String,
}

/// How far a disclosure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DisclosureState {
    /// Follows the log as it changes, and nobody outside sees it.
    Draft,
    /// Says the same for ever; a list of meetings is public.
    Approved,
    /// Holds no more.
    Withdrawn,
}

impl DisclosureState {
    /// All of them, in the order in which a disclosure comes by them.
    pub const ALL: [DisclosureState; 3] =
        [DisclosureState::Draft, DisclosureState::Approved, DisclosureState::Withdrawn];
}

/// What whoever prepares a disclosure decides.
#[derive(Clone, Debug)]
pub struct DisclosureChange {
    /// What it tells of.
    pub period: Period,
    /// What it says of contacts.
    pub fields: Fields,
}

impl DisclosureChange {
    /// Refuses with `disclosure-fields-missing` and `half-year-not-over` or `meetings-to-come`, all at once.
    pub fn check(&self, kind: DisclosureKind, today: Date) -> Result<(), Vec<Refusal>> {
        let mut refusals = Vec::new();
        if !kind.is_over(self.period, today) {
            let code = match kind {
                DisclosureKind::Extract => "half-year-not-over",
                DisclosureKind::Meetings => "meetings-to-come",
            };
            refusals.push(Refusal::new(code).on(kind.period_field()));
        }
        if self.fields.of(kind).is_empty() {
            refusals.push(Refusal::new("disclosure-fields-missing").on("fields"));
        }
        if refusals.is_empty() { Ok(()) } else { Err(refusals) }
    }
}

impl Approval {
    /// An approval of what tells of this period; refused with `approval-who-missing`, `approval-in-future` or
    /// `approval-before-end`.
    pub fn new(
        who: String,
        on: Date,
        (kind, period): (DisclosureKind, Period),
        today: Date,
    ) -> Result<Self, Vec<Refusal>> {
        let mut refusals = Vec::new();
        let who = line_or("who", "approval-who-missing", who).map_err(|refusal| refusals.push(refusal));
        if on > today {
            refusals.push(Refusal::new("approval-in-future").on("on"));
        } else if !kind.is_over(period, on) {
            refusals.push(Refusal::new("approval-before-end").on("on"));
        }
        match who {
            Ok(who) if refusals.is_empty() => Ok(Self { who, on }),
            _ => Err(refusals),
        }
    }
}

impl Disclosure {
    /// How far it is.
    pub fn state(&self) -> DisclosureState {
        match (&self.approved, &self.withdrawn) {
            (_, Some(_)) => DisclosureState::Withdrawn,
            (Some(_), None) => DisclosureState::Approved,
            (None, None) => DisclosureState::Draft,
        }
    }

    /// Refuses with `disclosure-approved-already` or `disclosure-withdrawn-already` what only a draft allows.
    pub fn is_draft(&self) -> Result<(), Refusal> {
        let code = match self.state() {
            DisclosureState::Draft => return Ok(()),
            DisclosureState::Approved => "disclosure-approved-already",
            DisclosureState::Withdrawn => "disclosure-withdrawn-already",
        };
        Err(Refusal::new(code).kind(RefusalKind::Conflict))
    }

    /// The same with another period and other fields; refused as [`Self::is_draft`] and [`DisclosureChange::check`].
    pub fn changed(self, change: &DisclosureChange, today: Date) -> Result<Self, Vec<Refusal>> {
        self.is_draft().map_err(|refusal| vec![refusal])?;
        change.check(self.kind, today)?;
        Ok(Self { period: change.period, fields: change.fields.of(self.kind), ..self })
    }

    /// The same, approved; refused as [`Self::is_draft`].
    pub fn approve(self, approved: Approved) -> Result<Self, Refusal> {
        self.is_draft()?;
        Ok(Self { approved: Some(approved), ..self })
    }

    /// The same, holding no more; refused with `disclosure-withdrawn-already`, `withdrawal-reason-missing` or
    /// `text-too-long`.
    pub fn withdraw(self, why: String, at: Moment) -> Result<Self, Refusal> {
        if self.withdrawn.is_some() {
            return Err(Refusal::new("disclosure-withdrawn-already").kind(RefusalKind::Conflict));
        }
        if why.is_empty() {
            return Err(Refusal::new("withdrawal-reason-missing").on("why"));
        }
        Ok(Self { withdrawn: Some(Withdrawn { at, why: text("why", why)? }), ..self })
    }
}

#[cfg(test)]
mod tests {
    use super::{Approval, Approved, Content, Disclosure, DisclosureChange, DisclosureKind, DisclosureState, Fields};
    use crate::rules::report::Period;
    use crate::rules::{DisclosureId, LINE_LIMIT, TEXT_LIMIT};
    use jiff::civil::{Date, date};
    use kernel::{Chance, Moment, Refusal, SpaceId};

    const AT: Moment = Moment::from_millis(0);

    fn period(until: Date) -> Period {
        Period::new(date(2026, 1, 1), until).unwrap()
    }

    fn change(until: Date, fields: &str) -> DisclosureChange {
        DisclosureChange { period: period(until), fields: fields.parse().unwrap() }
    }

    fn draft(kind: DisclosureKind) -> Disclosure {
        let chance = Chance::seeded(1);
        Disclosure {
            id: DisclosureId::new(AT, &chance),
            space: SpaceId::new(AT, &chance),
            kind,
            period: period(date(2026, 6, 30)),
            fields: Fields::usual(kind),
            approved: None,
            withdrawn: None,
            version: 1,
        }
    }

    fn approved() -> Approved {
        let approval = Approval { who: "City board".into(), on: date(2026, 7, 1) };
        Approved { content: Content::default(), sha256: String::new(), approval, at: AT, by: None }
    }

    fn codes<T>(outcome: Result<T, Vec<Refusal>>) -> Vec<&'static str> {
        outcome.err().unwrap_or_default().iter().map(|refusal| refusal.code).collect()
    }

    #[test]
    fn a_half_year_is_told_once_it_is_over_and_meetings_up_to_today() {
        let today = date(2026, 6, 30);
        let wrong = |kind, until, fields| codes(change(until, fields).check(kind, today));
        assert_eq!(wrong(DisclosureKind::Extract, date(2026, 6, 29), "goals"), [""; 0]);
        assert_eq!(wrong(DisclosureKind::Extract, today, "goals"), ["half-year-not-over"]);
        assert_eq!(wrong(DisclosureKind::Meetings, today, "day"), [""; 0]);
        assert_eq!(wrong(DisclosureKind::Meetings, date(2026, 7, 1), "day"), ["meetings-to-come"]);
    }

    #[test]
    fn something_is_chosen() {
        let wrong = |kind, fields| codes(change(date(2026, 6, 30), fields).check(kind, date(2026, 7, 1)));
        assert_eq!(wrong(DisclosureKind::Extract, ""), ["disclosure-fields-missing"]);
        assert_eq!(
            wrong(DisclosureKind::Extract, "day ours"),
            ["disclosure-fields-missing"],
            "an extract tells neither"
        );
        assert_eq!(wrong(DisclosureKind::Meetings, "count"), ["disclosure-fields-missing"]);
        let both = change(date(2026, 7, 1), "").check(DisclosureKind::Extract, date(2026, 7, 1));
        assert_eq!(codes(both), ["half-year-not-over", "disclosure-fields-missing"], "all at once");
    }

    #[test]
    fn somebody_approves_after_the_period_and_before_tomorrow() {
        let (kind, today) = (DisclosureKind::Extract, date(2026, 7, 2));
        let about = (kind, period(date(2026, 6, 30)));
        let new = |who: &str, on| codes(Approval::new(who.into(), on, about, today));
        assert_eq!(new(&"ä".repeat(LINE_LIMIT), today), [""; 0]);
        assert_eq!(new("Board", date(2026, 7, 1)), [""; 0]);
        assert_eq!(new("Board", date(2026, 6, 30)), ["approval-before-end"]);
        assert_eq!(new("Board", date(2026, 7, 3)), ["approval-in-future"]);
        assert_eq!(new("", date(2026, 7, 3)), ["approval-who-missing", "approval-in-future"]);
        assert_eq!(new(&"ä".repeat(LINE_LIMIT + 1), today), ["text-too-long"]);
    }

    #[test]
    fn a_draft_is_changed_approved_and_withdrawn_in_this_order() {
        let today = date(2026, 7, 1);
        let draft = draft(DisclosureKind::Meetings);
        let other = change(date(2026, 3, 31), "day count");
        let changed = draft.clone().changed(&other, today).unwrap();
        assert_eq!((changed.fields.to_string(), changed.state()), ("day".into(), DisclosureState::Draft));
        let approved_once = changed.approve(approved()).unwrap();
        assert_eq!(approved_once.state(), DisclosureState::Approved);
        assert_eq!(approved_once.clone().approve(approved()).unwrap_err().code, "disclosure-approved-already");
        assert_eq!(codes(approved_once.clone().changed(&other, today)), ["disclosure-approved-already"]);
        let withdrawn = approved_once.withdraw("A mistake".into(), AT).unwrap();
        assert_eq!(withdrawn.state(), DisclosureState::Withdrawn);
        assert_eq!(withdrawn.clone().approve(approved()).unwrap_err().code, "disclosure-withdrawn-already");
        assert_eq!(withdrawn.withdraw("Again".into(), AT).unwrap_err().code, "disclosure-withdrawn-already");
    }

    #[test]
    fn who_withdraws_says_why() {
        let draft = draft(DisclosureKind::Extract);
        assert_eq!(draft.clone().withdraw(String::new(), AT).unwrap_err().code, "withdrawal-reason-missing");
        assert_eq!(draft.clone().withdraw("a".repeat(TEXT_LIMIT + 1), AT).unwrap_err().code, "text-too-long");
        assert_eq!(draft.withdraw("a".repeat(TEXT_LIMIT), AT).unwrap().state(), DisclosureState::Withdrawn);
    }
}
