use std::str::FromStr;

use jiff::civil::Date;
use kernel::{Error, PersonId, Refusal};

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

    /// Whether it has ended before this day.
    pub fn is_over(self, day: Date) -> bool {
        self.until.is_some_and(|until| until < day)
    }

    /// Whether some day belongs to both.
    pub fn overlaps(self, other: Self) -> bool {
        other.until.is_none_or(|until| self.since <= until) && self.until.is_none_or(|until| other.since <= until)
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
    /// The same beside what the space has granted already; refused with `role-there` where the person
    /// has this role on some of these days.
    pub fn beside<'a>(self, granted: impl IntoIterator<Item = &'a GrantedRole>) -> Result<Self, Refusal> {
        let same = |one: &&GrantedRole| one.person == self.person && one.role == self.role;
        if granted.into_iter().filter(same).any(|one| one.term.overlaps(self.term)) {
            return Err(Refusal::new("role-there").on("role"));
        }
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::{GrantedRole, Role, Term};
    use jiff::civil::{Date, date};
    use kernel::{Chance, Moment, PersonId};

    fn from(since: Date, until: Option<Date>) -> Term {
        Term::new(since, until).unwrap()
    }

    #[test]
    fn a_role_is_there_once_on_a_day() {
        let (at, chance) = (Moment::from_millis(0), Chance::seeded(1));
        let [person, other] = [PersonId::new(at, &chance), PersonId::new(at, &chance)];
        let spring = from(date(2026, 1, 1), Some(date(2026, 6, 30)));
        let there = [GrantedRole { person, role: Role::Officer, term: spring }];
        let beside = |person, role, term| GrantedRole { person, role, term }.beside(&there).map(|_| ());
        let open = from(date(2026, 6, 30), None);
        assert_eq!(beside(person, Role::Officer, open).unwrap_err().code, "role-there");
        assert!(beside(person, Role::Reader, open).is_ok(), "another role");
        assert!(beside(other, Role::Officer, open).is_ok(), "another person");
        assert!(beside(person, Role::Officer, from(date(2026, 7, 1), None)).is_ok(), "afterwards");
        assert!(beside(person, Role::Officer, from(date(2025, 1, 1), Some(date(2025, 12, 31)))).is_ok(), "before");
        assert!(beside(person, Role::Officer, from(date(2025, 1, 1), None)).is_err(), "around it");
    }

    #[test]
    fn a_term_runs_from_its_first_to_its_last_day() {
        let term = Term::new(date(2026, 1, 1), Some(date(2026, 6, 30))).unwrap();
        assert!(!term.runs_on(date(2025, 12, 31)));
        assert!(term.runs_on(date(2026, 1, 1)));
        assert!(term.runs_on(date(2026, 6, 30)));
        assert!(!term.runs_on(date(2026, 7, 1)));
        assert!(term.is_over(date(2026, 7, 1)) && !term.is_over(date(2026, 6, 30)));
    }

    #[test]
    fn a_term_does_not_run_backwards() {
        assert_eq!(Term::new(date(2026, 2, 1), Some(date(2026, 1, 31))).unwrap_err().code, "term-backwards");
        assert!(Term::new(date(2026, 2, 1), Some(date(2026, 2, 1))).is_ok());
    }
}
