#![doc = include_str!("../README.md")]

pub mod actions;
mod demonstration;
pub mod pages;
pub mod rules;
pub mod store;

/// The words of commitments.
pub mod words {
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

use kit_db::{MigrationSet, migrations};
use kit_feature::Feature;
use kit_web::{Navigation, Viewer};
use kit_work::{JobKind, Schedule, WorkContext};

/// The tables of commitments. They refer to spaces, whose tables come before.
pub const MIGRATIONS: MigrationSet = MigrationSet {
    crate_name: "core-commitments",
    migrations: migrations!["0001_commitments", "0002_calendar_feeds", "0004_bodies"],
};

/// The links to one's own work and to the annual clock in the main navigation, for whichever feature they stand beside.
pub fn navigation() -> [Navigation; 2] {
    let works: fn(Option<&Viewer>) -> bool = |viewer| viewer.is_some_and(|viewer| !viewer.administrator);
    [
        Navigation { label: |lang| words::my_work(lang), path: "/work", shown: works },
        Navigation { label: |lang| words::clock(lang), path: "/clock", shown: works },
    ]
}

/// What commitments give to the program.
pub fn feature() -> Feature {
    Feature {
        routes: pages::routes(),
        home: Some(pages::home),
        seed: Some(demonstration::seed),
        jobs: vec![JobKind::new("commitments.make-duties", make_duties).on(Schedule::Daily { hour: 2, minute: 10 })],
        ..Feature::new("core-commitments", MIGRATIONS, words::by_code)
    }
}

/// Makes duties ahead, some commitments in each transaction.
fn make_duties(context: &mut WorkContext<'_>) -> kernel::Result<()> {
    let occasion = context.occasion.clone();
    let today = occasion.at.day(context.zone);
    let mut after = None;
    loop {
        after = context.db.write_here(|tx| actions::make_duties(tx, &occasion, today, after))?;
        if after.is_none() {
            return Ok(());
        }
    }
}
