//! Rows of who was asked before a meeting, and for what.

use jiff::civil::Date;
use kernel::{PersonId, Result};
use kit_db::{Tx, params};
use kit_work::LetterId;

use crate::rules::{DutyId, MeetingId};

/// That somebody was asked for a duty.
#[derive(Clone, Copy, Debug)]
pub struct Asking {
    /// Who.
    pub person: PersonId,
    /// For which.
    pub duty: DutyId,
    /// On which day.
    pub on: Date,
    /// In which letter.
    pub letter: LetterId,
}

impl Asking {
    /// Whether it asked this person for this duty.
    pub fn was_for(&self, person: PersonId, duty: DutyId) -> bool {
        self.person == person && self.duty == duty
    }
}

/// Writes down that somebody was asked for a duty; false where they were on that day already.
pub fn insert(tx: &mut Tx<'_>, meeting: MeetingId, asking: &Asking) -> Result<bool> {
    let made = tx.execute(
        "INSERT INTO asked_duties (meeting_id, person_id, duty_id, on_day, letter_id) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (meeting_id, person_id, duty_id, on_day) DO NOTHING",
        params![meeting, asking.person, asking.duty, asking.on, asking.letter],
    )?;
    Ok(made == 1)
}

/// Who was asked for what before a meeting, the latest first: one statement.
pub fn of_meeting(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Vec<Asking>> {
    let sql = "SELECT person_id, duty_id, on_day, letter_id FROM asked_duties WHERE meeting_id = $1 \
               ORDER BY on_day DESC, letter_id DESC, duty_id";
    tx.query(sql, params![meeting], |row| {
        Ok(Asking { person: row.id(0)?, duty: row.id(1)?, on: row.day(2)?, letter: row.id(3)? })
    })
}
