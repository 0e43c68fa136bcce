use jiff::civil::Date;
use kernel::{PersonId, Refusal, RefusalKind, State};

use super::evidence::Shown;
use super::ids::{CommitmentId, DutyId};
use super::limits::{TEXT_LIMIT, fits};

/// After so many days it is proposed to raise what is late with whoever leads.
pub const RAISE_AFTER_DAYS: i32 = 30;

/// One dated occurrence of a commitment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Duty {
    /// Its id.
    pub id: DutyId,
    /// Of which commitment.
    pub commitment: CommitmentId,
    /// The day that the commitment's recurrence gives: with the commitment, what makes it one of a kind.
    pub occurrence: Date,
    /// The day on which it is due: the occurrence, moved off days on which nobody works.
    pub due_on: Date,
    /// From when on it is due soon.
    pub soon_from: Date,
    /// Whose it is, where it is one person's.
    pub owner: Option<PersonId>,
    /// What was decided about it by hand, or by its source.
    pub settled: Option<Settled>,
    /// What its evidence says.
    pub shown: Shown,
    /// Counts changes.
    pub version: i64,
}

/// A decision that stands whatever the evidence says, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Settled {
    /// It counts as met since this day.
    Met {
        /// The day.
        on: Date,
        /// Why.
        reason: String,
    },
    /// It need not be done.
    Waived {
        /// Since this day.
        on: Date,
        /// Why.
        reason: String,
    },
    /// It is to be raised with whoever leads, though its days have not passed.
    Raised {
        /// Since this day.
        on: Date,
        /// Why.
        reason: String,
    },
}

impl Settled {
    /// By its name, with its reason. Refused with `settle-reason-missing` without one, with `line-too-long`, with
    /// `settled-in-future`, or with `settle-unknown`.
    pub fn by_hand(name: &str, on: Date, reason: String, today: Date) -> Result<Self, Refusal> {
        if reason.is_empty() {
            return Err(Refusal::new("settle-reason-missing").on("reason"));
        }
        fits("reason", &reason, TEXT_LIMIT)?;
        if on > today {
            return Err(Refusal::new("settled-in-future").on("on"));
        }
        Self::kept(name, on, reason).ok_or_else(|| Refusal::new("settle-unknown").on("settled"))
    }

    /// As it was written down.
    pub fn kept(name: &str, on: Date, reason: String) -> Option<Self> {
        match name {
            "met" => Some(Settled::Met { on, reason }),
            "waived" => Some(Settled::Waived { on, reason }),
            "raised" => Some(Settled::Raised { on, reason }),
            _ => None,
        }
    }

    /// The name in the database and in forms.
    pub const fn name(&self) -> &'static str {
        match self {
            Settled::Met { .. } => "met",
            Settled::Waived { .. } => "waived",
            Settled::Raised { .. } => "raised",
        }
    }

    /// Since when.
    pub const fn on(&self) -> Date {
        match self {
            Settled::Met { on, .. } | Settled::Waived { on, .. } | Settled::Raised { on, .. } => *on,
        }
    }

    /// Why.
    pub fn reason(&self) -> &str {
        match self {
            Settled::Met { reason, .. } | Settled::Waived { reason, .. } | Settled::Raised { reason, .. } => reason,
        }
    }
}

/// How a duty stands, in the order in which lists show it: what matters first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// It is late by so much that it is proposed to raise it with whoever leads.
    Raised,
    /// Its day has passed.
    Late,
    /// Its day is near.
    DueSoon,
    /// Its evidence waits to be accepted.
    HandedIn,
    /// Its day is not near yet.
    Upcoming,
    /// It is met.
    Met,
    /// It need not be done.
    Waived,
}

impl Status {
    /// All of them, in their order.
    pub const ALL: [Status; 7] = [
        Status::Raised,
        Status::Late,
        Status::DueSoon,
        Status::HandedIn,
        Status::Upcoming,
        Status::Met,
        Status::Waived,
    ];

    /// The name in addresses and files.
    pub const fn name(self) -> &'static str {
        match self {
            Status::Raised => "raised",
            Status::Late => "late",
            Status::DueSoon => "due-soon",
            Status::HandedIn => "handed-in",
            Status::Upcoming => "upcoming",
            Status::Met => "met",
            Status::Waived => "waived",
        }
    }

    /// The sign and colour with which pages show it.
    pub const fn state(self) -> State {
        match self {
            Status::Raised | Status::Late => State::Late,
            Status::DueSoon => State::DueSoon,
            Status::HandedIn => State::OnTheWay,
            Status::Upcoming => State::NotStarted,
            Status::Met => State::Met,
            Status::Waived => State::Waived,
        }
    }

    /// Whether something is left to do for whoever owes it.
    pub const fn is_open(self) -> bool {
        !matches!(self, Status::Met | Status::Waived)
    }
}

/// What decides how a duty stands. Counting a million of them needs nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dates {
    /// The day on which it is due.
    pub due_on: Date,
    /// From when on it is due soon.
    pub soon_from: Date,
    /// Whether it was settled by hand, and how.
    pub settled: Option<SettledAs>,
    /// What its evidence says.
    pub shown: Shown,
}

/// How a duty was settled by hand, without when and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SettledAs {
    /// It counts as met.
    Met,
    /// It need not be done.
    Waived,
    /// It is to be raised.
    Raised,
}

impl Dates {
    /// How the duty stands on this day: what was decided by hand first, then its evidence, then its days.
    pub fn status(self, today: Date) -> Status {
        match (self.settled, self.shown) {
            (Some(SettledAs::Waived), _) => Status::Waived,
            (Some(SettledAs::Met), _) | (_, Shown::Met(_)) => Status::Met,
            (Some(SettledAs::Raised), _) => Status::Raised,
            (None, Shown::HandedIn(_)) => Status::HandedIn,
            (None, Shown::Nothing) => self.by_days(today),
        }
    }

    fn by_days(self, today: Date) -> Status {
        let late = (today - self.due_on).get_days();
        if late > RAISE_AFTER_DAYS {
            Status::Raised
        } else if late > 0 {
            Status::Late
        } else if today >= self.soon_from {
            Status::DueSoon
        } else {
            Status::Upcoming
        }
    }
}

impl Duty {
    /// What decides how it stands.
    pub fn dates(&self) -> Dates {
        let settled = self.settled.as_ref().map(|settled| match settled {
            Settled::Met { .. } => SettledAs::Met,
            Settled::Waived { .. } => SettledAs::Waived,
            Settled::Raised { .. } => SettledAs::Raised,
        });
        Dates { due_on: self.due_on, soon_from: self.soon_from, settled, shown: self.shown }
    }

    /// How it stands on this day.
    pub fn status(&self, today: Date) -> Status {
        self.dates().status(today)
    }

    /// The day on which it was done with, if it is.
    pub fn closed_on(&self) -> Option<Date> {
        match &self.settled {
            Some(Settled::Waived { on, .. }) => Some(*on),
            _ => self.met_on(),
        }
    }

    /// The day on which it was met, if it was.
    pub fn met_on(&self) -> Option<Date> {
        match (&self.settled, self.shown) {
            (Some(Settled::Waived { .. }), _) => None,
            (Some(Settled::Met { on, .. }), _) => Some(*on),
            (_, Shown::Met(on)) => Some(on),
            _ => None,
        }
    }

    /// Settled by hand; refused with `duty-settled` where that was done already: it has to be taken back first.
    pub fn settle(self, settled: Settled) -> Result<Self, Refusal> {
        let is_decided = matches!(self.settled, Some(Settled::Met { .. } | Settled::Waived { .. }));
        if is_decided {
            return Err(Refusal::new("duty-settled").kind(RefusalKind::Conflict));
        }
        Ok(Self { settled: Some(settled), ..self })
    }

    /// As its days and its evidence have it again; refused with `duty-not-settled` where nothing was settled.
    pub fn reopen(self) -> Result<Self, Refusal> {
        match self.settled {
            Some(_) => Ok(Self { settled: None, ..self }),
            None => Err(Refusal::new("duty-not-settled").kind(RefusalKind::Conflict)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Dates, Duty, RAISE_AFTER_DAYS, Settled, SettledAs, Status};
    use crate::rules::{CommitmentId, DutyId, Shown, TEXT_LIMIT};
    use jiff::ToSpan;
    use jiff::civil::{Date, date};
    use kernel::{Chance, Moment};

    const DUE: Date = date(2026, 3, 31);

    fn duty() -> Duty {
        let (at, chance) = (Moment::from_millis(0), Chance::seeded(1));
        Duty {
            id: DutyId::new(at, &chance),
            commitment: CommitmentId::new(at, &chance),
            occurrence: DUE,
            due_on: DUE,
            soon_from: date(2026, 3, 17),
            owner: None,
            settled: None,
            shown: Shown::Nothing,
            version: 1,
        }
    }

    fn settled(name: &str) -> Settled {
        Settled::by_hand(name, DUE, "Because".into(), DUE).unwrap()
    }

    #[test]
    fn the_days_decide_where_nobody_did() {
        let on = |day| duty().status(day);
        assert_eq!(on(date(2026, 3, 16)), Status::Upcoming);
        assert_eq!(on(date(2026, 3, 17)), Status::DueSoon);
        assert_eq!(on(DUE), Status::DueSoon, "all of its day is in time");
        assert_eq!(on(date(2026, 4, 1)), Status::Late);
        assert_eq!(on(DUE.saturating_add(RAISE_AFTER_DAYS.days())), Status::Late);
        assert_eq!(on(DUE.saturating_add((RAISE_AFTER_DAYS + 1).days())), Status::Raised);
    }

    #[test]
    fn decisions_come_before_evidence_and_evidence_before_days() {
        let after = date(2027, 1, 1);
        let with = |name: Option<&str>, shown| Duty { settled: name.map(settled), shown, ..duty() }.status(after);
        assert_eq!(with(None, Shown::Met(DUE)), Status::Met);
        assert_eq!(with(None, Shown::HandedIn(DUE)), Status::HandedIn);
        assert_eq!(with(Some("waived"), Shown::Met(DUE)), Status::Waived);
        assert_eq!(with(Some("met"), Shown::Nothing), Status::Met);
        assert_eq!(with(Some("raised"), Shown::HandedIn(DUE)), Status::Raised);
        assert_eq!(with(Some("raised"), Shown::Met(DUE)), Status::Met);
    }

    #[test]
    fn a_decision_has_a_reason_and_is_taken_back_before_another() {
        let by_hand = |name, on, reason: &str| Settled::by_hand(name, on, reason.into(), DUE);
        assert_eq!(by_hand("waived", DUE, "").unwrap_err().code, "settle-reason-missing");
        assert_eq!(by_hand("waived", DUE, &"a".repeat(TEXT_LIMIT + 1)).unwrap_err().code, "line-too-long");
        assert!(by_hand("waived", DUE, &"a".repeat(TEXT_LIMIT)).is_ok());
        assert_eq!(by_hand("met", date(2026, 4, 1), "x").unwrap_err().code, "settled-in-future");
        assert_eq!(by_hand("late", DUE, "x").unwrap_err().code, "settle-unknown");
        let waived = duty().settle(settled("waived")).unwrap();
        assert_eq!((waived.closed_on(), waived.met_on()), (Some(DUE), None));
        assert_eq!(waived.clone().settle(settled("met")).unwrap_err().code, "duty-settled");
        let again = waived.reopen().unwrap();
        assert_eq!(again, duty());
        assert_eq!(again.reopen().unwrap_err().code, "duty-not-settled");
        let raised = duty().settle(settled("raised")).unwrap();
        assert!(raised.settle(settled("met")).is_ok(), "what was raised can be done");
    }

    proptest::proptest! {
        #[test]
        fn while_nobody_does_anything_a_duty_only_gets_later(soon in 0i32..400, first in -500i32..500, more in 0i32..500) {
            let dates = Dates {
                due_on: DUE, soon_from: DUE.saturating_sub(soon.days()), settled: None, shown: Shown::Nothing,
            };
            let (day, later) = (DUE.saturating_add(first.days()), DUE.saturating_add((first + more).days()));
            proptest::prop_assert!(dates.status(later) <= dates.status(day), "no way back by itself, so no circle");
        }

        #[test]
        fn what_is_done_with_stays_so_whatever_the_day(days in -5_000i32..5_000, which in 0usize..3) {
            let (settled, shown, wanted) = [
                (Some(SettledAs::Met), Shown::Nothing, Status::Met),
                (Some(SettledAs::Waived), Shown::HandedIn(DUE), Status::Waived),
                (None, Shown::Met(DUE), Status::Met),
            ][which];
            let dates = Dates { due_on: DUE, soon_from: DUE, settled, shown };
            proptest::prop_assert_eq!(dates.status(DUE.saturating_add(days.days())), wanted);
        }
    }
}
