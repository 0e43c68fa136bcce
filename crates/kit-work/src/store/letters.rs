use kernel::{Lang, Moment, Result};
use kit_db::{Row, Tx, params, places};

use crate::letter::{CalendarEntry, CalendarMethod, Letter, LetterId};
use crate::overview::{Fate, FateState};
use crate::rules::wait_after;

/// A letter that this node hands over.
#[derive(Clone, Debug)]
pub(crate) struct Leaving {
    pub(crate) id: LetterId,
    pub(crate) message_id: String,
    pub(crate) to_address: String,
    pub(crate) to_name: Option<String>,
    pub(crate) lang: Lang,
    pub(crate) subject: String,
    pub(crate) text: String,
    pub(crate) html: Option<String>,
    pub(crate) unsubscribe_url: Option<String>,
    pub(crate) calendar: Option<CalendarEntry>,
    pub(crate) is_bulk: bool,
    pub(crate) created_at: Moment,
    /// This attempt's number.
    pub(crate) attempt: i64,
}

pub(crate) fn insert(tx: &mut Tx<'_>, (id, is_bulk): (LetterId, bool), at: Moment, letter: &Letter) -> Result<()> {
    tx.execute(
        "INSERT INTO letters (id, to_address, to_name, lang, subject, text, html, kind, bulk, unsubscribe_url, state,
             attempts, created_at, next_attempt_at, calendar, calendar_method)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'queued', 0, $11, $11, $12, $13)",
        params![
            id,
            letter.to_address,
            letter.to_name,
            letter.lang,
            letter.subject,
            letter.text,
            letter.html,
            letter.kind,
            is_bulk,
            letter.unsubscribe_url,
            at,
            letter.calendar.as_ref().map(|entry| entry.text.clone()),
            letter.calendar.as_ref().map(|entry| entry.method.name())
        ],
    )
    .map(drop)
}

/// Whether there is something to do: asked in a read, so that an idle node writes nothing.
pub(crate) fn is_any_due(tx: &mut Tx<'_>, now: Moment) -> Result<bool> {
    tx.one(
        "SELECT EXISTS (SELECT 1 FROM letters WHERE next_attempt_at IS NOT NULL AND next_attempt_at <= $1)
             OR EXISTS (SELECT 1 FROM letters WHERE sending_until IS NOT NULL AND sending_until < $1)",
        params![now],
        |row| row.flag(0),
    )
}

/// Letters that a node was handing over when it died: nobody knows whether they left. One to one person is sent again,
/// under the same Message-ID; one to many is not.
pub(crate) fn note_interrupted(tx: &mut Tx<'_>, now: Moment) -> Result<u64> {
    tx.execute(
        "UPDATE letters SET state = 'unknown', sending_until = NULL, last_error = 'interrupted while it was sent',
             next_attempt_at = CASE WHEN bulk THEN NULL ELSE $1 END
         WHERE sending_until IS NOT NULL AND sending_until < $1",
        params![now],
    )
}

/// Takes a letter to one person before those to many, and the one that has waited longest. Its Message-ID, made from its id
/// and the domain, is kept from the first attempt on.
pub(crate) fn claim(
    tx: &mut Tx<'_>,
    now: Moment,
    until: Moment,
    message_id: impl Fn(LetterId) -> String,
) -> Result<Option<Leaving>> {
    let letter = tx.maybe(
        "SELECT id, message_id, to_address, to_name, lang, subject, text, html, unsubscribe_url, created_at, attempts + 1,
             calendar, calendar_method, bulk
         FROM letters WHERE next_attempt_at IS NOT NULL AND next_attempt_at <= $1
         ORDER BY bulk, next_attempt_at, id LIMIT 1 FOR UPDATE SKIP LOCKED",
        params![now],
        |row| leaving(row, &message_id),
    )?;
    let Some(letter) = letter else { return Ok(None) };
    tx.execute(
        "UPDATE letters SET state = 'sending', message_id = $2, attempts = $3, sending_until = $4, next_attempt_at = NULL
         WHERE id = $1",
        params![letter.id, letter.message_id, letter.attempt, until],
    )?;
    Ok(Some(letter))
}

/// It left. Where it has come back in the meantime, it stays so.
pub(crate) fn sent(tx: &mut Tx<'_>, letter: &Leaving, now: Moment) -> Result<()> {
    tx.execute(
        "UPDATE letters SET state = 'sent', sent_at = $3, sending_until = NULL, next_attempt_at = NULL, last_error = NULL
         WHERE id = $1 AND attempts = $2 AND state <> 'failed'",
        params![letter.id, letter.attempt, now],
    )
    .map(drop)
}

/// It did not leave, and is tried again.
pub(crate) fn put_off(tx: &mut Tx<'_>, letter: &Leaving, why: &str, until: Moment) -> Result<()> {
    tx.execute(
        "UPDATE letters SET state = 'queued', next_attempt_at = $3, sending_until = NULL, last_error = $4
         WHERE id = $1 AND attempts = $2",
        params![letter.id, letter.attempt, until, why],
    )
    .map(drop)
}

/// It did not leave because the mail server is away, which is no attempt.
pub(crate) fn put_back(tx: &mut Tx<'_>, letter: &Leaving, why: &str, until: Moment) -> Result<()> {
    tx.execute(
        "UPDATE letters SET state = 'queued', next_attempt_at = $3, sending_until = NULL, last_error = $4,
             attempts = attempts - 1
         WHERE id = $1 AND attempts = $2",
        params![letter.id, letter.attempt, until, why],
    )
    .map(drop)
}

/// It will never leave.
pub(crate) fn failed(tx: &mut Tx<'_>, letter: &Leaving, why: &str) -> Result<()> {
    tx.execute(
        "UPDATE letters SET state = 'failed', next_attempt_at = NULL, sending_until = NULL, last_error = $3
         WHERE id = $1 AND attempts = $2",
        params![letter.id, letter.attempt, why],
    )
    .map(drop)
}

/// Whether there still is such a letter; one that has not left does not come back.
pub(crate) fn may_come_back(tx: &mut Tx<'_>, id: LetterId) -> Result<bool> {
    tx.one("SELECT EXISTS (SELECT 1 FROM letters WHERE id = $1 AND attempts > 0)", params![id], |row| row.flag(0))
}

/// It came back: the server had taken it and could not deliver it.
pub(crate) fn came_back(tx: &mut Tx<'_>, id: LetterId, why: &str) -> Result<()> {
    tx.execute(
        "UPDATE letters SET state = 'failed', sent_at = NULL, next_attempt_at = NULL, sending_until = NULL, last_error = $2
         WHERE id = $1 AND attempts > 0",
        params![id, why],
    )
    .map(drop)
}

/// Nobody knows whether it left. One to one person is tried again, as long as `again`.
pub(crate) fn unknown(tx: &mut Tx<'_>, letter: &Leaving, why: &str, again: bool, now: Moment) -> Result<()> {
    let next = (again && !letter.is_bulk).then(|| wait_after(letter.attempt, now));
    tx.execute(
        "UPDATE letters SET state = 'unknown', next_attempt_at = $3, sending_until = NULL, last_error = $4
         WHERE id = $1 AND attempts = $2",
        params![letter.id, letter.attempt, next, why],
    )
    .map(drop)
}

/// Has a letter that failed, or of which nobody knows whether it left, leave again, because somebody decided so.
pub(crate) fn send_again(tx: &mut Tx<'_>, id: LetterId, now: Moment) -> Result<bool> {
    let update = "UPDATE letters SET state = 'queued', next_attempt_at = $2, attempts = 0
         WHERE id = $1 AND state IN ('failed', 'unknown')";
    Ok(tx.execute(update, params![id, now])? == 1)
}

/// What became of these letters; sent ones are forgotten after a while.
pub(crate) fn fates(tx: &mut Tx<'_>, ids: &[LetterId]) -> Result<Vec<Fate>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let (places, values) = places(ids);
    let sql = format!("SELECT id, to_address, state, next_attempt_at FROM letters WHERE id IN ({places})");
    tx.query(&sql, &values, |row| {
        let waits = row.maybe_moment(3)?.is_some();
        let state = match row.str(2)? {
            "sent" => FateState::Left,
            "failed" => FateState::Refused,
            "unknown" if !waits => FateState::Unknown,
            _ => FateState::Waits,
        };
        Ok(Fate { id: row.id(0)?, to_address: row.text(1)?, state })
    })
}

pub(crate) fn forget_sent(tx: &mut Tx<'_>, before: Moment) -> Result<u64> {
    tx.execute("DELETE FROM letters WHERE sent_at < $1", params![before])
}

fn leaving(row: &Row<'_>, message_id: &impl Fn(LetterId) -> String) -> Result<Leaving> {
    let id = row.id(0)?;
    let method = row.maybe_text(12)?.map(|method| CalendarMethod::read(&method)).transpose()?;
    let calendar = row.maybe_text(11)?.zip(method).map(|(text, method)| CalendarEntry { method, text });
    Ok(Leaving {
        id,
        message_id: row.maybe_text(1)?.unwrap_or_else(|| message_id(id)),
        to_address: row.text(2)?,
        to_name: row.maybe_text(3)?,
        lang: row.lang(4)?,
        subject: row.text(5)?,
        text: row.text(6)?,
        html: row.maybe_text(7)?,
        unsubscribe_url: row.maybe_text(8)?,
        created_at: row.moment(9)?,
        attempt: row.int(10)?,
        calendar,
        is_bulk: row.flag(13)?,
    })
}
