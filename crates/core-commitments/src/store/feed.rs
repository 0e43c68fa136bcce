//! Rows of the addresses at which calendars read.

use kernel::{Moment, PersonId, Result};
use kit_db::{Tx, params};

use crate::rules::{FeedId, FeedOf};

/// One address of somebody's.
#[derive(Clone, Copy, Debug)]
pub struct Feed {
    /// What its address is made from.
    pub id: FeedId,
    /// What is read there.
    pub of: FeedOf,
    /// Since when there is this address.
    pub since: Moment,
}

/// A person's feeds: one statement.
pub fn of_person(tx: &mut Tx<'_>, person: PersonId) -> Result<Vec<Feed>> {
    let sql = "SELECT id, kind, about, created_at FROM feeds WHERE person_id = $1 ORDER BY created_at, id";
    tx.query(sql, params![person], |row| {
        let of = FeedOf::kept(&row.text(1)?, &row.text(2)?)?;
        Ok(Feed { id: row.id(0)?, of, since: row.moment(3)? })
    })
}

/// Whose feed this is, and what of; missing where there is none such any more.
pub fn get(tx: &mut Tx<'_>, id: FeedId) -> Result<(PersonId, FeedOf)> {
    tx.one("SELECT person_id, kind, about FROM feeds WHERE id = $1", params![id], |row| {
        Ok((row.id(0)?, FeedOf::kept(&row.text(1)?, &row.text(2)?)?))
    })
}

/// Gives a person this feed instead of the one of the same that there was.
pub fn replace(tx: &mut Tx<'_>, person: PersonId, (id, of): (FeedId, FeedOf), at: Moment) -> Result<()> {
    let (kind, about) = (of.kind(), of.about());
    tx.execute("DELETE FROM feeds WHERE person_id = $1 AND kind = $2 AND about = $3", params![person, kind, &about])?;
    tx.execute(
        "INSERT INTO feeds (id, person_id, kind, about, created_at) VALUES ($1, $2, $3, $4, $5)",
        params![id, person, kind, &about, at],
    )?;
    Ok(())
}
