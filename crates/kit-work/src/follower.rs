//! What follows the activity log: it sees each activity once, in the order of COMMIT, after the fact, and some at a time.

use jiff::tz::TimeZone;
use kernel::{Occasion, Result};
use kit_db::Tx;
use kit_db::activity::Activity;

/// Something that keeps up with the activity log, at a place of its own.
#[derive(Clone, Copy, Debug)]
pub struct Follower {
    /// Its name, under which its place is kept.
    pub name: &'static str,
    /// Does what follows from some activities, by actions. It may be asked anew from the beginning of the log, so what was
    /// done already it leaves as it is.
    pub follow: fn(&mut Tx<'_>, &Followed<'_>) -> Result<()>,
}

/// What a follower looks at.
#[derive(Debug)]
pub struct Followed<'a> {
    /// What happened, in its order.
    pub activities: &'a [Activity],
    /// The installation acts, now.
    pub occasion: &'a Occasion,
    /// Its time zone.
    pub zone: &'a TimeZone,
}
