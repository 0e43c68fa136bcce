//! Rows of passkeys.

use kernel::{AccountId, Moment, Refusal, Result};
use kit_db::{OnViolation as _, Row, Tx, json, params};
use webauthn_rs::prelude::Passkey;

kernel::id!(
    /// A passkey.
    PasskeyId
);

/// A passkey as its owner knows it.
#[derive(Clone, Debug)]
pub struct NamedPasskey {
    /// The id.
    pub id: PasskeyId,
    /// Whose.
    pub account: AccountId,
    /// What the owner calls it.
    pub name: String,
    /// The key itself.
    pub credential: Passkey,
    /// When it was added.
    pub created_at: Moment,
    /// When it last signed somebody in.
    pub used_at: Option<Moment>,
}

const COLUMNS: &str = "id, account_id, name, credential, created_at, used_at";

/// Writes down a new passkey under the id that browsers call it by; refused with `passkey-known`
/// where some account has it already.
pub fn insert(tx: &mut Tx<'_>, passkey: &NamedPasskey, credential_id: &str) -> Result<()> {
    tx.execute(
        &format!("INSERT INTO passkeys ({COLUMNS}, credential_id) VALUES ($1, $2, $3, $4, $5, $6, $7)"),
        params![
            passkey.id,
            passkey.account,
            &passkey.name,
            json(&passkey.credential)?,
            passkey.created_at,
            passkey.used_at,
            credential_id
        ],
    )
    .on_violation(|violation| violation.is_unique_on(&["credential_id"]).then(|| Refusal::new("passkey-known")))?;
    Ok(())
}

/// An account's passkeys, the oldest first.
pub fn of_account(tx: &mut Tx<'_>, account: AccountId) -> Result<Vec<NamedPasskey>> {
    let sql = format!("SELECT {COLUMNS} FROM passkeys WHERE account_id = $1 ORDER BY created_at, id");
    tx.query(&sql, params![account], read)
}

/// One passkey of an account.
pub fn get(tx: &mut Tx<'_>, account: AccountId, id: PasskeyId) -> Result<NamedPasskey> {
    let sql = format!("SELECT {COLUMNS} FROM passkeys WHERE account_id = $1 AND id = $2");
    tx.one(&sql, params![account, id], read)
}

/// The passkey that browsers call by this id.
pub fn by_credential_id(tx: &mut Tx<'_>, credential_id: &str) -> Result<Option<NamedPasskey>> {
    let sql = format!("SELECT {COLUMNS} FROM passkeys WHERE credential_id = $1");
    tx.maybe(&sql, params![credential_id], read)
}

/// Notes that it signed somebody in, with what it counted.
pub fn note_use(tx: &mut Tx<'_>, passkey: &NamedPasskey, at: Moment) -> Result<()> {
    tx.execute(
        "UPDATE passkeys SET credential = $2, used_at = $3 WHERE id = $1",
        params![passkey.id, json(&passkey.credential)?, at],
    )?;
    Ok(())
}

/// Removes a passkey.
pub fn remove(tx: &mut Tx<'_>, id: PasskeyId) -> Result<()> {
    tx.execute("DELETE FROM passkeys WHERE id = $1", params![id])?;
    Ok(())
}

fn read(row: &Row<'_>) -> Result<NamedPasskey> {
    Ok(NamedPasskey {
        id: row.id(0)?,
        account: row.id(1)?,
        name: row.text(2)?,
        credential: row.json(3)?,
        created_at: row.moment(4)?,
        used_at: row.maybe_moment(5)?,
    })
}
