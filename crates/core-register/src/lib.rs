#![doc = include_str!("../README.md")]

pub mod actions;
mod demonstration;
mod pages;
pub mod rules;
pub mod search;
pub mod store;

/// The words of the register.
pub mod words {
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

use jiff::tz::TimeZone;
use kit_db::{MigrationSet, migrations};
use kit_feature::Feature;
use kit_web::Navigation;
use kit_work::{JobKind, Schedule, WorkContext};

/// The tables of the register. They refer to spaces, whose tables come before.
pub const MIGRATIONS: MigrationSet = MigrationSet {
    crate_name: "core-register",
    migrations: migrations!["0001_register", "0002_import", @apart "0003_titles", "0004_posts"],
};

/// What the register gives to the program.
pub fn feature() -> Feature {
    Feature {
        routes: pages::routes(),
        jobs: vec![
            JobKind::new("register.erase", erase).on(Schedule::Daily { hour: 3, minute: 40 }),
            JobKind::new("register.erase-rows", erase_rows).on(Schedule::Daily { hour: 3, minute: 50 }),
        ],
        search: Some(search::searched()),
        seed: Some(demonstration::seed),
        ..Feature::new("core-register", MIGRATIONS, words::by_code)
    }
}

/// The link to the register in the main navigation, for whichever feature it stands beside.
pub fn navigation() -> Navigation {
    Navigation {
        label: |lang| words::register(lang),
        path: "/register",
        shown: |viewer| viewer.is_some_and(|viewer| !viewer.administrator),
    }
}

/// Erases what is due, a part of the register in each transaction.
fn erase(context: &mut WorkContext<'_>) -> kernel::Result<()> {
    let occasion = context.occasion.clone();
    let today = occasion.at.day(&TimeZone::UTC);
    let mut after = None;
    loop {
        let last = context.db.write_here(|tx| actions::erase_old_details(tx, &occasion, today, after))?;
        if last.is_none() {
            return Ok(());
        }
        after = last;
    }
}

/// Erases the rows of old lists, some lists in each transaction.
fn erase_rows(context: &mut WorkContext<'_>) -> kernel::Result<()> {
    let occasion = context.occasion.clone();
    while context.db.write_here(|tx| actions::erase_old_rows(tx, &occasion))? > 0 {}
    Ok(())
}
