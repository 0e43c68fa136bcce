//! Rows of tries, for limits.

use kernel::{Moment, Result};
use kit_db::{Tx, params};

/// How many tries there were since this moment, and the first of them.
pub fn since(tx: &mut Tx<'_>, key: &str, moment: Moment) -> Result<(i64, Option<Moment>)> {
    let sql = "SELECT count(*), min(at) FROM attempts WHERE key = $1 AND at > $2";
    tx.one(sql, params![key, moment], |row| Ok((row.int(0)?, row.maybe_moment(1)?)))
}

/// Notes a try.
pub fn insert(tx: &mut Tx<'_>, key: &str, at: Moment) -> Result<()> {
    tx.execute("INSERT INTO attempts (key, at) VALUES ($1, $2)", params![key, at])?;
    Ok(())
}

/// Forgets those before this moment.
pub fn remove_before(tx: &mut Tx<'_>, moment: Moment) -> Result<u64> {
    tx.execute("DELETE FROM attempts WHERE at < $1", params![moment])
}
