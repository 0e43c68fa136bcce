use jiff::tz::TimeZone;
use kernel::{Chance, Clock};
use kit_db::Db;

use crate::follower::Follower;
use crate::kind::JobKind;
use crate::mail::Mailer;

/// Does the jobs and sends the letters of this node. Several nodes share the work.
#[derive(Debug)]
pub struct Worker {
    /// Where jobs and letters are.
    pub db: Db,
    /// What time it is.
    pub clock: Clock,
    /// Randomness, for what handlers make.
    pub chance: Chance,
    /// The installation's address, with which links in letters begin.
    pub address: String,
    /// Its name.
    pub name: String,
    /// Its time zone, for work that is done once a day.
    pub zone: TimeZone,
    /// What the program knows to do.
    pub kinds: Vec<JobKind>,
    /// What follows the activity log.
    pub followers: Vec<Follower>,
    /// How letters leave.
    pub mailer: Mailer,
}
