//! Following the activity log, for all who do.

use std::sync::atomic::{AtomicBool, Ordering};

use kernel::{Error, Occasion, Result};
use kit_db::activity::{self, Activity};
use kit_db::{Db, Tx};

use crate::follower::{Followed, Follower};
use crate::worker::Worker;

/// How many activities are followed in one transaction.
const AT_ONCE: i64 = 200;

/// Brings every follower to the end of the log, and gives how many activities were followed.
pub(crate) fn all(worker: &Worker, stopping: &AtomicBool) -> Result<u64> {
    let mut done = 0;
    for follower in &worker.followers {
        while !stopping.load(Ordering::Relaxed) && is_behind(&worker.db, follower)? {
            done += some(worker, follower)?;
        }
    }
    Ok(done)
}

fn is_behind(db: &Db, follower: &Follower) -> Result<bool> {
    db.read_here(|tx| Ok(activity::position(tx, follower.name)? < activity::head(tx)?.seq))
}

/// Follows some activities and notes how far that was, in one transaction: on two nodes each is followed once.
fn some(worker: &Worker, follower: &Follower) -> Result<u64> {
    let occasion = Occasion::of_installation(worker.clock.now(), worker.chance.clone());
    worker.db.write_here(|tx| {
        let activities = activity::follow(tx, follower.name, AT_ONCE)?;
        let follow = |tx: &mut Tx<'_>, activities: &[Activity]| {
            let followed = Followed { activities, occasion: &occasion, zone: &worker.zone };
            tx.attempt(|tx| (follower.follow)(tx, &followed))
        };
        if is_refused(follow(tx, &activities))?.is_some() {
            // What a rule refuses today it refuses tomorrow: the log would stand still for ever, so it is passed over alone.
            for activity in &activities {
                if let Some(error) = is_refused(follow(tx, std::slice::from_ref(activity)))? {
                    tracing::error!(%error, follower = follower.name, seq = activity.seq, "an activity was not followed");
                }
            }
        }
        if let Some(last) = activities.last() {
            activity::advance(tx, follower.name, last.seq)?;
        }
        Ok(activities.len() as u64)
    })
}

/// Why it was refused, where it was; what broke stays broken, and is followed again.
fn is_refused(outcome: Result<()>) -> Result<Option<Error>> {
    match outcome {
        Ok(()) => Ok(None),
        Err(Error::Fault(fault)) => Err(fault.into()),
        Err(error) => Ok(Some(error)),
    }
}
