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

#[cfg(test)]
mod tests {
    use super::Term;
    use jiff::civil::date;

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
