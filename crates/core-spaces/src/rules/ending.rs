use std::str::FromStr;

use jiff::Span;
use jiff::civil::Date;
use kernel::{Error, Refusal, RefusalKind};

use super::{GrantedRole, Role};

/// The last day of a role that is being ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LastDay {
    /// The role holds until midnight.
    Today,
    /// The role ends at once.
    Yesterday,
}

impl LastDay {
    /// Both, the one that leaves more time first.
    pub const ALL: [LastDay; 2] = [LastDay::Today, LastDay::Yesterday];

    /// The name in forms.
    pub const fn name(self) -> &'static str {
        match self {
            LastDay::Today => "today",
            LastDay::Yesterday => "yesterday",
        }
    }

    /// Which day that is.
    pub fn day(self, today: Date) -> Date {
        match self {
            LastDay::Today => today,
            LastDay::Yesterday => today.saturating_sub(Span::new().days(1)),
        }
    }

    fn first_day_without(self, today: Date) -> Date {
        match self {
            LastDay::Today => today.saturating_add(Span::new().days(1)),
            LastDay::Yesterday => today,
        }
    }
}

impl FromStr for LastDay {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        let found = LastDay::ALL.into_iter().find(|last| last.name() == text);
        found.ok_or_else(|| Error::BadRequest(format!("not a last day: {text}")))
    }
}

/// What becomes of a role that is ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// This is its last day.
    After(Date),
    /// It would end before it begins, so it is taken back as if it had never been granted.
    TakenBack,
}

impl GrantedRole {
    /// Ends the role. Refused with `role-over` where it has ended before, and with `last-coordinator`
    /// where none of the space's other roles is that of somebody who coordinates from then on.
    pub fn ending<'a>(
        &self,
        last: LastDay,
        today: Date,
        others: impl IntoIterator<Item = &'a GrantedRole>,
    ) -> Result<Ending, Refusal> {
        if self.term.is_over(today) {
            return Err(Refusal::new("role-over").kind(RefusalKind::Conflict));
        }
        // Somebody who is to coordinate later on leaves a gap only from their first day.
        let gap = last.first_day_without(today).max(self.term.since);
        let coordinates = |one: &GrantedRole| one.role == Role::Coordinator && one.term.runs_on(gap);
        if self.role == Role::Coordinator && !others.into_iter().any(coordinates) {
            return Err(Refusal::new("last-coordinator").kind(RefusalKind::Conflict));
        }
        let day = last.day(today);
        Ok(if day < self.term.since { Ending::TakenBack } else { Ending::After(day) })
    }
}

#[cfg(test)]
mod tests {
    use super::{Ending, LastDay};
    use crate::rules::{GrantedRole, Role, Term};
    use jiff::civil::{Date, date};
    use kernel::{Chance, Moment, PersonId};

    const TODAY: Date = date(2026, 11, 22);

    fn granted(role: Role, since: Date, until: Option<Date>) -> GrantedRole {
        let person = PersonId::new(Moment::from_millis(0), &Chance::seeded(1));
        GrantedRole { person, role, term: Term { since, until } }
    }

    fn answer(role: &GrantedRole, last: LastDay, others: &[GrantedRole]) -> Result<Ending, &'static str> {
        role.ending(last, TODAY, others).map_err(|refusal| refusal.code)
    }

    #[test]
    fn a_role_ends_today_or_at_once() {
        let officer = granted(Role::Officer, date(2026, 1, 1), None);
        assert_eq!(answer(&officer, LastDay::Today, &[]), Ok(Ending::After(TODAY)));
        assert_eq!(answer(&officer, LastDay::Yesterday, &[]), Ok(Ending::After(date(2026, 11, 21))));
    }

    #[test]
    fn what_never_ran_is_taken_back_and_what_is_over_stays() {
        let begun_today = granted(Role::Officer, TODAY, None);
        assert_eq!(answer(&begun_today, LastDay::Yesterday, &[]), Ok(Ending::TakenBack));
        assert_eq!(answer(&begun_today, LastDay::Today, &[]), Ok(Ending::After(TODAY)));
        let later = granted(Role::Officer, date(2026, 11, 23), None);
        assert_eq!(answer(&later, LastDay::Today, &[]), Ok(Ending::TakenBack));
        let over = granted(Role::Officer, date(2026, 1, 1), Some(date(2026, 11, 21)));
        assert_eq!(answer(&over, LastDay::Today, &[]), Err("role-over"));
    }

    #[test]
    fn somebody_coordinates_afterwards() {
        let first = granted(Role::Coordinator, date(2026, 1, 1), None);
        let officer = granted(Role::Officer, date(2026, 1, 1), None);
        let until_today = granted(Role::Coordinator, date(2026, 1, 1), Some(TODAY));
        let from_tomorrow = granted(Role::Coordinator, date(2026, 11, 23), None);
        let table = [
            (LastDay::Today, vec![], false),
            (LastDay::Today, vec![officer], false),
            (LastDay::Today, vec![first.clone()], true),
            (LastDay::Today, vec![until_today.clone()], false),
            (LastDay::Yesterday, vec![until_today], true),
            (LastDay::Today, vec![from_tomorrow.clone()], true),
            (LastDay::Yesterday, vec![from_tomorrow], false),
        ];
        for (last, others, may) in table {
            let answer = answer(&first, last, &others);
            assert_eq!(answer.is_ok(), may, "{last:?} {others:?}");
            assert!(may || answer == Err("last-coordinator"));
        }
    }

    #[test]
    fn a_coordinator_of_the_future_leaves_a_gap_from_the_first_day() {
        let later = granted(Role::Coordinator, date(2027, 1, 1), None);
        let open = granted(Role::Coordinator, date(2026, 1, 1), None);
        let leaving = granted(Role::Coordinator, date(2026, 1, 1), Some(date(2026, 12, 31)));
        assert_eq!(answer(&later, LastDay::Yesterday, &[open]), Ok(Ending::TakenBack));
        assert_eq!(answer(&later, LastDay::Yesterday, &[leaving]), Err("last-coordinator"));
    }
}
