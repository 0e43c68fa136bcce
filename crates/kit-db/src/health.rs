//! Whether the database is set up so that nothing gets lost: for `doctor` and `verify`.

use kernel::Result;

use crate::{Engine, Tx, params};

/// One thing that was looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What: `version`, or a setting's own name.
    pub name: &'static str,
    /// How it is.
    pub value: String,
    /// Whether that is as it should be.
    pub fine: bool,
}

/// The engine's version and the settings that the data's safety rests on.
pub fn settings(tx: &mut Tx<'_>) -> Result<Vec<Finding>> {
    match tx.engine() {
        Engine::Sqlite => sqlite_settings(tx),
        Engine::Postgres => postgres_settings(tx),
    }
}

/// What is wrong within SQLite's file: pages that do not fit together, and rows that point to nothing. It reads all of it.
/// PostgreSQL looks after its own files, so nothing is found there.
pub fn integrity(tx: &mut Tx<'_>) -> Result<Vec<String>> {
    if tx.engine() == Engine::Postgres {
        return Ok(Vec::new());
    }
    let mut found = tx.query("PRAGMA integrity_check", params![], |row| row.text(0))?;
    found.retain(|line| line != "ok");
    let pointing = "SELECT \"table\", parent, count(*) FROM pragma_foreign_key_check() GROUP BY \"table\", parent";
    found.extend(tx.query(pointing, params![], |row| {
        Ok(format!("{} rows of {} point to missing rows of {}", row.int(2)?, row.text(0)?, row.text(1)?))
    })?);
    Ok(found)
}

fn sqlite_settings(tx: &mut Tx<'_>) -> Result<Vec<Finding>> {
    let mut found = vec![ask(tx, "version", "SELECT sqlite_version()", |_| true)?];
    // The numbers are SQLite's own: synchronous 2 is FULL.
    for (name, wanted) in [("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1")] {
        let sql = format!("SELECT CAST({name} AS TEXT) FROM pragma_{name}");
        found.push(ask(tx, name, &sql, |value| value == wanted)?);
    }
    Ok(found)
}

fn postgres_settings(tx: &mut Tx<'_>) -> Result<Vec<Finding>> {
    const OLDEST: i64 = 130_000;
    let version =
        tx.one("SELECT CAST(current_setting('server_version_num') AS BIGINT)", params![], |row| row.int(0))?;
    let locale = "SELECT datcollate FROM pg_database WHERE datname = current_database()";
    Ok(vec![
        ask(tx, "version", "SHOW server_version", |_| version >= OLDEST)?,
        ask(tx, "encoding", "SHOW server_encoding", |value| value == "UTF8")?,
        // Texts are compared by bytes on both engines; words are sorted by language in the program.
        ask(tx, "collation", locale, |value| value == "C" || value == "C.UTF-8" || value == "C.utf8")?,
        ask(tx, "fsync", "SHOW fsync", |value| value == "on")?,
        ask(tx, "full_page_writes", "SHOW full_page_writes", |value| value == "on")?,
        ask(tx, "synchronous_commit", "SHOW synchronous_commit", |value| value != "off")?,
    ])
}

fn ask(tx: &mut Tx<'_>, name: &'static str, sql: &str, fine: impl FnOnce(&str) -> bool) -> Result<Finding> {
    let value = tx.one(sql, params![], |row| row.text(0))?;
    Ok(Finding { name, fine: fine(&value), value })
}
