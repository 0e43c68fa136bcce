//! Where work waits for a thread with a connection.

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use kernel::{Error, Fault, Result};
use tokio::sync::Semaphore;

use crate::session::Session;

/// A piece of work that runs in a transaction on a thread of the database.
pub(crate) trait Job: Send {
    /// Runs in the open transaction, and again after a rollback where that helps. The session comes back unless
    /// whoever borrowed it vanished with it.
    fn run(&mut self, session: Session, writing: bool) -> (Option<Session>, Result<()>);

    /// Whether somebody still waits for the answer.
    fn is_wanted(&self) -> bool;

    /// Tells how it ended: for a write after its COMMIT.
    fn answer(self: Box<Self>, end: Result<()>);
}

/// A queue with room for so many; who comes asynchronously waits for room without holding up a thread.
pub(crate) struct Queue {
    state: Mutex<State>,
    filled: Condvar,
    room: Semaphore,
}

struct State {
    waiting: VecDeque<Waiting>,
    closed: bool,
}

struct Waiting {
    job: Box<dyn Job>,
    takes_room: bool,
}

impl Queue {
    pub(crate) fn with_room_for(jobs: usize) -> Self {
        Self {
            state: Mutex::new(State { waiting: VecDeque::new(), closed: false }),
            filled: Condvar::new(),
            room: Semaphore::new(jobs),
        }
    }

    /// Puts a job last, once there is room.
    pub(crate) async fn put(&self, job: Box<dyn Job>) -> Result<()> {
        match self.room.acquire().await {
            Ok(permit) => permit.forget(),
            Err(_) => return Err(stopped()),
        }
        self.push(Waiting { job, takes_room: true })
    }

    /// Puts a job last at once. The caller blocks for the answer, so there are never more of these than threads.
    pub(crate) fn put_here(&self, job: Box<dyn Job>) -> Result<()> {
        self.push(Waiting { job, takes_room: false })
    }

    fn push(&self, waiting: Waiting) -> Result<()> {
        let mut state = self.lock();
        if state.closed {
            return Err(stopped());
        }
        state.waiting.push_back(waiting);
        drop(state);
        self.filled.notify_one();
        Ok(())
    }

    /// The next job that somebody still waits for; blocks until there is one. `None` once the queue is closed and empty.
    pub(crate) fn take(&self) -> Option<Box<dyn Job>> {
        loop {
            let mut state = self.lock();
            let next = loop {
                if let Some(next) = state.waiting.pop_front() {
                    break next;
                }
                if state.closed {
                    return None;
                }
                state = self.filled.wait(state).unwrap_or_else(PoisonError::into_inner);
            };
            drop(state);
            if let Some(job) = self.wanted(next) {
                return Some(job);
            }
        }
    }

    /// The next job, if one waits already.
    pub(crate) fn take_waiting(&self) -> Option<Box<dyn Job>> {
        loop {
            let next = self.lock().waiting.pop_front()?;
            if let Some(job) = self.wanted(next) {
                return Some(job);
            }
        }
    }

    /// Takes no more; what waits is still done.
    pub(crate) fn close(&self) {
        self.lock().closed = true;
        self.room.close();
        self.filled.notify_all();
    }

    /// Called without the lock: what a job that nobody wants any more holds may need it when it is dropped.
    fn wanted(&self, waiting: Waiting) -> Option<Box<dyn Job>> {
        if waiting.takes_room {
            self.room.add_permits(1);
        }
        waiting.job.is_wanted().then_some(waiting.job)
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The answer once the database has been closed.
pub(crate) fn stopped() -> Error {
    Fault::new("the database has been closed").into()
}
