//! The one list of features, in the order of their tables: what a table refers to comes before it.

use kernel::Result;
use kit_db::MigrationSet;
use kit_feature::Feature;
use kit_web::{ByCode, Route};
use kit_work::{JobKind, Schedule, WorkContext};

use crate::{pages, words};

pub use core_people::identify;

/// Every feature of the program, and the crates beneath them that have pages or tables.
pub fn all() -> Vec<Feature> {
    vec![
        web(),
        core_people::feature(),
        core_directory::feature(),
        core_spaces::feature(),
        core_documents::feature(),
        core_commitments::feature(),
        core_register::feature(),
        feature_plans::feature(),
        own(),
    ]
}

/// The pages and tables that all features share.
fn web() -> Feature {
    Feature {
        routes: kit_web::pages::routes(),
        jobs: vec![JobKind::new("web.forget", forget).on(Schedule::Daily { hour: 3, minute: 20 })],
        ..Feature::new("kit-web", kit_web::MIGRATIONS, kit_web::words::by_code)
    }
}

fn forget(context: &mut WorkContext<'_>) -> Result<()> {
    let now = context.occasion.at;
    context.db.write_here(|tx| kit_web::forget_old(tx, now)).map(drop)
}

/// The program's own pages. It has no tables.
fn own() -> Feature {
    let none = MigrationSet { crate_name: "kortteli", migrations: &[] };
    Feature { routes: pages::routes(), ..Feature::new("kortteli", none, words::by_code) }
}

/// Every table there is, in order.
pub fn migrations() -> Vec<MigrationSet> {
    let tools = [kit_db::migrations(), kit_work::migrations()];
    tools.into_iter().chain(all().into_iter().map(|feature| feature.migrations)).collect()
}

/// The one table of routes.
pub fn routes() -> Vec<Route> {
    all().into_iter().flat_map(|feature| feature.routes).collect()
}

/// Each crate's words by code.
pub fn words() -> Vec<ByCode> {
    all().into_iter().map(|feature| feature.words).collect()
}
