#![doc = include_str!("../README.md")]

pub mod actions;
pub mod rules;
pub mod store;

use kit_db::{MigrationSet, migrations};

/// The tables of commitments. They refer to spaces, whose tables come before.
pub const MIGRATIONS: MigrationSet =
    MigrationSet { crate_name: "core-commitments", migrations: migrations!["0001_commitments"] };
