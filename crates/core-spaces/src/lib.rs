//! Where people work together: spaces, memberships, roles with terms, and who may do what.

pub mod actions;
pub mod rules;
mod standing;
pub mod store;

pub use rules::access::{Act, Allowed, Standing, needs};
pub use standing::standing;

/// The words of spaces.
pub mod words {
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

/// The tables of spaces, memberships and roles. They refer to persons and organisations, whose tables come before.
pub const MIGRATIONS: kit_db::MigrationSet =
    kit_db::MigrationSet { crate_name: "core-spaces", migrations: kit_db::migrations!["0001_spaces"] };

/// What spaces give to the program.
pub fn feature() -> kit_feature::Feature {
    kit_feature::Feature::new("core-spaces", MIGRATIONS, words::by_code)
}
