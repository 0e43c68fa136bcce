//! Rows of what bodies' members were sent to read, and of each member's own way to it.

use jiff::civil::Date;
use kernel::{PersonId, Result};
use kit_db::{Row, Tx, params};
use kit_work::LetterId;

use crate::rules::{BodyId, Dossier, DossierId, MeetingId, Recipient, SeatId, Source};

const COLUMNS: &str = "d.id, d.space_id, d.meeting_id, d.record_kind, d.record_id, d.asked, d.lang, d.sent_at";

/// Writes down a dossier, or what is asked now where it was sent before; answers with the id that it has.
pub fn keep(tx: &mut Tx<'_>, dossier: &Dossier, by: Option<PersonId>) -> Result<DossierId> {
    let Dossier { id, space, meeting, record, asked, lang, sent_at } = dossier;
    tx.one(
        "INSERT INTO dossiers (id, space_id, meeting_id, record_kind, record_id, asked, lang, sent_at, sent_by) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) \
         ON CONFLICT (meeting_id, record_kind, record_id) DO UPDATE SET asked = excluded.asked, lang = excluded.lang \
         RETURNING id",
        params![*id, *space, *meeting, &record.kind, &record.id, asked, *lang, *sent_at, by],
        |row| row.id(0),
    )
}

/// What was sent for a meeting, the first first.
pub fn of_meeting(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Vec<Dossier>> {
    let sql = format!("SELECT {COLUMNS} FROM dossiers d WHERE d.meeting_id = $1 ORDER BY d.sent_at, d.id");
    tx.query(&sql, params![meeting], read)
}

/// The dossier to which this link leads, and whose it is; missing where it leads nowhere.
pub fn by_token(tx: &mut Tx<'_>, digest: &str) -> Result<(Dossier, SeatId)> {
    let sql = format!(
        "SELECT {COLUMNS}, c.seat_id FROM dossiers d JOIN dossier_copies c ON c.dossier_id = d.id WHERE c.token_digest = $1"
    );
    tx.one(&sql, params![digest], |row| Ok((read(row)?, row.id(8)?)))
}

/// A member's way to a dossier. One that they had before is no way any more.
pub fn send(
    tx: &mut Tx<'_>,
    (dossier, seat): (DossierId, SeatId),
    digest: &str,
    letter: LetterId,
    on: Date,
) -> Result<()> {
    tx.execute(
        "INSERT INTO dossier_copies (dossier_id, seat_id, token_digest, letter_id, sent_on) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (dossier_id, seat_id) DO UPDATE SET token_digest = excluded.token_digest, \
         letter_id = excluded.letter_id, sent_on = excluded.sent_on",
        params![dossier, seat, digest, letter, on],
    )?;
    Ok(())
}

/// That a dossier was sent to a member.
#[derive(Clone, Debug)]
pub struct Sent {
    /// Which.
    pub dossier: DossierId,
    /// Whose seat it is.
    pub seat: SeatId,
    /// The name of the member.
    pub name: String,
    /// In which letter.
    pub letter: LetterId,
    /// On which day.
    pub on: Date,
}

/// To whom what was read before a meeting was sent.
pub fn sent(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Vec<Sent>> {
    tx.query(
        &format!(
            "SELECT c.dossier_id, c.seat_id, COALESCE(p.name, s.name), c.letter_id, c.sent_on FROM dossier_copies c \
         JOIN dossiers d ON d.id = c.dossier_id JOIN seats s ON s.id = c.seat_id \
         LEFT JOIN persons p ON p.id = s.person_id WHERE d.meeting_id = $1 ORDER BY {BY_ROLE}, s.id"
        ),
        params![meeting],
        |row| {
            let (dossier, seat) = (row.id(0)?, row.id(1)?);
            Ok(Sent { dossier, seat, name: row.text(2)?, letter: row.id(3)?, on: row.day(4)? })
        },
    )
}

/// Those who lead first.
const BY_ROLE: &str = "CASE s.role WHEN 'chair' THEN 0 WHEN 'vice-chair' THEN 1 WHEN 'secretary' THEN 2 ELSE 3 END";

const RECIPIENTS: &str = "SELECT s.id, COALESCE(p.name, s.name), COALESCE(a.email, s.email), a.lang, s.mail_off \
    FROM seats s LEFT JOIN persons p ON p.id = s.person_id \
    LEFT JOIN accounts a ON a.person_id = s.person_id AND a.closed_at IS NULL";

/// Who sits in a body on this day, with where mail reaches them: one statement.
pub fn recipients(tx: &mut Tx<'_>, body: BodyId, on: Date) -> Result<Vec<Recipient>> {
    let sql = format!(
        "{RECIPIENTS} WHERE s.body_id = $1 AND (s.since IS NULL OR s.since <= $2) AND (s.until IS NULL OR s.until >= $2) \
         ORDER BY {BY_ROLE}, s.id"
    );
    tx.query(&sql, params![body, on], read_recipient)
}

/// Who sits in this seat.
pub fn recipient(tx: &mut Tx<'_>, seat: SeatId) -> Result<Recipient> {
    tx.one(&format!("{RECIPIENTS} WHERE s.id = $1"), params![seat], read_recipient)
}

/// Saves whether who sits there wants mail.
pub fn turn(tx: &mut Tx<'_>, seat: SeatId, is_off: bool) -> Result<()> {
    tx.execute("UPDATE seats SET mail_off = $2 WHERE id = $1", params![seat, i64::from(is_off)])?;
    Ok(())
}

fn read(row: &Row<'_>) -> Result<Dossier> {
    Ok(Dossier {
        id: row.id(0)?,
        space: row.id(1)?,
        meeting: row.id(2)?,
        record: Source { kind: row.text(3)?, id: row.text(4)? },
        asked: row.text(5)?,
        lang: row.lang(6)?,
        sent_at: row.moment(7)?,
    })
}

fn read_recipient(row: &Row<'_>) -> Result<Recipient> {
    Ok(Recipient {
        seat: row.id(0)?,
        name: row.text(1)?,
        email: Some(row.text(2)?).filter(|email| !email.is_empty()),
        lang: row.maybe_text(3)?.map(|lang| lang.parse()).transpose()?,
        is_off: row.int(4)? != 0,
    })
}
