//! The socket: what a feature, or a crate beneath the features that has pages, gives to the program.

mod about;
mod demonstration;
mod mail;
mod offer;
mod search;

use kit_db::{MigrationSet, Tx};
use kit_web::{ByCode, Navigation, Reader, Route};
use kit_work::{Follower, JobKind};

pub use about::{About, AboutLine, AboutSection, Abouts, Kept, Own, about, account, kept, offered, own};
pub use demonstration::{Demonstration, DemonstrationPeople};
pub use mail::{Arrival, MailTaker};
pub use offer::{Because, Offered, OfferedFor, Offers};
pub use search::{FoundRecord, Records, Searched};

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
    /// What it shows on the front page to whoever is not signed in.
    pub front: Option<Home>,
    /// What it shows among the choices of one's own account: each with how it stands.
    pub account: Option<Home>,
    /// What it knows of records of crates beneath it.
    pub about: Option<About>,
    /// What it keeps about records of crates beneath it, for whoever asks what is stored about them.
    pub kept: Option<Kept>,
    /// What it keeps about the owner of an account, for them to take along.
    pub own: Option<Own>,
    /// What it offers as evidence for what is owed.
    pub offers: Option<Offers>,
    /// What it does later, or by the clock.
    pub jobs: Vec<JobKind>,
    /// What it does after the fact, of whichever activity.
    pub followers: Vec<Follower>,
    /// Who takes the mail that comes to it.
    pub mail: Option<MailTaker>,
    /// What search learns from it.
    pub search: Option<Searched>,
    /// How it makes its part of the demonstration data.
    pub seed: Option<Seed>,
}

impl Feature {
    /// A feature that gives its tables and its words, and nothing else yet.
    pub fn new(name: &'static str, migrations: MigrationSet, words: ByCode) -> Self {
        Self {
            name,
            routes: Vec::new(),
            navigation: Vec::new(),
            migrations,
            words,
            home: None,
            front: None,
            account: None,
            about: None,
            kept: None,
            own: None,
            offers: None,
            jobs: Vec::new(),
            followers: Vec::new(),
            mail: None,
            search: None,
            seed: None,
        }
    }
}

/// Finds what a feature shows on the first page: what waits for a person, or what is public.
pub type Home = fn(&mut Tx<'_>, &Reader) -> kernel::Result<Vec<HomeCard>>;

/// Makes demonstration data by the same actions that pages call.
pub type Seed = fn(&mut Tx<'_>, &Demonstration) -> kernel::Result<()>;

/// A card of a first page.
#[derive(Clone, Debug)]
pub struct HomeCard {
    /// What it is about.
    pub title: String,
    /// The language of that, where it is content.
    pub lang: Option<kernel::Lang>,
    /// Where it leads.
    pub href: String,
    /// What it says, in a sentence; empty for something to do that its title names.
    pub text: String,
    /// How it stands, with its word, where it stands somehow.
    pub state: Option<(kernel::State, String)>,
}

impl HomeCard {
    /// Whether it is something to do rather than something to look at: such stands on top, within reach.
    pub fn is_action(&self) -> bool {
        self.text.is_empty() && self.state.is_none()
    }
}
