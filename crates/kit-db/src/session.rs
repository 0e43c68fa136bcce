use kernel::Result;

use crate::postgres::PostgresSession;
use crate::sqlite::SqliteSession;
use crate::trouble::Trouble;
use crate::{Engine, Param, Row};

/// One connection with what is cached beside it. It belongs to one thread at a time.
#[derive(Debug)]
pub(crate) enum Session {
    Sqlite(SqliteSession),
    Postgres(Box<PostgresSession>),
}

impl Session {
    pub(crate) fn engine(&self) -> Engine {
        match self {
            Session::Sqlite(_) => Engine::Sqlite,
            Session::Postgres(_) => Engine::Postgres,
        }
    }

    pub(crate) fn begin(&mut self, writing: bool) -> Result<(), Trouble> {
        match self {
            Session::Sqlite(session) => session.begin(writing),
            Session::Postgres(session) => session.begin(writing),
        }
    }

    /// Whether the transaction stands afterwards: `Err` of kind `Unknown` when nobody can say.
    pub(crate) fn commit(&mut self) -> Result<(), Trouble> {
        match self {
            Session::Sqlite(session) => session.run("COMMIT"),
            Session::Postgres(session) => session.commit(),
        }
    }

    pub(crate) fn rollback(&mut self) -> Result<(), Trouble> {
        match self {
            Session::Sqlite(session) => session.rollback(),
            Session::Postgres(session) => session.run("ROLLBACK"),
        }
    }

    pub(crate) fn savepoint(&mut self, name: &str) -> Result<(), Trouble> {
        self.run(&format!("SAVEPOINT {name}"))
    }

    pub(crate) fn release(&mut self, name: &str) -> Result<(), Trouble> {
        self.run(&format!("RELEASE SAVEPOINT {name}"))
    }

    /// Undoes everything since the savepoint, and forgets it.
    pub(crate) fn undo(&mut self, name: &str) -> Result<(), Trouble> {
        self.run(&format!("ROLLBACK TO SAVEPOINT {name}"))?;
        self.release(name)
    }

    fn run(&mut self, sql: &str) -> Result<(), Trouble> {
        match self {
            Session::Sqlite(session) => session.run(sql),
            Session::Postgres(session) => session.run(sql),
        }
    }

    pub(crate) fn batch(&mut self, sql: &str) -> Result<(), Trouble> {
        match self {
            Session::Sqlite(session) => session.batch(sql),
            Session::Postgres(session) => session.run(sql),
        }
    }

    pub(crate) fn execute(&mut self, sql: &str, params: &[Param<'_>]) -> Result<u64> {
        match self {
            Session::Sqlite(session) => session.execute(sql, params),
            Session::Postgres(session) => session.execute(sql, params),
        }
        .map_err(|trouble| trouble.while_running(sql))
    }

    pub(crate) fn each(
        &mut self,
        sql: &str,
        params: &[Param<'_>],
        visit: &mut dyn FnMut(&Row<'_>) -> Result<()>,
    ) -> Result<()> {
        match self {
            Session::Sqlite(session) => session.each(sql, params, visit),
            Session::Postgres(session) => session.each(sql, params, visit),
        }
    }

    /// Whether the transaction is still open: SQLite ends it by itself when the disk is full.
    pub(crate) fn is_open(&self) -> bool {
        match self {
            Session::Sqlite(session) => session.is_open(),
            Session::Postgres(session) => !session.is_broken(),
        }
    }

    /// Whether the connection is of no more use.
    pub(crate) fn is_broken(&self) -> bool {
        match self {
            Session::Sqlite(_) => false,
            Session::Postgres(session) => session.is_broken(),
        }
    }

    /// Gives up on the connection after a panic in the middle of an answer.
    pub(crate) fn distrust(&mut self) {
        if let Session::Postgres(session) = self {
            session.distrust();
        }
    }
}
