//! Threads with a connection each, which take work from a queue.

use std::sync::Arc;
use std::thread::sleep;
use std::time::Duration;

use kernel::Result;

use crate::queue::{Job, Queue};
use crate::session::Session;
use crate::trouble::{Kind, Trouble};

/// Opens a new session.
pub(crate) type Open = Arc<dyn Fn() -> Result<Session, Trouble> + Send + Sync>;

/// How long to wait before each further attempt to connect: just over three seconds in all, then the caller hears of it.
const PATIENCE: [Duration; 5] = [
    Duration::from_millis(100),
    Duration::from_millis(200),
    Duration::from_millis(400),
    Duration::from_millis(800),
    Duration::from_millis(1_600),
];

/// How often a write is run again when the server had it give way or the connection broke before COMMIT.
const MOST_ATTEMPTS: u32 = 8;

/// A thread's connection: kept while it is whole, opened anew when it is not.
pub(crate) struct Connection {
    spare: Option<Session>,
    open: Open,
}

impl Connection {
    /// Without a session yet: the first transaction opens one.
    pub(crate) fn later(open: Open) -> Self {
        Self { spare: None, open }
    }

    /// With a session at once, so that a wrong address is known at once.
    pub(crate) fn at_once(open: Open) -> Result<Self> {
        let first = open().map_err(|trouble| trouble.while_doing("opening the database"))?;
        Ok(Self { spare: Some(first), open })
    }

    /// A session with an open transaction. A spare one whose server went away meanwhile is replaced.
    pub(crate) fn begun(&mut self, writing: bool) -> Result<Session> {
        if let Some(mut session) = self.spare.take() {
            match session.begin(writing) {
                Ok(()) => return Ok(session),
                Err(trouble) if session.is_broken() => tracing::info!(%trouble, "connecting to the database again"),
                Err(trouble) => {
                    self.spare = Some(session);
                    return Err(trouble.while_doing("beginning a transaction"));
                }
            }
        }
        let mut session = self.opened()?;
        match session.begin(writing) {
            Ok(()) => Ok(session),
            Err(trouble) => {
                self.keep(session);
                Err(trouble.while_doing("beginning a transaction"))
            }
        }
    }

    /// Puts a session away for the next transaction, unless it is broken.
    pub(crate) fn keep(&mut self, session: Session) {
        if !session.is_broken() {
            self.spare = Some(session);
        }
    }

    fn opened(&self) -> Result<Session> {
        let mut waits = PATIENCE.iter();
        loop {
            match (self.open)() {
                Ok(session) => return Ok(session),
                Err(trouble) => match waits.next() {
                    Some(wait) => sleep(*wait),
                    None => return Err(trouble.while_doing("connecting to the database")),
                },
            }
        }
    }
}

/// Serves reads: each in a transaction of its own that sees one state of the data.
pub(crate) fn read_loop(queue: &Queue, mut connection: Connection) {
    while let Some(mut job) = queue.take() {
        let session = match connection.begun(false) {
            Ok(session) => session,
            Err(error) => {
                job.answer(Err(error));
                continue;
            }
        };
        let (session, end) = job.run(session, false);
        job.answer(end);
        if let Some(mut session) = session {
            match session.rollback() {
                Ok(()) => connection.keep(session),
                Err(trouble) => tracing::info!(%trouble, "giving up a connection after a read"),
            }
        }
    }
}

/// Serves writes on PostgreSQL: each in a transaction of its own, and again when the server had it give way.
pub(crate) fn write_loop(queue: &Queue, mut connection: Connection) {
    while let Some(mut job) = queue.take() {
        let mut attempt = 1;
        let end = loop {
            let end = write_once(&mut connection, job.as_mut());
            match &end {
                Err(error) if attempt < MOST_ATTEMPTS && may_run_again(error) => {
                    // A little longer each time, so that two that met do not meet again.
                    sleep(Duration::from_millis(u64::from(attempt * attempt) * 3));
                    attempt += 1;
                }
                _ => break end,
            }
        };
        job.answer(end);
    }
}

fn write_once(connection: &mut Connection, job: &mut dyn Job) -> Result<()> {
    let session = connection.begun(true)?;
    let (session, end) = job.run(session, true);
    let Some(mut session) = session else { return end };
    let end = match end {
        Ok(()) => session.commit().map_err(|trouble| trouble.while_doing("committing a write")),
        Err(error) => {
            if let Err(trouble) = session.rollback() {
                tracing::info!(%trouble, "rolling back a write");
            }
            Err(error)
        }
    };
    connection.keep(session);
    end
}

fn may_run_again(error: &kernel::Error) -> bool {
    Trouble::beneath(error).is_some_and(|trouble| matches!(trouble.kind, Kind::GiveWay | Kind::Broken))
}
