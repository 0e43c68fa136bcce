use crate::{AccountId, Chance, Moment, OrganisationId, PersonId};

/// Who acts, and for whom. The organisation is the principal; the person acts for it by a mandate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// Somebody signed in, acting for themselves or for an organisation.
    Person {
        /// Who.
        person: PersonId,
        /// By which account.
        account: AccountId,
        /// For which organisation, if for one.
        organisation: Option<OrganisationId>,
    },
    /// The installation itself: the command line, a job, or demonstration data.
    Installation,
}

impl Actor {
    /// The person who acts, unless it is the installation.
    pub fn person(&self) -> Option<PersonId> {
        match self {
            Actor::Person { person, .. } => Some(*person),
            Actor::Installation => None,
        }
    }

    /// The organisation that is acted for.
    pub fn organisation(&self) -> Option<OrganisationId> {
        match self {
            Actor::Person { organisation, .. } => *organisation,
            Actor::Installation => None,
        }
    }
}

/// The who and when of one action: what an action takes instead of looking either up.
#[derive(Clone, Debug)]
pub struct Occasion {
    /// Who acts.
    pub actor: Actor,
    /// When.
    pub at: Moment,
    /// Randomness for new ids and secrets.
    pub chance: Chance,
}

impl Occasion {
    /// An action of the installation itself.
    pub fn of_installation(at: Moment, chance: Chance) -> Self {
        Self { actor: Actor::Installation, at, chance }
    }
}
