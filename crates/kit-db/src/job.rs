//! The two kinds of work: a closure that moves to the database's thread, and a session lent to a thread that waits.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use kernel::{Fault, Result};
use tokio::sync::oneshot;

use crate::Tx;
use crate::queue::{Job, Queue, stopped};
use crate::session::Session;
use crate::tx::went_on_spoiled;

/// Sends a closure to a thread of the database and waits for its answer.
pub(crate) async fn run_there<T, F>(queue: &Queue, work: F) -> Result<T>
where
    F: FnMut(&mut Tx<'_>) -> Result<T> + Send + 'static,
    T: Send + 'static,
{
    let (answer, reply) = oneshot::channel();
    queue.put(Box::new(Sent { work, value: None, answer })).await?;
    reply.await.unwrap_or_else(|_| Err(stopped()))
}

struct Sent<T, F> {
    work: F,
    value: Option<T>,
    answer: oneshot::Sender<Result<T>>,
}

impl<T, F> Job for Sent<T, F>
where
    F: FnMut(&mut Tx<'_>) -> Result<T> + Send,
    T: Send,
{
    fn run(&mut self, mut session: Session, writing: bool) -> (Option<Session>, Result<()>) {
        let end = match in_tx(&mut session, writing, &mut self.work) {
            Ok(outcome) => outcome.map(|value| self.value = Some(value)),
            Err(panic) => {
                session.distrust();
                Err(Fault::new(format!("panicked in a transaction: {}", words_of(panic.as_ref()))).into())
            }
        };
        (Some(session), end)
    }

    fn is_wanted(&self) -> bool {
        !self.answer.is_closed()
    }

    fn answer(self: Box<Self>, end: Result<()>) {
        let Self { value, answer, .. } = *self;
        // Nobody may be waiting any more: a request that was cancelled. What was done stands.
        drop(answer.send(end.and_then(|()| value.ok_or_else(stopped))));
    }
}

/// Borrows a session of the database and runs a closure on this thread, which blocks meanwhile.
pub(crate) fn run_here<T, F>(queue: &Queue, writing: bool, work: F) -> Result<T>
where
    F: FnMut(&mut Tx<'_>) -> Result<T> + Send,
    T: Send,
{
    // The PostgreSQL driver cannot block inside of an async runtime, so it gets a plain thread there.
    if tokio::runtime::Handle::try_current().is_ok() {
        return std::thread::scope(|scope| {
            scope.spawn(|| borrow_and_run(queue, writing, work)).join().unwrap_or_else(|panic| resume_unwind(panic))
        });
    }
    borrow_and_run(queue, writing, work)
}

fn borrow_and_run<T>(queue: &Queue, writing: bool, mut work: impl FnMut(&mut Tx<'_>) -> Result<T>) -> Result<T> {
    let (notes_out, notes) = sync_channel(1);
    queue.put_here(Box::new(Lent { notes: notes_out }))?;
    let mut value = None;
    let mut panicked = None;
    loop {
        match notes.recv() {
            Ok(Note::Yours { mut session, back }) => {
                let end = match in_tx(&mut session, writing, &mut work) {
                    Ok(outcome) => outcome.map(|made| value = Some(made)),
                    Err(panic) => {
                        session.distrust();
                        panicked = Some(panic);
                        Err(Fault::new("panicked in a transaction").into())
                    }
                };
                if back.send((session, end)).is_err() {
                    return Err(stopped());
                }
            }
            Ok(Note::Ended(end)) => {
                if let Some(panic) = panicked {
                    resume_unwind(panic);
                }
                return end.and_then(|()| value.ok_or_else(stopped));
            }
            Err(_) => return Err(stopped()),
        }
    }
}

enum Note {
    Yours { session: Session, back: SyncSender<(Session, Result<()>)> },
    Ended(Result<()>),
}

struct Lent {
    notes: SyncSender<Note>,
}

impl Job for Lent {
    fn run(&mut self, session: Session, _writing: bool) -> (Option<Session>, Result<()>) {
        let (back, returned): (_, Receiver<(Session, Result<()>)>) = sync_channel(1);
        if self.notes.send(Note::Yours { session, back }).is_err() {
            return (None, Err(stopped()));
        }
        match returned.recv() {
            Ok((session, end)) => (Some(session), end),
            Err(_) => (None, Err(stopped())),
        }
    }

    fn is_wanted(&self) -> bool {
        true
    }

    fn answer(self: Box<Self>, end: Result<()>) {
        drop(self.notes.send(Note::Ended(end)));
    }
}

/// Runs the closure over the session. The outer error is a panic, caught so that it costs one transaction only.
fn in_tx<T>(
    session: &mut Session,
    writing: bool,
    work: &mut impl FnMut(&mut Tx<'_>) -> Result<T>,
) -> Result<Result<T>, Box<dyn Any + Send>> {
    let mut tx = Tx::over(session, writing);
    let outcome = catch_unwind(AssertUnwindSafe(|| work(&mut tx)))?;
    Ok(if tx.is_spoiled() && outcome.is_ok() { Err(went_on_spoiled()) } else { outcome })
}

fn words_of(panic: &(dyn Any + Send)) -> &str {
    panic
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("without words")
}
