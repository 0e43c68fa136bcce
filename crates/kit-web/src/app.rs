use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::Arc;

use jiff::tz::TimeZone;
use kernel::{Chance, Clock, Lang};
use kit_db::Db;

use crate::secret::Secret;
use crate::session::{Identify, Viewer};

/// Words a code that came as data in this language; each crate with words gives one.
pub type ByCode = fn(Lang, &str, &[(&'static str, String)]) -> Option<String>;

/// A link of the main navigation.
#[derive(Clone, Copy)]
pub struct Navigation {
    /// Its words.
    pub label: fn(Lang) -> &'static str,
    /// Where it leads.
    pub path: &'static str,
    /// Whether this viewer is shown it.
    pub shown: fn(Option<&Viewer>) -> bool,
}

/// What the installation is called and where it is.
#[derive(Clone, Debug)]
pub struct Site {
    /// Its address as people type it, without a slash at the end: `https://kortteli.example`.
    pub address: String,
    /// Its name in the header.
    pub name: String,
    /// The time zone in which its people live.
    pub zone: TimeZone,
    /// The language of readers who did not say one.
    pub lang: Lang,
    /// Proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<IpAddr>,
}

impl Site {
    /// Whether browsers reach it by HTTPS, so that cookies can be bound to that.
    pub fn is_secure(&self) -> bool {
        self.address.starts_with("https://")
    }
}

/// What the program puts together for the pages.
pub struct Parts {
    /// The database.
    pub db: Db,
    /// The time.
    pub clock: Clock,
    /// Randomness.
    pub chance: Chance,
    /// What signs forms and cookies.
    pub secret: Secret,
    /// Name and address.
    pub site: Site,
    /// Who a session belongs to.
    pub identify: Identify,
    /// Each crate's words by code.
    pub words: Vec<ByCode>,
    /// The main navigation.
    pub navigation: Vec<Navigation>,
}

/// The application as pages see it. Copies are cheap.
#[derive(Clone)]
pub struct App(Arc<Inner>);

struct Inner {
    parts: Parts,
    given: HashMap<TypeId, Box<dyn Any + Send + Sync>>,
}

impl App {
    /// From its parts.
    pub fn new(parts: Parts) -> Self {
        Self(Arc::new(Inner { parts, given: HashMap::new() }))
    }

    /// The same with a thing that pages of some crate need, found again by its type; only before
    /// the application is shared.
    #[must_use]
    pub fn giving<T: Any + Send + Sync>(mut self, thing: T) -> Self {
        if let Some(inner) = Arc::get_mut(&mut self.0) {
            inner.given.insert(TypeId::of::<T>(), Box::new(thing));
        }
        self
    }

    /// The thing of this type that the program gave.
    pub fn given<T: Any + Send + Sync>(&self) -> kernel::Result<&T> {
        let thing = self.0.given.get(&TypeId::of::<T>()).and_then(|thing| thing.downcast_ref());
        thing.ok_or_else(|| kernel::Fault::new(format!("nothing given: {}", std::any::type_name::<T>())).into())
    }

    /// The database.
    pub fn db(&self) -> &Db {
        &self.0.parts.db
    }

    /// The clock.
    pub fn clock(&self) -> &Clock {
        &self.0.parts.clock
    }

    /// Randomness.
    pub fn chance(&self) -> &Chance {
        &self.0.parts.chance
    }

    /// What signs forms and cookies.
    pub fn secret(&self) -> &Secret {
        &self.0.parts.secret
    }

    /// Name and address.
    pub fn site(&self) -> &Site {
        &self.0.parts.site
    }

    /// The main navigation.
    pub fn navigation(&self) -> &[Navigation] {
        &self.0.parts.navigation
    }

    pub(crate) fn identify(&self) -> Identify {
        self.0.parts.identify
    }

    /// The wording of a code in this language, from whichever crate has it; the code itself where
    /// none has, which a test of all codes makes sure does not come.
    pub fn word(&self, lang: Lang, code: &str, values: &[(&'static str, String)]) -> String {
        self.0.parts.words.iter().find_map(|by_code| by_code(lang, code, values)).unwrap_or_else(|| code.to_owned())
    }

    /// The same, and nothing where no crate has the code: for codes that came with an address.
    pub fn known_word(&self, lang: Lang, code: &str) -> Option<String> {
        self.0.parts.words.iter().find_map(|by_code| by_code(lang, code, &[]))
    }
}
