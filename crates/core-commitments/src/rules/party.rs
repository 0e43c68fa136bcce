use core_spaces::rules::Role;
use kernel::{OrganisationId, PersonId};

/// Who owes, or to whom something is owed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Party {
    /// A person who works with us.
    Person(PersonId),
    /// Whoever has this role in the space.
    Role(Role),
    /// An organisation: a city, a network.
    Organisation(OrganisationId),
    /// All who work in the space.
    Space,
    /// Somebody outside, or a body that has only a name: a ministry, a committee.
    Named(String),
}

impl Party {
    /// The name of its kind in the database and in forms.
    pub const fn kind(&self) -> &'static str {
        match self {
            Party::Person(_) => "person",
            Party::Role(_) => "role",
            Party::Organisation(_) => "organisation",
            Party::Space => "space",
            Party::Named(_) => "named",
        }
    }

    /// Whether it is somebody of the space's own: what they owe is ours to do.
    pub const fn is_ours(&self) -> bool {
        !matches!(self, Party::Named(_))
    }
}
