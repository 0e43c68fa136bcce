use std::sync::atomic::{AtomicBool, Ordering};

use jiff::tz::TimeZone;
use kernel::{Chance, Clock, Occasion, Result};
use kit_db::Db;
use serde_json::Value;

use crate::job::JobId;
use crate::rules::{JOB_LEASE_MINUTES, Schedule};
use crate::store;

/// Does the work of one kind. It may run more than once for the same job (a node that dies in the middle is replaced), so it
/// looks first whether the work is still to be done, or does it so that twice is as once.
pub type Handler = fn(&mut WorkContext<'_>) -> Result<()>;

/// A kind of work that the program knows to do.
#[derive(Clone, Copy, Debug)]
pub struct JobKind {
    /// Its name, as jobs have it.
    pub kind: &'static str,
    /// Does it.
    pub run: Handler,
    /// When it is done without being asked for.
    pub schedule: Option<Schedule>,
}

impl JobKind {
    /// Work that is done when a job asks for it.
    pub const fn new(kind: &'static str, run: Handler) -> Self {
        Self { kind, run, schedule: None }
    }

    /// Work that is also done by the clock.
    #[must_use]
    pub const fn on(mut self, schedule: Schedule) -> Self {
        self.schedule = Some(schedule);
        self
    }
}

/// What a handler works with.
#[derive(Debug)]
pub struct WorkContext<'a> {
    /// The database.
    pub db: &'a Db,
    /// The installation acts, at the moment when the work began.
    pub occasion: Occasion,
    /// What the job needs to know.
    pub payload: Value,
    /// The how-manieth attempt it is, from 1.
    pub attempt: i64,
    /// The installation's address, with which links in letters begin.
    pub address: &'a str,
    /// Its name.
    pub name: &'a str,
    /// The address from which its letters come.
    pub sender: &'a str,
    /// Its time zone.
    pub zone: &'a TimeZone,
    pub(crate) id: JobId,
    pub(crate) clock: &'a Clock,
    pub(crate) stopping: &'a AtomicBool,
}

impl WorkContext<'_> {
    /// Whether the program wants to end: long work leaves off at a good place and enqueues the rest.
    pub fn is_stopping(&self) -> bool {
        self.stopping.load(Ordering::Relaxed)
    }

    /// Says that the work goes on, so that no other node takes it for dead. Work of more than a few minutes calls it.
    pub fn goes_on(&self) -> Result<()> {
        let until = self.clock.now().plus_minutes(JOB_LEASE_MINUTES);
        self.db.write_here(|tx| store::jobs::extend(tx, self.id, self.attempt, until))
    }

    /// Randomness.
    pub fn chance(&self) -> &Chance {
        &self.occasion.chance
    }
}
