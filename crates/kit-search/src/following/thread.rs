use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use kernel::{Clock, Fault, Moment, Result};
use kit_db::{Db, activity};

use crate::{Search, Standing};

/// How often the end of the log is looked at: what was saved is found well within a second.
const LOOK_EVERY: Duration = Duration::from_millis(250);
/// How long to leave index and database alone after an error.
const AFTER_ERROR: Duration = Duration::from_secs(5);
/// How long what has left the index may still lie in its files, in minutes. What is erased for good goes at once.
const PURGE_MINUTES: i64 = 60;

/// A thread that keeps the index up with the activity log. Dropping it stops the thread.
#[derive(Debug)]
pub struct Following {
    bell: Arc<Bell>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Debug, Default)]
struct Bell {
    stopping: AtomicBool,
    mutex: Mutex<()>,
    rung: Condvar,
}

impl Following {
    /// Begins. Where there is no index to be asked yet, this builds it.
    pub fn start(search: &Search, db: &Db, clock: &Clock) -> Result<Self> {
        let bell = Arc::new(Bell::default());
        let (search, db, clock, ring) = (search.clone(), db.clone(), clock.clone(), Arc::clone(&bell));
        let thread = thread::Builder::new()
            .name("search".to_owned())
            .spawn(move || ring.repeat(&search, &db, &clock))
            .map_err(|error| Fault::because("starting to follow for search", error))?;
        Ok(Self { bell, thread: Some(thread) })
    }

    /// Stops after what is under way.
    pub fn stop(self) {
        drop(self);
    }
}

impl Drop for Following {
    fn drop(&mut self) {
        self.bell.stop();
        if let Some(Err(_)) = self.thread.take().map(JoinHandle::join) {
            tracing::error!("the thread that follows for search had panicked");
        }
    }
}

impl Bell {
    fn stop(&self) {
        let _held = self.mutex.lock().unwrap_or_else(PoisonError::into_inner);
        self.stopping.store(true, Ordering::Relaxed);
        self.rung.notify_all();
    }

    fn repeat(&self, search: &Search, db: &Db, clock: &Clock) {
        let (mut is_first, mut purged) = (true, clock.now());
        while !self.stopping.load(Ordering::Relaxed) {
            match self.look(search, db, clock.now(), &mut purged, is_first) {
                Ok(()) => {
                    is_first = false;
                    self.wait(LOOK_EVERY);
                }
                Err(error) => {
                    tracing::error!(%error, "search goes on after an error");
                    is_first = true;
                    self.wait(AFTER_ERROR);
                }
            }
        }
    }

    fn look(&self, search: &Search, db: &Db, now: Moment, purged: &mut Moment, is_first: bool) -> Result<()> {
        if is_first || search.needs_a_look()? || db.read_here(activity::head)?.seq != seq(search) {
            search.keep_up_until(db, &self.stopping)?;
        }
        if purged.plus_minutes(PURGE_MINUTES) <= now {
            search.purge()?;
            *purged = now;
        }
        Ok(())
    }

    fn wait(&self, time: Duration) {
        let held = self.mutex.lock().unwrap_or_else(PoisonError::into_inner);
        let stopping = |(): &mut ()| !self.stopping.load(Ordering::Relaxed);
        drop(self.rung.wait_timeout_while(held, time, stopping));
    }
}

/// How far it has come; nowhere while there is no index.
fn seq(search: &Search) -> i64 {
    match search.standing() {
        Standing::Ready(seq) => seq,
        Standing::Building(_) => -1,
    }
}
