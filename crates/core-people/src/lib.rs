#![doc = include_str!("../README.md")]

pub mod actions;
mod digest;
mod entrance;
mod hashing;
mod identify;
mod letters;
mod own_data;
mod pages;
mod passkeys;
pub mod rules;
mod sealed;
pub mod store;
pub mod tries;

/// The words of this crate's pages and letters.
pub mod words {
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

pub use identify::identify;
pub use own_data::own_data;
pub use pages::kind_word;

use kit_feature::Feature;
use kit_web::Navigation;
use kit_work::{JobKind, Schedule, WorkContext};

/// The tables of people, organisations and sign-in.
pub const MIGRATIONS: kit_db::MigrationSet =
    kit_db::MigrationSet { crate_name: "core-people", migrations: kit_db::migrations!["0001_people"] };

/// What this crate gives to the program.
pub fn feature() -> Feature {
    Feature {
        routes: pages::routes(),
        navigation: vec![Navigation {
            label: |lang| words::people_title(lang),
            path: "/people",
            shown: |viewer| viewer.is_some_and(|viewer| viewer.administrator),
        }],
        home: Some(pages::home),
        jobs: vec![JobKind::new("people.forget", forget).on(Schedule::Daily { hour: 3, minute: 25 })],
        ..Feature::new("core-people", MIGRATIONS, words::by_code)
    }
}

fn forget(context: &mut WorkContext<'_>) -> kernel::Result<()> {
    let now = context.occasion.at;
    context.db.write_here(|tx| actions::forget_expired(tx, now))
}
