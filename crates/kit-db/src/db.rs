use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use kernel::{Fault, Result};

use crate::job::{run_here, run_there};
use crate::queue::Queue;
use crate::session::Session;
use crate::worker::{self, Connection, Open};
use crate::{Address, Engine, Tx, postgres, sqlite, together};

/// The database: a few threads with a connection each, behind two queues. Copies share them; the last one stops them.
#[derive(Clone)]
pub struct Db(Arc<Threads>);

/// How many threads and how long the queues.
#[derive(Clone, Debug)]
pub struct Options {
    /// Threads that read.
    pub readers: usize,
    /// Threads that write, on PostgreSQL. SQLite has one writer, always.
    pub writers: usize,
    /// How many reads and how many writes may wait; further ones wait outside.
    pub queue: usize,
    /// How long a write waits for another program that writes into the same SQLite file.
    pub busy_timeout: Duration,
}

impl Default for Options {
    fn default() -> Self {
        let cores = thread::available_parallelism().map_or(2, usize::from);
        Self { readers: (cores * 2).clamp(4, 16), writers: 8, queue: 1_024, busy_timeout: Duration::from_secs(10) }
    }
}

struct Threads {
    engine: Engine,
    reads: Arc<Queue>,
    writes: Arc<Queue>,
    running: Mutex<Vec<JoinHandle<()>>>,
}

impl Db {
    /// Opens the database and starts its threads. A SQLite file is made when missing.
    pub fn open(address: &Address, options: &Options) -> Result<Self> {
        let engine = address.engine();
        let (open_reader, open_writer) = openers(address, options)?;
        let (reads, writes) = (Queue::with_room_for(options.queue), Queue::with_room_for(options.queue));
        let threads =
            Threads { engine, reads: Arc::new(reads), writes: Arc::new(writes), running: Mutex::new(Vec::new()) };
        let db = Self(Arc::new(threads));
        let write_loop = if engine == Engine::Sqlite { together::write_loop } else { worker::write_loop };
        db.0.start("db-write-0", &db.0.writes, Connection::at_once(Arc::clone(&open_writer))?, write_loop)?;
        let more_writers = if engine == Engine::Sqlite { 1 } else { options.writers };
        for number in 1..more_writers {
            let connection = Connection::later(Arc::clone(&open_writer));
            db.0.start(&format!("db-write-{number}"), &db.0.writes, connection, write_loop)?;
        }
        for number in 0..options.readers.max(1) {
            let connection = Connection::later(Arc::clone(&open_reader));
            db.0.start(&format!("db-read-{number}"), &db.0.reads, connection, worker::read_loop)?;
        }
        Ok(db)
    }

    /// Which database it is.
    pub fn engine(&self) -> Engine {
        self.0.engine
    }

    /// Reads in one transaction that sees one state of the data, on a reader thread. One hop for all of a page.
    pub async fn read<T, F>(&self, f: F) -> Result<T>
    where
        F: FnOnce(&mut Tx<'_>) -> Result<T> + Send + 'static,
        T: Send + 'static,
    {
        run_there(&self.0.reads, once(f)).await
    }

    /// Writes in one transaction, on a writer thread. The answer comes after the data is on disk.
    ///
    /// The closure runs again from the start when PostgreSQL had it give way or the connection broke before COMMIT, so
    /// it changes nothing but the database. Giving up the future does not undo a write that has begun. A closure must not
    /// call [`Db::read`] or [`Db::write`] in turn: it would wait for the thread that it is on.
    pub async fn write<T, F>(&self, f: F) -> Result<T>
    where
        F: FnMut(&mut Tx<'_>) -> Result<T> + Send + 'static,
        T: Send + 'static,
    {
        run_there(&self.0.writes, f).await
    }

    /// [`Db::read`] for the command line, jobs and tests: blocks this thread, and may borrow from it.
    pub fn read_here<T, F>(&self, f: F) -> Result<T>
    where
        F: FnOnce(&mut Tx<'_>) -> Result<T> + Send,
        T: Send,
    {
        run_here(&self.0.reads, false, once(f))
    }

    /// [`Db::write`] for the command line, jobs and tests: blocks this thread, and may borrow from it.
    pub fn write_here<T, F>(&self, f: F) -> Result<T>
    where
        F: FnMut(&mut Tx<'_>) -> Result<T> + Send,
        T: Send,
    {
        run_here(&self.0.writes, true, f)
    }
}

impl fmt::Debug for Db {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Db").field(&self.0.engine).finish()
    }
}

impl Threads {
    fn start(&self, name: &str, queue: &Arc<Queue>, connection: Connection, run: fn(&Queue, Connection)) -> Result<()> {
        let queue = Arc::clone(queue);
        let thread = thread::Builder::new()
            .name(name.to_owned())
            .spawn(move || run(&queue, connection))
            .map_err(|error| Fault::because("starting a thread of the database", error))?;
        self.running.lock().unwrap_or_else(PoisonError::into_inner).push(thread);
        Ok(())
    }
}

impl Drop for Threads {
    /// Lets the threads finish what waits and waits for them, so that the files are closed properly.
    fn drop(&mut self) {
        self.reads.close();
        self.writes.close();
        let running = std::mem::take(self.running.get_mut().unwrap_or_else(PoisonError::into_inner));
        let here = thread::current().id();
        for thread in running {
            // The last copy may be dropped by a closure on one of these very threads.
            if thread.thread().id() != here && thread.join().is_err() {
                tracing::error!("a thread of the database had panicked");
            }
        }
    }
}

fn openers(address: &Address, options: &Options) -> Result<(Open, Open)> {
    match address {
        Address::Sqlite(path) => {
            let (path, timeout) = (Arc::new(path.clone()), options.busy_timeout);
            let opener = |writing| -> Open {
                let path = Arc::clone(&path);
                Arc::new(move || sqlite::open(&path, timeout, writing).map(Session::Sqlite))
            };
            Ok((opener(false), opener(true)))
        }
        Address::Postgres(url) => {
            let server = Arc::new(postgres::Server::of_url(url)?);
            let open: Open = Arc::new(move || server.connect().map(|session| Session::Postgres(Box::new(session))));
            Ok((Arc::clone(&open), open))
        }
    }
}

/// A closure that can be called once, as one that may be called again: reads are never run again.
fn once<T>(f: impl FnOnce(&mut Tx<'_>) -> Result<T>) -> impl FnMut(&mut Tx<'_>) -> Result<T> {
    let mut f = Some(f);
    move |tx| match f.take() {
        Some(f) => f(tx),
        None => Err(Fault::new("a read was to be run again").into()),
    }
}
