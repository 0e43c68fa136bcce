//! Rows of open sessions.

use kernel::{AccountId, Moment, OrganisationId, Result};
use kit_db::{Row, Tx, params};

use crate::session::Session;

const COLUMNS: &str = "id, account_id, acting_for, device, signed_in_at, seen_at, created_at";

/// Writes down a new session.
pub fn insert(tx: &mut Tx<'_>, session: &Session) -> Result<()> {
    tx.execute(
        &format!("INSERT INTO sessions ({COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7)"),
        params![
            &session.id,
            session.account,
            session.acting_for,
            &session.device,
            session.signed_in_at,
            session.seen_at,
            session.created_at
        ],
    )?;
    Ok(())
}

/// The session with this id, open or not.
pub fn find(tx: &mut Tx<'_>, id: &str) -> Result<Option<Session>> {
    tx.maybe(&format!("SELECT {COLUMNS} FROM sessions WHERE id = $1"), params![id], read)
}

/// An account's sessions, the last used first.
pub fn of_account(tx: &mut Tx<'_>, account: AccountId) -> Result<Vec<Session>> {
    tx.query(
        &format!("SELECT {COLUMNS} FROM sessions WHERE account_id = $1 ORDER BY seen_at DESC, id"),
        params![account],
        read,
    )
}

/// Notes that it was used.
pub fn touch(tx: &mut Tx<'_>, id: &str, at: Moment) -> Result<()> {
    tx.execute("UPDATE sessions SET seen_at = $2 WHERE id = $1 AND seen_at < $2", params![id, at])?;
    Ok(())
}

/// Chooses the organisation that the person acts for from now on.
pub fn act_for(tx: &mut Tx<'_>, id: &str, organisation: Option<OrganisationId>) -> Result<()> {
    tx.execute("UPDATE sessions SET acting_for = $2 WHERE id = $1", params![id, organisation])?;
    Ok(())
}

/// Ends one session of this account; false where there is none such.
pub fn end(tx: &mut Tx<'_>, account: AccountId, id: &str) -> Result<bool> {
    let ended = tx.execute("DELETE FROM sessions WHERE id = $1 AND account_id = $2", params![id, account])?;
    Ok(ended > 0)
}

/// Ends all sessions of this account but the one kept.
pub fn end_others(tx: &mut Tx<'_>, account: AccountId, kept: Option<&str>) -> Result<u64> {
    tx.execute("DELETE FROM sessions WHERE account_id = $1 AND id <> $2", params![account, kept.unwrap_or("")])
}

/// Removes what nobody can use any more: sessions not seen since this moment.
pub fn remove_unseen_since(tx: &mut Tx<'_>, moment: Moment) -> Result<u64> {
    tx.execute("DELETE FROM sessions WHERE seen_at < $1", params![moment])
}

fn read(row: &Row<'_>) -> Result<Session> {
    Ok(Session {
        id: row.text(0)?,
        account: row.id(1)?,
        acting_for: row.maybe_id(2)?,
        device: row.text(3)?,
        signed_in_at: row.moment(4)?,
        seen_at: row.moment(5)?,
        created_at: row.moment(6)?,
    })
}
