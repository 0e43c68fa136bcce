//! The one list of features, in the order of their tables: what a table refers to comes before it.

use jiff::civil::Date;
use kernel::{Lang, Result};
use kit_db::{MigrationSet, Tx};
use kit_feature::Feature;
use kit_web::{ByCode, Route, Session, Viewer};

use crate::{pages, words};

/// Every feature of the program, and the crates beneath them that have pages.
pub fn all() -> Vec<Feature> {
    vec![web(), own()]
}

/// The pages and tables that all features share.
fn web() -> Feature {
    Feature {
        routes: kit_web::pages::routes(),
        daily: Some(kit_web::forget_old),
        ..Feature::new("kit-web", kit_web::MIGRATIONS, kit_web::words::by_code)
    }
}

/// The program's own pages. It has no tables.
fn own() -> Feature {
    let none = MigrationSet { crate_name: "kortteli", migrations: &[] };
    Feature { routes: pages::routes(), ..Feature::new("kortteli", none, words::by_code) }
}

/// Every table there is, in order.
pub fn migrations() -> Vec<MigrationSet> {
    std::iter::once(kit_db::migrations()).chain(all().into_iter().map(|feature| feature.migrations)).collect()
}

/// The one table of routes.
pub fn routes() -> Vec<Route> {
    all().into_iter().flat_map(|feature| feature.routes).collect()
}

/// Each crate's words by code.
pub fn words() -> Vec<ByCode> {
    all().into_iter().map(|feature| feature.words).collect()
}

/// Who an open session belongs to.
pub fn identify(_: &mut Tx<'_>, _: &Session, _: Date, _: Option<Lang>) -> Result<Option<Viewer>> {
    Ok(None)
}
