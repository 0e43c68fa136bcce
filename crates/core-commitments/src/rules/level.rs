use std::str::FromStr;

use core_spaces::rules::Role;
use kernel::Error;

/// Who of a space sees a commitment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Whoever has a role in the space.
    Member,
    /// Those who work on it: officers and coordinators.
    Team,
    /// Coordinators, and whose duty it is.
    Confidential,
}

impl Level {
    /// All of them, from those that most see.
    pub const ALL: [Level; 3] = [Level::Member, Level::Team, Level::Confidential];

    /// The name in the database and in forms.
    pub const fn name(self) -> &'static str {
        match self {
            Level::Member => "member",
            Level::Team => "team",
            Level::Confidential => "confidential",
        }
    }

    /// The most that somebody with these roles in the space sees of what is not their own; nothing without a role.
    pub fn of(roles: &[Role]) -> Option<Self> {
        roles
            .iter()
            .map(|role| match role {
                Role::Coordinator => Level::Confidential,
                Role::Officer => Level::Team,
                Role::Reader => Level::Member,
            })
            .max()
    }
}

impl FromStr for Level {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        let found = Level::ALL.into_iter().find(|level| level.name() == text);
        found.ok_or_else(|| Error::BadRequest(format!("not a level: {text}")))
    }
}

#[cfg(test)]
mod tests {
    use super::Level;
    use core_spaces::rules::Role;

    #[test]
    fn of_several_roles_the_one_that_sees_most_counts() {
        assert_eq!(Level::of(&[]), None);
        assert_eq!(Level::of(&[Role::Reader]), Some(Level::Member));
        assert_eq!(Level::of(&[Role::Reader, Role::Officer]), Some(Level::Team));
        assert_eq!(Level::of(&Role::ALL), Some(Level::Confidential));
        assert!(Level::Member < Level::Team && Level::Team < Level::Confidential);
        assert!("all".parse::<Level>().is_err());
    }
}
