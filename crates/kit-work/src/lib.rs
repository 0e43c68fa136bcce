#![doc = include_str!("../README.md")]

mod deliver;
mod enqueue;
mod follow;
mod follower;
mod job;
mod kind;
mod letter;
pub mod mail;
mod operate;
mod overview;
mod rules;
mod run;
mod running;
mod store;
mod worker;

use kit_db::MigrationSet;

pub use enqueue::{enqueue, queue_letter, queue_personal_letter};
pub use follower::{Followed, Follower};
pub use job::{Job, JobId};
pub use kind::{Handler, JobKind, WorkContext};
pub use letter::{CalendarEntry, CalendarMethod, Letter, LetterId, one_line};
pub use mail::Mailer;
pub use operate::{fates, knows_return, revive, send_again, standing, take_return};
pub use overview::{DeadJob, Fate, FateState, Standing, StuckLetter};
pub use rules::{Schedule, Slot};
pub use running::{Done, Running};
pub use worker::Worker;

/// The tables of this crate.
pub fn migrations() -> MigrationSet {
    MigrationSet {
        crate_name: env!("CARGO_PKG_NAME"),
        migrations: kit_db::migrations!["0001_jobs", "0002_letters", "0003_calendar"],
    }
}
