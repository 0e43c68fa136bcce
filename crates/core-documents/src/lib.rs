#![doc = include_str!("../README.md")]

pub mod answering;
pub mod document;
pub mod files;
mod fonts;
pub mod reading;
pub mod rules;
pub mod store;
pub mod typesetting;
pub mod word;

/// The words of refusals.
pub mod words {
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

use kit_db::MigrationSet;
use kit_feature::Feature;

/// What documents and files give to the program: the table of files, and the words of refusals.
pub fn feature() -> Feature {
    Feature::new("core-documents", migrations(), words::by_code)
}

/// The table of files. It refers to spaces and persons, whose tables come before.
pub fn migrations() -> MigrationSet {
    MigrationSet { crate_name: env!("CARGO_PKG_NAME"), migrations: kit_db::migrations!["0001_files"] }
}
