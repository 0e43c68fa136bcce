//! Who of us has got a letter for the calendar.

use kernel::{Error, Moment, PersonId, Result};
use kit_db::{Tx, params};

use super::Listed;
use crate::rules::ContactId;
use crate::rules::contact::Invited;

/// The contact with this id, also one that was taken out of the log, and whether it was.
pub fn with_removed(tx: &mut Tx<'_>, id: ContactId) -> Result<(Listed, bool)> {
    let sql = format!("SELECT {}, c.removed_at IS NOT NULL FROM contacts c WHERE c.id = $1", super::COLUMNS);
    let (contact, is_removed) = tx.one(&sql, params![id], |row| Ok((super::read(row)?, row.flag(14)?)))?;
    let listed = super::full(tx, vec![contact])?.into_iter().next().ok_or(Error::Missing)?;
    Ok((listed, is_removed))
}

/// Everybody who has got one, and as what.
pub fn invited(tx: &mut Tx<'_>, contact: ContactId) -> Result<Vec<Invited>> {
    tx.query(
        "SELECT person_id, shown_sha256, cancelled FROM contact_invitations WHERE contact_id = $1 ORDER BY person_id",
        params![contact],
        |row| Ok(Invited { person: row.id(0)?, shown: row.text(1)?, is_cancelled: row.flag(2)? }),
    )
}

/// Those who have it in their calendar, by name.
pub fn invited_names(tx: &mut Tx<'_>, contact: ContactId) -> Result<Vec<String>> {
    tx.query(
        "SELECT p.name FROM contact_invitations i JOIN persons p ON p.id = i.person_id \
         WHERE i.contact_id = $1 AND NOT i.cancelled ORDER BY p.name, p.id",
        params![contact],
        |row| row.text(0),
    )
}

/// Notes that somebody has got a letter.
pub fn note_invited(tx: &mut Tx<'_>, contact: ContactId, invited: &Invited, at: Moment) -> Result<()> {
    tx.execute(
        "INSERT INTO contact_invitations (contact_id, person_id, shown_sha256, cancelled, sent_at) \
         VALUES ($1, $2, $3, $4, $5) ON CONFLICT (contact_id, person_id) DO UPDATE \
         SET shown_sha256 = excluded.shown_sha256, cancelled = excluded.cancelled, sent_at = excluded.sent_at",
        params![contact, invited.person, &invited.shown, invited.is_cancelled, at],
    )
    .map(drop)
}

/// Forgets whom nobody can write to: their account is closed, or there is none.
pub fn forget_invited(tx: &mut Tx<'_>, contact: ContactId, person: PersonId) -> Result<()> {
    tx.execute("DELETE FROM contact_invitations WHERE contact_id = $1 AND person_id = $2", params![contact, person])
        .map(drop)
}
