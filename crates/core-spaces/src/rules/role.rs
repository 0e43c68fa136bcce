use std::str::FromStr;

use jiff::civil::Date;
use kernel::{Error, PersonId, Refusal, RefusalKind};

/// What somebody may do in a space, for a term. Not to be confused with membership, which says who
/// belongs to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Leads the work of the space: changes everything in it, and who may do what.
    Coordinator,
    /// Is responsible for a part: keeps its measures and figures up to date.
    Officer,
    /// Reads what the space keeps to itself, such as a committee's member.
    Reader,
}

impl Role {
    /// All of them, the mightiest first.
    pub const ALL: [Role; 3] = [Role::Coordinator, Role::Officer, Role::Reader];

    /// The name in the database, in forms and in the table of routes.
    pub const fn name(self) -> &'static str {
        match self {
            Role::Coordinator => "coordinator",
            Role::Officer => "officer",
            Role::Reader => "reader",
        }
    }
}

impl FromStr for Role {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        let found = Role::ALL.into_iter().find(|role| role.name() == text);
        found.ok_or_else(|| Error::BadRequest(format!("not a role: {text}")))
    }
}

/// From a day to a day, both counted; open at the end where there is no last day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// The first day.
    pub since: Date,
    /// The last day.
    pub until: Option<Date>,
}

impl Term {
    /// A term that does not end before it begins; refused with `term-backwards`.
    pub fn new(since: Date, until: Option<Date>) -> Result<Self, Refusal> {
        if until.is_some_and(|until| until < since) {
            return Err(Refusal::new("term-backwards").on("until"));
        }
        Ok(Self { since, until })
    }

    /// Whether it runs on this day.
    pub fn runs_on(self, day: Date) -> bool {
        self.since <= day && self.until.is_none_or(|until| day <= until)
    }
}

impl Term {
    /// Whether it begins after this day.
    pub fn is_ahead(self, day: Date) -> bool {
        day < self.since
    }

    /// Whether it has ended before this day.
    pub fn is_over(self, day: Date) -> bool {
        self.until.is_some_and(|until| until < day)
    }

    /// Whether it has a day in common with another.
    pub fn overlaps(self, other: Self) -> bool {
        !self.until.is_some_and(|until| until < other.since) && !other.until.is_some_and(|until| until < self.since)
    }
}

/// A role that a person has in a space.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GrantedRole {
    /// Whose.
    pub person: PersonId,
    /// Which.
    pub role: Role,
    /// From when to when.
    pub term: Term,
}

impl GrantedRole {
    /// Takes a further grant in, beside those that the space has; refused with `role-held` where the
    /// person has this role at the same time already.
    pub fn beside(self, others: &[GrantedRole]) -> Result<Self, Refusal> {
        let same = |other: &&GrantedRole| other.person == self.person && other.role == self.role;
        if others.iter().filter(same).any(|other| other.term.overlaps(self.term)) {
            return Err(Refusal::new("role-held").on("person"));
        }
        Ok(self)
    }

    /// The same, ending after this day, while these others stay as they are. Refused with
    /// `term-backwards` before its first day, with `role-over` where it has ended already, and with
    /// `last-coordinator` where nobody would lead the space on the next day.
    pub fn ending(mut self, until: Date, others: &[GrantedRole], today: Date) -> Result<Self, Refusal> {
        if self.term.is_over(today) {
            return Err(Refusal::new("role-over").kind(RefusalKind::Conflict));
        }
        if self.role == Role::Coordinator && !self.term.is_ahead(today) {
            let next = until.tomorrow().unwrap_or(until);
            let leads = |other: &GrantedRole| other.role == Role::Coordinator && other.term.runs_on(next);
            if !others.iter().any(leads) {
                return Err(Refusal::new("last-coordinator").kind(RefusalKind::Conflict));
            }
        }
        self.term = Term::new(self.term.since, Some(until))?;
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::{GrantedRole, Role, Term};
    use jiff::civil::{Date, date};
    use kernel::{Chance, Moment, PersonId};

    const TODAY: Date = date(2026, 6, 1);

    fn granted(person: u64, role: Role, since: Date, until: Option<Date>) -> GrantedRole {
        let person = PersonId::new(Moment::from_millis(0), &Chance::seeded(person));
        GrantedRole { person, role, term: Term::new(since, until).unwrap() }
    }

    fn end(role: &GrantedRole, until: Date, others: &[GrantedRole]) -> &'static str {
        role.clone().ending(until, others, TODAY).map_or_else(|refusal| refusal.code, |_| "ended")
    }

    #[test]
    fn nobody_has_the_same_role_twice_at_a_time() {
        let held = granted(1, Role::Officer, date(2026, 1, 1), Some(date(2026, 12, 31)));
        let beside = |new: GrantedRole| new.beside(std::slice::from_ref(&held)).is_ok();
        assert!(!beside(granted(1, Role::Officer, date(2026, 12, 31), None)));
        assert!(!beside(granted(1, Role::Officer, date(2025, 1, 1), None)));
        assert!(beside(granted(1, Role::Officer, date(2027, 1, 1), None)), "after it");
        assert!(beside(granted(1, Role::Reader, date(2026, 1, 1), None)), "another role");
        assert!(beside(granted(2, Role::Officer, date(2026, 1, 1), None)), "another person");
    }

    #[test]
    fn somebody_always_leads() {
        let leader = granted(1, Role::Coordinator, date(2026, 1, 1), None);
        let officer = granted(2, Role::Officer, date(2026, 1, 1), None);
        let second = granted(2, Role::Coordinator, date(2026, 7, 1), None);
        assert_eq!(end(&leader, TODAY, &[officer.clone()]), "last-coordinator");
        assert_eq!(end(&leader, TODAY, &[second.clone()]), "last-coordinator", "she begins a month later");
        assert_eq!(end(&leader, date(2026, 6, 30), &[second]), "ended", "she takes over on the next day");
        let leaving = granted(2, Role::Coordinator, date(2026, 1, 1), Some(TODAY));
        assert_eq!(end(&leader, TODAY, &[leaving]), "last-coordinator", "both would leave together");
        assert_eq!(end(&officer, TODAY, &[]), "ended");
    }

    #[test]
    fn what_is_over_or_would_end_before_it_begins_stays() {
        let over = granted(1, Role::Reader, date(2026, 1, 1), Some(date(2026, 5, 31)));
        assert_eq!(end(&over, TODAY, &[]), "role-over");
        let running = granted(1, Role::Reader, date(2026, 5, 1), None);
        assert_eq!(end(&running, date(2026, 4, 30), &[]), "term-backwards");
    }

    #[test]
    fn a_term_runs_from_its_first_to_its_last_day() {
        let term = Term::new(date(2026, 1, 1), Some(date(2026, 6, 30))).unwrap();
        assert!(!term.runs_on(date(2025, 12, 31)));
        assert!(term.runs_on(date(2026, 1, 1)));
        assert!(term.runs_on(date(2026, 6, 30)));
        assert!(!term.runs_on(date(2026, 7, 1)));
    }

    #[test]
    fn a_term_does_not_run_backwards() {
        assert_eq!(Term::new(date(2026, 2, 1), Some(date(2026, 1, 31))).unwrap_err().code, "term-backwards");
        assert!(Term::new(date(2026, 2, 1), Some(date(2026, 2, 1))).is_ok());
    }
}
