//! Running the jobs that are due.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};

use kernel::{Fault, Occasion, Result};

use crate::kind::{JobKind, WorkContext};
use crate::rules::{JOB_LEASE_MINUTES, MOST_JOB_ATTEMPTS, wait_after};
use crate::store::jobs::{self, Claimed};
use crate::worker::Worker;

/// Runs one job after the other until none is due, and gives their number.
pub(crate) fn all_due(worker: &Worker, kinds: &[JobKind], stopping: &AtomicBool) -> Result<u64> {
    let names: Vec<&str> = kinds.iter().map(|kind| kind.kind).collect();
    let mut done = 0;
    while !stopping.load(Ordering::Relaxed) {
        let now = worker.clock.now();
        if !worker.db.read_here(|tx| jobs::is_any_due(tx, now, &names))? {
            break;
        }
        let until = now.plus_minutes(JOB_LEASE_MINUTES);
        let Some(job) = worker.db.write_here(|tx| jobs::claim(tx, now, until, &names))? else { break };
        run(worker, kinds, &job, stopping)?;
        done += 1;
    }
    Ok(done)
}

fn run(worker: &Worker, kinds: &[JobKind], job: &Claimed, stopping: &AtomicBool) -> Result<()> {
    let Some(kind) = kinds.iter().find(|kind| kind.kind == job.kind) else { return Ok(()) };
    let end = attempt(worker, *kind, job, stopping);
    let now = worker.clock.now();
    worker.db.write_here(|tx| match &end {
        Ok(()) => jobs::done(tx, job.id, job.attempt, now),
        Err(error) if job.attempt >= MOST_JOB_ATTEMPTS => {
            jobs::give_up(tx, job.id, job.attempt, &error.to_string(), now)
        }
        Err(error) => jobs::put_off(tx, job.id, job.attempt, &error.to_string(), wait_after(job.attempt, now)),
    })
}

fn attempt(worker: &Worker, kind: JobKind, job: &Claimed, stopping: &AtomicBool) -> Result<()> {
    // A job that took its node down each time never got to say that it failed.
    if job.attempt > MOST_JOB_ATTEMPTS {
        return Err(Fault::new("interrupted at every attempt").into());
    }
    let mut context = WorkContext {
        db: &worker.db,
        occasion: Occasion::of_installation(worker.clock.now(), worker.chance.clone()),
        payload: job.payload.clone(),
        attempt: job.attempt,
        address: &worker.address,
        name: &worker.name,
        sender: worker.mailer.address(),
        zone: &worker.zone,
        id: job.id,
        clock: &worker.clock,
        stopping,
    };
    let end = catch_unwind(AssertUnwindSafe(|| (kind.run)(&mut context)));
    let end = end.unwrap_or_else(|_| Err(Fault::new("panicked").into()));
    if let Err(error) = &end {
        tracing::warn!(%error, kind = kind.kind, job = %job.id, attempt = job.attempt, "a job failed");
    }
    end
}
