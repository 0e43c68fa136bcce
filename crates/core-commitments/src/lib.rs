#![doc = include_str!("../README.md")]

pub mod actions;
mod addresses;
mod demonstration;
pub mod letters;
mod own_data;
pub mod pages;
mod reaching;
pub mod rules;
pub mod store;
mod told;

/// The words of commitments.
pub mod words {
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

pub use addresses::{body_href, commitment_href, duty_href, meeting_href};
pub use told::{meeting_when, status as status_word};

use kit_db::{MigrationSet, migrations};
use kit_feature::Feature;
use kit_web::{Navigation, Viewer};
use kit_work::{JobKind, Schedule, WorkContext};

/// The tables of commitments. They refer to spaces, whose tables come before.
pub const MIGRATIONS: MigrationSet = MigrationSet {
    crate_name: "core-commitments",
    migrations: migrations![
        "0001_commitments",
        "0002_calendar_feeds",
        "0003_reminders",
        "0004_bodies",
        "0005_feeds",
        "0006_reviews",
        "0008_passings",
        "0009_askings"
    ],
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
        account: Some(pages::account),
        own: Some(own_data::own),
        about: Some(pages::about),
        seed: Some(demonstration::seed),
        jobs: vec![
            JobKind::new("commitments.make-duties", make_duties).on(Schedule::Daily { hour: 2, minute: 10 }),
            JobKind::new("commitments.remind", remind).on(Schedule::Daily { hour: 7, minute: 0 }),
        ],
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

/// How many people are looked up at a time.
const PEOPLE_AT_ONCE: i64 = 200;

/// Reminds everybody of what is near, due or late, each in a transaction of their own. Of whom there is nothing to tell, only
/// reading is done.
fn remind(context: &mut WorkContext<'_>) -> kernel::Result<()> {
    let today = context.occasion.at.day(context.zone);
    let sender = letters::reminders::Sender { address: context.address, site: context.name };
    let mut after = None;
    loop {
        let people = context.db.read_here(|tx| store::reminder::people(tx, after, today, PEOPLE_AT_ONCE))?;
        let Some(last) = people.last().copied() else { return Ok(()) };
        for person in people {
            if context.db.read_here(|tx| actions::to_tell(tx, person, today))?.is_some() {
                context.db.write_here(|tx| actions::remind(tx, &context.occasion, person, today, sender))?;
            }
        }
        context.goes_on()?;
        after = Some(last);
    }
}
