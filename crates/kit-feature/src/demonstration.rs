use jiff::civil::Date;
use kernel::{Occasion, OrganisationId, PersonId, SpaceId};

/// What is there before a feature makes its part of the demonstration data.
#[derive(Clone, Debug)]
pub struct Demonstration {
    /// Who acts and when: the installation itself, on the day that the data is made.
    pub occasion: Occasion,
    /// The day that it is, so that something is late, something is near and something is done.
    pub today: Date,
    /// The installation's address, with which links in letters begin.
    pub address: String,
    /// The city.
    pub organisation: OrganisationId,
    /// The space in which its people work together.
    pub space: SpaceId,
    /// The city's people.
    pub people: DemonstrationPeople,
}

/// The people of the demonstration, each with a way to sign in.
#[derive(Clone, Copy, Debug)]
pub struct DemonstrationPeople {
    /// Leads the work: the space's coordinator.
    pub coordinator: PersonId,
    /// Is responsible for a part: an officer of the space.
    pub officer: PersonId,
    /// Reads what is put before the committee: a reader of the space.
    pub member: PersonId,
    /// Administers the installation, and has no role in the space.
    pub administrator: PersonId,
}
