//! From features, database and configuration to one application.

use std::path::PathBuf;

use kernel::{Chance, Clock};
use kit_db::Db;
use kit_feature::Feature;
use kit_web::secret::Secret;
use kit_web::{App, Parts, Site};

use crate::features;
use crate::pages::{FrontPages, Health};

/// What an application stands on.
pub struct Grounds {
    /// The database, its tables made.
    pub db: Db,
    /// The time.
    pub clock: Clock,
    /// Randomness.
    pub chance: Chance,
    /// What signs forms and cookies.
    pub secret: Secret,
    /// Name and address.
    pub site: Site,
    /// The folder of everything that is not in the database.
    pub data: PathBuf,
    /// The folder into which mail is put, where a page is to show it: for demonstration and development only.
    pub shown_mail: Option<PathBuf>,
}

/// The application of all features.
pub fn application(grounds: Grounds) -> App {
    let features = features::all();
    let health = Health { migrations: features::migrations(), data: grounds.data };
    let front_pages = FrontPages::of(&features);
    let mut routes = Vec::new();
    let mut words = Vec::new();
    let mut navigation = Vec::new();
    for Feature { routes: theirs, navigation: links, words: by_code, .. } in features {
        routes.extend(theirs);
        navigation.extend(links);
        words.push(by_code);
    }
    let app = App::new(Parts {
        db: grounds.db,
        clock: grounds.clock,
        chance: grounds.chance,
        secret: grounds.secret,
        site: grounds.site,
        identify: features::identify,
        routes,
        words,
        navigation,
    });
    app.giving(front_pages).giving(health)
}
