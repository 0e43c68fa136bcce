//! Writing to SQLite: one thread, which takes waiting writes together.

use kernel::{Error, Result};

use crate::queue::{Job, Queue};
use crate::session::Session;
use crate::trouble::{Kind, Trouble};
use crate::worker::Connection;

/// How many jobs share one COMMIT at most, so that the first of them is not kept waiting for long.
const MOST_TOGETHER: usize = 256;

/// The one writer of the file. Takes all waiting jobs together: each in a savepoint, one COMMIT (and one fsync) for all,
/// and the answers after it. A job that fails or panics undoes only its own savepoint.
pub(crate) fn write_loop(queue: &Queue, mut connection: Connection) {
    while let Some(first) = queue.take() {
        let session = match connection.begun(true) {
            Ok(session) => session,
            Err(error) => {
                first.answer(Err(error));
                continue;
            }
        };
        if let Some(session) = write_together(queue, first, session) {
            connection.keep(session);
        }
    }
}

/// Runs the jobs of one transaction, commits and answers. Gives the session back if it can be used again.
fn write_together(queue: &Queue, first: Box<dyn Job>, mut session: Session) -> Option<Session> {
    let mut done: Vec<(Box<dyn Job>, Result<()>)> = Vec::new();
    let mut next = Some(first);
    while let Some(mut job) = next {
        let (returned, end) = in_savepoint(job.as_mut(), session);
        done.push((job, end));
        let Some(returned) = returned else {
            answer_all(done, &Trouble::new(Kind::Other, "the session got lost before COMMIT"));
            return None;
        };
        session = returned;
        if !session.is_open() {
            // A full disk, for one, ends the whole transaction, with what the others wrote.
            let cause = done.last().and_then(|(_, end)| end.as_ref().err()).and_then(Trouble::beneath).cloned();
            let lost = || Trouble::new(Kind::Other, "the transaction was ended before COMMIT");
            answer_all(done, &cause.unwrap_or_else(lost));
            return Some(session);
        }
        next = if done.len() < MOST_TOGETHER { queue.take_waiting() } else { None };
    }
    match session.commit() {
        Ok(()) => done.into_iter().for_each(|(job, end)| job.answer(end)),
        Err(trouble) => {
            answer_all(done, &trouble);
            if let Err(trouble) = session.rollback() {
                tracing::error!(%trouble, "rolling back after a failed commit");
                return None;
            }
        }
    }
    Some(session)
}

fn in_savepoint(job: &mut dyn Job, mut session: Session) -> (Option<Session>, Result<()>) {
    if let Err(trouble) = session.savepoint("job") {
        return (Some(session), Err(trouble.while_doing("beginning a write")));
    }
    let (session, end) = job.run(session, true);
    let Some(mut session) = session else { return (None, end) };
    if !session.is_open() {
        return (Some(session), end);
    }
    let ended = if end.is_ok() { session.release("job") } else { session.undo("job") };
    match ended {
        Ok(()) => (Some(session), end),
        Err(trouble) => (None, Err(trouble.while_doing("ending a write"))),
    }
}

/// Nothing was committed: whoever thought that it went well hears of the trouble, the others keep their own reason.
fn answer_all(done: Vec<(Box<dyn Job>, Result<()>)>, trouble: &Trouble) {
    for (job, end) in done {
        job.answer(end.and_then(|()| Err::<(), Error>(trouble.clone().while_doing("committing a write"))));
    }
}
