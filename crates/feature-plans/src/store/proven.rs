//! Rows of what evidence marked.

use kernel::Result;
use kit_db::{Tx, params};

use crate::rules::Marked;

/// What evidence did to this record, if it did.
pub fn get(tx: &mut Tx<'_>, kind: &str, id: &str) -> Result<Option<Marked>> {
    tx.maybe("SELECT version, was FROM proven WHERE kind = $1 AND record_id = $2", params![kind, id], |row| {
        Ok(Marked { version: row.int(0)?, was: row.text(1)? })
    })
}

/// Whether it is evidence by which this record is done or kept: nobody has saved it since.
pub fn holds(tx: &mut Tx<'_>, kind: &str, id: &str) -> Result<bool> {
    let table = match kind {
        "measure" => "measures",
        "promise" => "promises",
        _ => return Ok(false),
    };
    let sql = format!(
        "SELECT 1 FROM proven p JOIN {table} r ON r.id = p.record_id AND r.version = p.version \
         WHERE p.kind = $1 AND p.record_id = $2"
    );
    Ok(tx.maybe(&sql, params![kind, id], |row| row.int(0))?.is_some())
}

/// Writes down what evidence did to a record, in place of what it did before.
pub fn keep(tx: &mut Tx<'_>, (kind, id): (&str, &str), marked: &Marked) -> Result<()> {
    tx.execute(
        "INSERT INTO proven (kind, record_id, version, was) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (kind, record_id) DO UPDATE SET version = excluded.version, was = excluded.was",
        params![kind, id, marked.version, &marked.was],
    )?;
    Ok(())
}

/// Forgets it.
pub fn remove(tx: &mut Tx<'_>, kind: &str, id: &str) -> Result<()> {
    tx.execute("DELETE FROM proven WHERE kind = $1 AND record_id = $2", params![kind, id])?;
    Ok(())
}
