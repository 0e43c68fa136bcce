//! The socket: what a feature, or a crate beneath the features that has pages, gives to the program.

use kit_db::{MigrationSet, Tx};
use kit_web::{ByCode, Navigation, Reader, Route};

/// What a crate with pages gives to the program.
pub struct Feature {
    /// The crate's name.
    pub name: &'static str,
    /// Its rows of the one table of routes.
    pub routes: Vec<Route>,
    /// Its links in the main navigation.
    pub navigation: Vec<Navigation>,
    /// Its tables; those of neighbours that they refer to come before.
    pub migrations: MigrationSet,
    /// Its words by code.
    pub words: ByCode,
    /// What it shows on a person's first page.
    pub home: Option<Home>,
}

/// Finds what a feature shows on a person's first page.
pub type Home = fn(&mut Tx<'_>, &Reader) -> kernel::Result<Vec<HomeCard>>;

/// A card of a person's first page.
#[derive(Clone, Debug)]
pub struct HomeCard {
    /// What it is about.
    pub title: String,
    /// Where it leads.
    pub href: String,
    /// What it says, in a sentence.
    pub text: String,
    /// How it stands, with its word, where it stands somehow.
    pub state: Option<(kernel::State, String)>,
}
