use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use kernel::Result;
use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{CachedStatement, Connection, OpenFlags, ToSql};

use super::translate::for_sqlite;
use crate::trouble::{Kind, Trouble};
use crate::{Param, Row};

/// 3.51.3. Older ones can lose committed writes in WAL mode when two connections checkpoint at once.
const OLDEST_VERSION: i32 = 3_051_003;

/// How many statements a connection keeps prepared and translated. A larger program than ours has fewer of them; built
/// ones (lists of parameters) push out one another.
const KEPT_STATEMENTS: usize = 1_000;

/// A connection to the file.
#[derive(Debug)]
pub(crate) struct SqliteSession {
    connection: Connection,
    translated: HashMap<Box<str>, Arc<str>>,
}

/// Opens the file, making it when missing, and sets what the data's safety rests on.
pub(crate) fn open(path: &Path, busy_timeout: Duration, writing: bool) -> Result<SqliteSession, Trouble> {
    if rusqlite::version_number() < OLDEST_VERSION {
        let version = rusqlite::version();
        return Err(Trouble::new(Kind::Other, format!("SQLite {version} can lose writes: 3.51.3 or newer is needed")));
    }
    make_private(path).map_err(|error| Trouble::new(Kind::Away, format!("{}: {error}", path.display())))?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(busy_timeout)?;
    connection.set_prepared_statement_cache_capacity(KEPT_STATEMENTS);
    let mode: String = connection.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
    if mode != "wal" {
        return Err(Trouble::new(Kind::Other, format!("the file system allows no write-ahead log, only {mode}")));
    }
    // LIKE tells upper from lower case, as on PostgreSQL. The log's file shrinks again after a large write.
    connection.execute_batch(
        "PRAGMA synchronous = FULL;
         PRAGMA foreign_keys = ON;
         PRAGMA case_sensitive_like = ON;
         PRAGMA journal_size_limit = 67108864;",
    )?;
    if !writing {
        connection.execute_batch("PRAGMA query_only = ON")?;
    }
    Ok(SqliteSession { connection, translated: HashMap::new() })
}

/// Makes the file where it is missing, readable for its owner alone; SQLite gives the log beside it the same rights. One that
/// is there is not even opened: closing it would drop this process's locks on it (POSIX), another process would then take
/// itself for the last one, and remove the log that is being written (<https://sqlite.org/howtocorrupt.html>, section 2.2).
fn make_private(path: &Path) -> io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}

impl SqliteSession {
    /// Readers get one snapshot for the whole transaction; the writer takes its lock at once, so that it never fails
    /// half-way because somebody else wrote in between.
    pub(crate) fn begin(&mut self, writing: bool) -> Result<(), Trouble> {
        self.run(if writing { "BEGIN IMMEDIATE" } else { "BEGIN DEFERRED" })
    }

    pub(crate) fn rollback(&mut self) -> Result<(), Trouble> {
        if self.is_open() { self.run("ROLLBACK") } else { Ok(()) }
    }

    pub(crate) fn is_open(&self) -> bool {
        !self.connection.is_autocommit()
    }

    /// A statement without parameters and without an answer.
    pub(crate) fn run(&mut self, sql: &str) -> Result<(), Trouble> {
        self.connection.prepare_cached(sql)?.raw_execute()?;
        Ok(())
    }

    pub(crate) fn batch(&mut self, sql: &str) -> Result<(), Trouble> {
        self.connection.execute_batch(sql)?;
        Ok(())
    }

    pub(crate) fn execute(&mut self, sql: &str, params: &[Param<'_>]) -> Result<u64, Trouble> {
        let changed = self.prepared(sql, params)?.raw_execute()?;
        Ok(u64::try_from(changed).unwrap_or(u64::MAX))
    }

    pub(crate) fn each(
        &mut self,
        sql: &str,
        params: &[Param<'_>],
        visit: &mut dyn FnMut(&Row<'_>) -> Result<()>,
    ) -> Result<()> {
        let mut statement = self.prepared(sql, params).map_err(|trouble| trouble.while_running(sql))?;
        let mut rows = statement.raw_query();
        while let Some(row) = rows.next().map_err(|error| Trouble::from(error).while_running(sql))? {
            visit(&Row::of_sqlite(row))?;
        }
        Ok(())
    }

    fn prepared(&mut self, sql: &str, params: &[Param<'_>]) -> Result<CachedStatement<'_>, Trouble> {
        let translated = self.translated(sql);
        let mut statement = self.connection.prepare_cached(&translated)?;
        // SQLite would take a missing parameter for NULL.
        if statement.parameter_count() != params.len() {
            let wanted = statement.parameter_count();
            return Err(Trouble::new(Kind::Other, format!("{wanted} parameters wanted, {} given", params.len())));
        }
        for (index, param) in params.iter().enumerate() {
            statement.raw_bind_parameter(index + 1, param)?;
        }
        Ok(statement)
    }

    fn translated(&mut self, sql: &str) -> Arc<str> {
        if let Some(known) = self.translated.get(sql) {
            return Arc::clone(known);
        }
        if self.translated.len() >= KEPT_STATEMENTS {
            self.translated.clear();
        }
        let translated: Arc<str> = for_sqlite(sql).into();
        self.translated.insert(sql.into(), Arc::clone(&translated));
        translated
    }
}

impl ToSql for Param<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Param::Null => ValueRef::Null,
            Param::Int(number) => ValueRef::Integer(*number),
            Param::Float(number) => ValueRef::Real(*number),
            Param::Flag(flag) => ValueRef::Integer(i64::from(*flag)),
            Param::Text(text) => ValueRef::Text(text.as_bytes()),
            Param::Bytes(bytes) => ValueRef::Blob(bytes),
        }))
    }
}
