//! From features, database and configuration to one application, and the worker beside it.

use std::path::{Path, PathBuf};

use axum::Router;
use core_documents::files::FileStore;
use kernel::{Chance, Clock};
use kit_db::Db;
use kit_feature::{Abouts, Feature, Records};
use kit_search::{Analyser, Search};
use kit_web::secret::Secret;
use kit_web::{App, Parts, Site};
use kit_work::mail::incoming::AddressForm;
use kit_work::{Mailer, Worker};

use crate::features;
use crate::pages::{self, FrontPages, Health, SentMail};
use crate::searching::Searching;

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
    /// The contents of uploaded files.
    pub files: FileStore,
    /// Search.
    pub search: Search,
    /// The form of the addresses to which mail comes in, where it does.
    pub mail_addresses: Option<AddressForm>,
    /// The folder into which mail is put, where a page is to show it: for demonstration and development only.
    pub shown_mail: Option<PathBuf>,
}

/// The application of all features.
pub fn application(grounds: Grounds) -> App {
    let features = features::all();
    let health = Health { migrations: features::migrations(), data: grounds.data };
    let front_pages = FrontPages::of(&features);
    let abouts = Abouts::of(&features);
    let records = Records::of(&features);
    let searching = Searching::of(&features, grounds.search);
    let mut words = Vec::new();
    let mut navigation = Vec::new();
    for Feature { navigation: links, words: by_code, .. } in features {
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
        words,
        navigation,
    });
    let app =
        app.giving(front_pages).giving(abouts).giving(health).giving(grounds.files).giving(searching).giving(records);
    let app = app.giving(grounds.mail_addresses);
    match grounds.shown_mail {
        Some(folder) => app.giving(SentMail(folder)),
        None => app,
    }
}

/// Search over all features by the index in this folder, with Finnish lemmas where they are installed.
pub fn search(folder: &Path) -> kernel::Result<Search> {
    let sources = features::all().into_iter().filter_map(|feature| feature.search).map(|searched| searched.source);
    Search::at(folder, sources.collect(), Analyser::installed())
}

/// The service that answers the routes of all features; where mail is shown, that page too.
pub fn service(app: &App) -> Router {
    let mut routes = features::routes();
    if app.given::<SentMail>().is_ok() {
        routes.extend(pages::development_routes());
    }
    kit_web::router(app, routes)
}

/// The worker that does the jobs of all features and sends letters this way.
pub fn worker(app: &App, mailer: Mailer) -> Worker {
    Worker {
        db: app.db().clone(),
        clock: app.clock().clone(),
        chance: app.chance().clone(),
        address: app.site().address.clone(),
        name: app.site().name.clone(),
        zone: app.site().zone.clone(),
        kinds: features::all().into_iter().flat_map(|feature| feature.jobs).collect(),
        followers: features::all().into_iter().flat_map(|feature| feature.followers).collect(),
        mailer,
    }
}
