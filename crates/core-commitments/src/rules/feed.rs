use std::fmt;
use std::str::FromStr;

use kernel::{Error, OrganisationId, SpaceId};

/// What a calendar reads at a secret address: of what its owner may see then, at each reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FeedOf {
    /// What is the owner's own.
    Mine,
    /// All of it.
    All,
    /// What is due in a space.
    Space(SpaceId),
    /// What an organisation owes and is owed, and what is due in its spaces.
    Organisation(OrganisationId),
}

impl FeedOf {
    /// The name in the database.
    pub const fn kind(self) -> &'static str {
        match self {
            FeedOf::Mine => "mine",
            FeedOf::All => "all",
            FeedOf::Space(_) => "space",
            FeedOf::Organisation(_) => "organisation",
        }
    }

    /// The id of what it is about; empty where that is no record.
    pub fn about(self) -> String {
        match self {
            FeedOf::Mine | FeedOf::All => String::new(),
            FeedOf::Space(space) => space.to_string(),
            FeedOf::Organisation(organisation) => organisation.to_string(),
        }
    }

    /// As it was written down.
    pub fn kept(kind: &str, about: &str) -> Result<Self, Error> {
        match kind {
            "mine" => Ok(FeedOf::Mine),
            "all" => Ok(FeedOf::All),
            "space" => Ok(FeedOf::Space(about.parse()?)),
            "organisation" => Ok(FeedOf::Organisation(about.parse()?)),
            _ => Err(Error::BadRequest(format!("not what a calendar reads: {kind}"))),
        }
    }
}

/// As forms name it: `mine`, `space-…`.
impl fmt::Display for FeedOf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            FeedOf::Mine | FeedOf::All => f.write_str(self.kind()),
            FeedOf::Space(_) | FeedOf::Organisation(_) => write!(f, "{}-{}", self.kind(), self.about()),
        }
    }
}

impl FromStr for FeedOf {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        let (kind, about) = text.split_once('-').unwrap_or((text, ""));
        Self::kept(kind, about)
    }
}

#[cfg(test)]
mod tests {
    use super::FeedOf;
    use kernel::{Chance, Moment, OrganisationId, SpaceId};

    #[test]
    fn what_a_calendar_reads_is_named_in_forms_as_in_the_database() {
        let (at, chance) = (Moment::from_millis(0), Chance::seeded(1));
        let (space, organisation) = (SpaceId::new(at, &chance), OrganisationId::new(at, &chance));
        for of in [FeedOf::Mine, FeedOf::All, FeedOf::Space(space), FeedOf::Organisation(organisation)] {
            assert_eq!(of.to_string().parse::<FeedOf>().unwrap(), of);
            assert_eq!(FeedOf::kept(of.kind(), &of.about()).unwrap(), of);
        }
        for wrong in ["", "space", "space-x", "everybody"] {
            assert!(wrong.parse::<FeedOf>().is_err(), "{wrong}");
        }
    }
}
