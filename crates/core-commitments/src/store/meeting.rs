//! Rows of bodies' meetings.

use jiff::civil::Date;
use kernel::{Fault, Moment, Result, SpaceId};
use kit_db::{Row, Tx, params};

use crate::rules::{BodyId, Meeting, MeetingChange, MeetingId};

const COLUMNS: &str = "m.id, m.body_id, m.space_id, m.on_day, m.at_time, m.place, m.reviews, m.called_off, m.version";

/// Writes down a new meeting.
pub fn insert(tx: &mut Tx<'_>, meeting: &Meeting, at: Moment) -> Result<()> {
    let said = &meeting.said;
    tx.execute(
        "INSERT INTO meetings (id, body_id, space_id, on_day, at_time, place, reviews, called_off, version, created_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        params![
            meeting.id,
            meeting.body,
            meeting.space,
            said.on,
            said.at.map(|at| at.to_string()),
            &said.place,
            i64::from(said.reviews),
            meeting.called_off.as_deref(),
            meeting.version,
            at
        ],
    )?;
    Ok(())
}

/// Saves a meeting; false where somebody else saved a later version first.
pub fn update(tx: &mut Tx<'_>, meeting: &Meeting) -> Result<bool> {
    let said = &meeting.said;
    let changed = tx.execute(
        "UPDATE meetings SET on_day = $2, at_time = $3, place = $4, reviews = $5, called_off = $6, \
         version = version + 1 WHERE id = $1 AND version = $7",
        params![
            meeting.id,
            said.on,
            said.at.map(|at| at.to_string()),
            &said.place,
            i64::from(said.reviews),
            meeting.called_off.as_deref(),
            meeting.version
        ],
    )?;
    Ok(changed == 1)
}

/// The meeting in this space with this id.
pub fn get(tx: &mut Tx<'_>, space: SpaceId, id: MeetingId) -> Result<Meeting> {
    let sql = format!("SELECT {COLUMNS} FROM meetings m WHERE m.id = $1 AND m.space_id = $2");
    tx.one(&sql, params![id, space], read)
}

/// The meetings of a body, the earliest first. One statement.
pub fn of_body(tx: &mut Tx<'_>, body: BodyId) -> Result<Vec<Meeting>> {
    let sql = format!("SELECT {COLUMNS} FROM meetings m WHERE m.body_id = $1 ORDER BY m.on_day, m.id");
    tx.query(&sql, params![body], read)
}

/// The meetings of all bodies of a space from a day to a day, the earliest first. One statement.
pub fn of_space(tx: &mut Tx<'_>, space: SpaceId, (from, until): (Date, Date)) -> Result<Vec<Meeting>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM meetings m WHERE m.space_id = $1 AND m.on_day >= $2 AND m.on_day <= $3 \
         ORDER BY m.on_day, m.id"
    );
    tx.query(&sql, params![space, from, until], read)
}

/// The meetings of all spaces from a day to a day at which work is reviewed, the earliest first.
pub fn reviewing(tx: &mut Tx<'_>, (from, until): (Date, Date)) -> Result<Vec<Meeting>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM meetings m WHERE m.on_day >= $1 AND m.on_day <= $2 AND m.reviews = 1 \
         AND m.called_off IS NULL ORDER BY m.on_day, m.id"
    );
    tx.query(&sql, params![from, until], read)
}

fn read(row: &Row<'_>) -> Result<Meeting> {
    let at = row.maybe_text(4)?.map(|at| at.parse().map_err(|error| Fault::because("reading a time", error)));
    let said = MeetingChange { on: row.day(3)?, at: at.transpose()?, place: row.text(5)?, reviews: row.int(6)? != 0 };
    Ok(Meeting {
        id: row.id(0)?,
        body: row.id(1)?,
        space: row.id(2)?,
        said,
        called_off: row.maybe_text(7)?,
        version: row.int(8)?,
    })
}
