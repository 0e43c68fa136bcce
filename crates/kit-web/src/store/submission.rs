//! Answered forms: the nonce of each with where its answer led, so that a form has one effect
//! however often it is sent.

use kernel::{Moment, Result};
use kit_db::{Tx, params};

/// Where the form with this nonce led, if it has been answered.
pub fn find(tx: &mut Tx<'_>, nonce: &str) -> Result<Option<String>> {
    tx.maybe("SELECT location FROM submissions WHERE nonce = $1", params![nonce], |row| row.text(0))
}

/// Writes down where the form with this nonce led.
pub fn insert(tx: &mut Tx<'_>, nonce: &str, location: &str, at: Moment) -> Result<()> {
    tx.execute(
        "INSERT INTO submissions (nonce, location, answered_at) VALUES ($1, $2, $3)",
        params![nonce, location, at],
    )?;
    Ok(())
}

/// Forgets forms answered before this moment.
pub fn remove_before(tx: &mut Tx<'_>, moment: Moment) -> Result<u64> {
    tx.execute("DELETE FROM submissions WHERE answered_at < $1", params![moment])
}
