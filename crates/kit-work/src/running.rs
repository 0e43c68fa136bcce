use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use kernel::{Fault, Occasion, Result};

use crate::enqueue::enqueue;
use crate::job::Job;
use crate::kind::{JobKind, WorkContext};
use crate::rules::{FORGET_AFTER_DAYS, Schedule};
use crate::worker::Worker;
use crate::{deliver, follow, run, store};

/// How often an idle worker looks for something to do.
const LOOK_EVERY: Duration = Duration::from_millis(500);

/// How long to leave the database alone after an error.
const AFTER_ERROR: Duration = Duration::from_secs(5);

/// What a look at the queues has done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Done {
    /// So many activities were followed.
    pub followed: u64,
    /// So many jobs were run, well or not.
    pub jobs: u64,
    /// So many letters were tried, well or not.
    pub letters: u64,
}

impl Worker {
    /// Does everything that is due, on this thread: for the command line and for tests, whose clock stands.
    pub fn run_due(&self) -> Result<Done> {
        let go_on = AtomicBool::new(false);
        let (kinds, mut slots) = (self.all_kinds(), Slots::default());
        let mut all = Done::default();
        loop {
            slots.enqueue_begun(self, &kinds)?;
            let now = Done {
                followed: follow::all(self, &go_on)?,
                jobs: run::all_due(self, &kinds, &go_on)?,
                letters: deliver::all_due(self, &go_on)?,
            };
            if now == Done::default() {
                return Ok(all);
            }
            all = Done {
                followed: all.followed + now.followed,
                jobs: all.jobs + now.jobs,
                letters: all.letters + now.letters,
            };
        }
    }

    /// Starts three threads, one for what follows the log, one for jobs and one for letters, so that none waits for
    /// another.
    pub fn start(self) -> Result<Running> {
        let (worker, bell) = (Arc::new(self), Arc::new(Bell::default()));
        let mut running = Running { bell: Arc::clone(&bell), threads: Vec::new() };
        let (jobs_worker, jobs_bell) = (Arc::clone(&worker), Arc::clone(&bell));
        running.begin("jobs", move || {
            let (kinds, mut slots) = (jobs_worker.all_kinds(), Slots::default());
            jobs_bell.repeat("jobs", || {
                slots.enqueue_begun(&jobs_worker, &kinds)?;
                run::all_due(&jobs_worker, &kinds, &jobs_bell.stopping)
            });
        })?;
        let (follows, follows_bell) = (Arc::clone(&worker), Arc::clone(&bell));
        running.begin("followers", move || {
            follows_bell.repeat("followers", || follow::all(&follows, &follows_bell.stopping));
        })?;
        running.begin("letters", move || {
            bell.repeat("letters", || deliver::all_due(&worker, &bell.stopping));
        })?;
        Ok(running)
    }

    fn all_kinds(&self) -> Vec<JobKind> {
        let mut kinds = self.kinds.clone();
        kinds.push(JobKind::new("work.forget", forget).on(Schedule::Daily { hour: 3, minute: 40 }));
        kinds
    }
}

/// A worker's threads. Dropping it stops them too.
#[derive(Debug)]
pub struct Running {
    bell: Arc<Bell>,
    threads: Vec<JoinHandle<()>>,
}

impl Running {
    /// Stops after the job and the letter that are under way.
    pub fn stop(self) {
        drop(self);
    }

    fn begin(&mut self, name: &str, work: impl FnOnce() + Send + 'static) -> Result<()> {
        let thread = thread::Builder::new().name(name.to_owned()).spawn(work);
        self.threads.push(thread.map_err(|error| Fault::because("starting a worker", error))?);
        Ok(())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.bell.stop();
        for thread in self.threads.drain(..) {
            if thread.join().is_err() {
                tracing::error!("a worker had panicked");
            }
        }
    }
}

/// Wakes the threads when they are to stop.
#[derive(Debug, Default)]
struct Bell {
    stopping: AtomicBool,
    mutex: Mutex<()>,
    rung: Condvar,
}

impl Bell {
    fn stop(&self) {
        let _held = self.mutex.lock().unwrap_or_else(PoisonError::into_inner);
        self.stopping.store(true, Ordering::Relaxed);
        self.rung.notify_all();
    }

    fn repeat(&self, what: &str, mut look: impl FnMut() -> Result<u64>) {
        while !self.stopping.load(Ordering::Relaxed) {
            match look() {
                Ok(_) => self.wait(LOOK_EVERY),
                Err(error) => {
                    tracing::error!(%error, what, "a worker goes on after an error");
                    self.wait(AFTER_ERROR);
                }
            }
        }
    }

    fn wait(&self, time: Duration) {
        let held = self.mutex.lock().unwrap_or_else(PoisonError::into_inner);
        let stopping = |(): &mut ()| !self.stopping.load(Ordering::Relaxed);
        drop(self.rung.wait_timeout_while(held, time, stopping));
    }
}

/// The slots for which this node has made sure that there is a job.
#[derive(Default)]
struct Slots(Vec<(&'static str, String)>);

impl Slots {
    fn enqueue_begun(&mut self, worker: &Worker, kinds: &[JobKind]) -> Result<()> {
        let now = worker.clock.now();
        for kind in kinds {
            let Some(schedule) = kind.schedule else { continue };
            let slot = schedule.slot(now, &worker.zone)?;
            if self.0.iter().any(|(known, name)| *known == kind.kind && *name == slot.name) {
                continue;
            }
            let occasion = Occasion::of_installation(now, worker.chance.clone());
            let job = Job::new(kind.kind, serde_json::Value::Null).not_before(slot.starts).once_for(&slot.name);
            worker.db.write_here(|tx| enqueue(tx, &occasion, &job))?;
            self.0.retain(|(known, _)| *known != kind.kind);
            self.0.push((kind.kind, slot.name));
        }
        Ok(())
    }
}

/// Forgets old work that is done and old letters that have left: they name people.
fn forget(context: &mut WorkContext<'_>) -> Result<()> {
    let before = context.occasion.at.plus_days(-FORGET_AFTER_DAYS);
    context.db.write_here(|tx| {
        store::jobs::forget_done(tx, before)?;
        store::letters::forget_sent(tx, before)
    })?;
    Ok(())
}
