#![doc = include_str!("../README.md")]

pub mod actions;
mod pages;
pub mod rules;
mod standing;
pub mod store;

pub use pages::Place;
pub use rules::access::{Act, Allowed, Standing, needs};
pub use standing::standing;

/// The words of spaces.
pub mod words {
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

use kit_feature::Feature;
use kit_web::Navigation;

/// The tables of spaces, memberships and roles. They refer to persons and organisations, whose tables come before.
pub const MIGRATIONS: kit_db::MigrationSet =
    kit_db::MigrationSet { crate_name: "core-spaces", migrations: kit_db::migrations!["0001_spaces"] };

/// What spaces give to the program.
pub fn feature() -> Feature {
    Feature {
        routes: pages::routes(),
        navigation: vec![Navigation {
            label: |lang| words::spaces(lang),
            path: "/spaces",
            shown: |viewer| viewer.is_some_and(|viewer| viewer.administrator),
        }],
        home: Some(pages::home),
        ..Feature::new("core-spaces", MIGRATIONS, words::by_code)
    }
}
