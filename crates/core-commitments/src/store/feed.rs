//! Rows of the addresses at which calendars read.

use kernel::{Moment, PersonId, Result};
use kit_db::{Tx, params};

use crate::rules::FeedId;

/// A person's feed, if there is one.
pub fn of_person(tx: &mut Tx<'_>, person: PersonId) -> Result<Option<FeedId>> {
    tx.maybe("SELECT id FROM calendar_feeds WHERE person_id = $1", params![person], |row| row.id(0))
}

/// Whose feed this is; missing where there is none such any more.
pub fn owner(tx: &mut Tx<'_>, id: FeedId) -> Result<PersonId> {
    tx.one("SELECT person_id FROM calendar_feeds WHERE id = $1", params![id], |row| row.id(0))
}

/// Gives a person this feed instead of the one that there was.
pub fn replace(tx: &mut Tx<'_>, person: PersonId, id: FeedId, at: Moment) -> Result<()> {
    tx.execute("DELETE FROM calendar_feeds WHERE person_id = $1", params![person])?;
    tx.execute("INSERT INTO calendar_feeds (id, person_id, created_at) VALUES ($1, $2, $3)", params![id, person, at])?;
    Ok(())
}
