//! Rows of links and codes that somebody asked for.

use kernel::{AccountId, Moment, Result};
use kit_db::{Row, Tx, params};

use crate::rules::{CODE_TRIES, SignInCode, SignInCodeId};

const COLUMNS: &str = "id, account_id, email, token_digest, code_digest, next_path, tries, expires_at, used_at";

/// Writes down a new link and code.
pub fn insert(tx: &mut Tx<'_>, code: &SignInCode, at: Moment) -> Result<()> {
    tx.execute(
        &format!("INSERT INTO sign_in_codes ({COLUMNS}, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"),
        params![
            code.id,
            code.account,
            &code.email,
            &code.token_digest,
            code.code_digest.as_deref(),
            &code.next,
            code.tries,
            code.expires_at,
            code.used_at,
            at
        ],
    )?;
    Ok(())
}

/// The one with this id.
pub fn get(tx: &mut Tx<'_>, id: SignInCodeId) -> Result<SignInCode> {
    tx.one(&format!("SELECT {COLUMNS} FROM sign_in_codes WHERE id = $1"), params![id], read)
}

/// The one whose link has this token.
pub fn by_token(tx: &mut Tx<'_>, token_digest: &str) -> Result<Option<SignInCode>> {
    tx.maybe(&format!("SELECT {COLUMNS} FROM sign_in_codes WHERE token_digest = $1"), params![token_digest], read)
}

/// Counts a try; false where all tries were used up.
pub fn count_try(tx: &mut Tx<'_>, id: SignInCodeId) -> Result<bool> {
    let counted =
        tx.execute("UPDATE sign_in_codes SET tries = tries + 1 WHERE id = $1 AND tries < $2", params![id, CODE_TRIES])?;
    Ok(counted == 1)
}

/// Uses it; false where it was used before or has expired.
pub fn use_up(tx: &mut Tx<'_>, id: SignInCodeId, at: Moment) -> Result<bool> {
    let used = tx.execute(
        "UPDATE sign_in_codes SET used_at = $2 WHERE id = $1 AND used_at IS NULL AND expires_at > $2",
        params![id, at],
    )?;
    Ok(used == 1)
}

/// Takes back all that an account has not used.
pub fn remove_of_account(tx: &mut Tx<'_>, account: AccountId) -> Result<()> {
    tx.execute("DELETE FROM sign_in_codes WHERE account_id = $1 AND used_at IS NULL", params![account])?;
    Ok(())
}

/// Forgets those that expired before this moment.
pub fn remove_expired_before(tx: &mut Tx<'_>, moment: Moment) -> Result<u64> {
    tx.execute("DELETE FROM sign_in_codes WHERE expires_at < $1", params![moment])
}

fn read(row: &Row<'_>) -> Result<SignInCode> {
    Ok(SignInCode {
        id: row.id(0)?,
        account: row.maybe_id(1)?,
        email: row.text(2)?,
        token_digest: row.text(3)?,
        code_digest: row.maybe_text(4)?,
        next: row.text(5)?,
        tries: row.int(6)?,
        expires_at: row.moment(7)?,
        used_at: row.maybe_moment(8)?,
    })
}
