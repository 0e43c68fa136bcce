//! Rows of who was asked for what a meeting's review lacks.

use jiff::civil::Date;
use kernel::{PersonId, Result};
use kit_db::{Tx, params};
use kit_work::LetterId;

use crate::rules::MeetingId;

/// Writes down that somebody was asked; false where they were on that day already.
pub fn insert(
    tx: &mut Tx<'_>,
    (meeting, person, on): (MeetingId, PersonId, Date),
    by: Option<PersonId>,
    letter: LetterId,
) -> Result<bool> {
    let made = tx.execute(
        "INSERT INTO review_askings (meeting_id, person_id, on_day, asked_by, letter_id) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (meeting_id, person_id, on_day) DO NOTHING",
        params![meeting, person, on, by, letter],
    )?;
    Ok(made == 1)
}

/// Who was asked before a meeting, and on which day last.
pub fn of_meeting(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Vec<(PersonId, Date)>> {
    let sql = "SELECT person_id, max(on_day) FROM review_askings WHERE meeting_id = $1 GROUP BY person_id";
    tx.query(sql, params![meeting], |row| Ok((row.id(0)?, row.day(1)?)))
}
