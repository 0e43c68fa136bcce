//! Rows of recovery codes.

use kernel::{AccountId, Moment, Result};
use kit_db::{Tx, params};

/// Puts these codes in place of an account's old ones.
pub fn replace(tx: &mut Tx<'_>, account: AccountId, digests: &[String]) -> Result<()> {
    remove_all(tx, account)?;
    for digest in digests {
        tx.execute("INSERT INTO recovery_codes (account_id, digest) VALUES ($1, $2)", params![account, digest])?;
    }
    Ok(())
}

/// Removes an account's codes.
pub fn remove_all(tx: &mut Tx<'_>, account: AccountId) -> Result<()> {
    tx.execute("DELETE FROM recovery_codes WHERE account_id = $1", params![account])?;
    Ok(())
}

/// Uses a code; false where there is none such, or it was used before.
pub fn use_up(tx: &mut Tx<'_>, account: AccountId, digest: &str, at: Moment) -> Result<bool> {
    let used = tx.execute(
        "UPDATE recovery_codes SET used_at = $3 WHERE account_id = $1 AND digest = $2 AND used_at IS NULL",
        params![account, digest, at],
    )?;
    Ok(used == 1)
}

/// How many codes an account has left.
pub fn left(tx: &mut Tx<'_>, account: AccountId) -> Result<i64> {
    let sql = "SELECT count(*) FROM recovery_codes WHERE account_id = $1 AND used_at IS NULL";
    tx.one(sql, params![account], |row| row.int(0))
}
