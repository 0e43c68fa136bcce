//! Rows of drafts that came by mail, of the addresses to which they come, and of what was turned away.

use jiff::civil::Date;
use kernel::{Moment, PersonId, Result, SpaceId};
use kit_db::{Row, Tx, json, params};
use kit_work::mail::incoming::Mail;

use crate::rules::draft::{Away, Draft, DraftContent, Origin};
use crate::rules::{ContactId, DraftId, PlanId};

/// A plan's address.
#[derive(Clone, Debug)]
pub struct PlanAddress {
    /// Which plan.
    pub plan: PlanId,
    /// Its title.
    pub title: String,
    /// Its year.
    pub year: i64,
    /// What stands in the address; none was given yet where there is none.
    pub token: Option<String>,
}

/// A draft in a list.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// The draft.
    pub draft: Draft,
    /// Who forwarded it.
    pub by: String,
    /// When it came.
    pub received_at: Moment,
}

/// Mail that was not taken.
#[derive(Clone, Debug)]
pub struct TurnedAway {
    /// Who is said to have sent it.
    pub from: String,
    /// Why it was not taken.
    pub why: Away,
    /// To which plan it came.
    pub plan_title: String,
    /// When it came.
    pub received_at: Moment,
}

const COLUMNS: &str = "d.id, d.plan_id, d.person_id, d.content";

/// The plan whose address has this token.
pub fn plan_of_token(tx: &mut Tx<'_>, token: &str) -> Result<Option<PlanId>> {
    tx.maybe(
        "SELECT a.plan_id FROM plan_addresses a JOIN plans p ON p.id = a.plan_id \
         WHERE a.token = $1 AND p.removed_at IS NULL",
        params![token],
        |row| row.id(0),
    )
}

/// Gives a plan an address, or another one.
pub fn set_token(tx: &mut Tx<'_>, plan: PlanId, token: &str, at: Moment) -> Result<()> {
    tx.execute(
        "INSERT INTO plan_addresses (plan_id, token, created_at) VALUES ($1, $2, $3) \
         ON CONFLICT (plan_id) DO UPDATE SET token = excluded.token, created_at = excluded.created_at",
        params![plan, token, at],
    )
    .map(drop)
}

/// The plans of a space from this year on, and their addresses, the next year first.
pub fn addresses(tx: &mut Tx<'_>, space: SpaceId, year: i64) -> Result<Vec<PlanAddress>> {
    tx.query(
        "SELECT p.id, p.title, p.year, a.token FROM plans p LEFT JOIN plan_addresses a ON a.plan_id = p.id \
         WHERE p.space_id = $1 AND p.year >= $2 AND p.removed_at IS NULL ORDER BY p.year, p.created_at",
        params![space, year],
        |row| Ok(PlanAddress { plan: row.id(0)?, title: row.text(1)?, year: row.int(2)?, token: row.maybe_text(3)? }),
    )
}

/// Keeps a draft; false where the same message was kept before.
pub fn insert(tx: &mut Tx<'_>, draft: &Draft, message_id: &str, at: Moment) -> Result<bool> {
    let kept = tx.execute(
        "INSERT INTO contact_drafts (id, plan_id, person_id, message_id, content, state, received_at) \
         VALUES ($1, $2, $3, $4, $5, 'waiting', $6) ON CONFLICT (plan_id, person_id, message_id) DO NOTHING",
        params![draft.id, draft.plan, draft.by, message_id, json(&draft.content)?, at],
    )?;
    Ok(kept == 1)
}

/// The draft of this space that waits under this id.
pub fn get(tx: &mut Tx<'_>, space: SpaceId, id: DraftId) -> Result<Draft> {
    tx.one(
        &format!(
            "SELECT {COLUMNS} FROM contact_drafts d JOIN plans p ON p.id = d.plan_id \
             WHERE d.id = $1 AND p.space_id = $2 AND d.state = 'waiting'"
        ),
        params![id, space],
        read,
    )
}

/// The drafts that wait in a space, the newest first: all of them, or those that this person forwarded.
pub fn waiting(tx: &mut Tx<'_>, space: SpaceId, by: Option<PersonId>) -> Result<Vec<Waiting>> {
    tx.query(
        &format!(
            "SELECT {COLUMNS}, x.name, d.received_at FROM contact_drafts d JOIN plans p ON p.id = d.plan_id \
             JOIN persons x ON x.id = d.person_id WHERE p.space_id = $1 AND (CAST($2 AS TEXT) IS NULL OR d.person_id = $2) AND d.state = 'waiting' \
             ORDER BY d.received_at DESC, d.id"
        ),
        params![space, by],
        |row| Ok(Waiting { draft: read(row)?, by: row.text(4)?, received_at: row.moment(5)? }),
    )
}

/// The contact that a draft of this space became.
pub fn contact_of(tx: &mut Tx<'_>, space: SpaceId, id: DraftId) -> Result<Option<ContactId>> {
    tx.maybe(
        "SELECT d.contact_id FROM contact_drafts d JOIN plans p ON p.id = d.plan_id \
         WHERE d.id = $1 AND p.space_id = $2 AND d.contact_id IS NOT NULL",
        params![id, space],
        |row| row.id(0),
    )
}

/// How many drafts wait that this person forwarded, by space.
pub fn waiting_of(tx: &mut Tx<'_>, by: PersonId) -> Result<Vec<(SpaceId, i64)>> {
    tx.query(
        "SELECT p.space_id, COUNT(*) FROM contact_drafts d JOIN plans p ON p.id = d.plan_id \
         WHERE d.person_id = $1 AND d.state = 'waiting' GROUP BY p.space_id ORDER BY p.space_id",
        params![by],
        |row| Ok((row.id(0)?, row.int(1)?)),
    )
}

/// What became of a draft.
#[derive(Clone, Copy, Debug)]
pub enum Settled {
    /// It is this contact now.
    Confirmed(ContactId),
    /// Somebody put it away.
    Discarded,
}

/// Settles a draft, of which nothing is kept but where the contact comes from; false where somebody has before.
pub fn settle(tx: &mut Tx<'_>, draft: &Draft, settled: Settled, at: Moment) -> Result<bool> {
    let (state, contact, origin) = match settled {
        Settled::Confirmed(contact) => ("confirmed", Some(contact), Some(json(&draft.content.origin())?)),
        Settled::Discarded => ("discarded", None, None),
    };
    let changed = tx.execute(
        "UPDATE contact_drafts SET state = $2, contact_id = $3, content = NULL, settled_at = $4, origin = $5 \
         WHERE id = $1 AND state = 'waiting'",
        params![draft.id, state, contact, at, origin],
    )?;
    Ok(changed == 1)
}

/// The messages of which a contact was made, the first that came first.
pub fn origins(tx: &mut Tx<'_>, contact: ContactId) -> Result<Vec<Origin>> {
    tx.query(
        "SELECT origin FROM contact_drafts WHERE contact_id = $1 AND origin IS NOT NULL ORDER BY received_at, id",
        params![contact],
        |row| row.json(0),
    )
}

/// The spaces that have contacts of which it is told from which message they are.
pub fn spaces_with_origins(tx: &mut Tx<'_>) -> Result<Vec<SpaceId>> {
    tx.query(
        "SELECT DISTINCT c.space_id FROM contact_drafts d JOIN contacts c ON c.id = d.contact_id \
         WHERE d.origin IS NOT NULL ORDER BY c.space_id",
        params![],
        |row| row.id(0),
    )
}

/// Forgets from which messages the contacts of a space are that were before this day.
pub fn forget_origins(tx: &mut Tx<'_>, space: SpaceId, before: Date) -> Result<u64> {
    tx.execute(
        "UPDATE contact_drafts SET origin = NULL WHERE origin IS NOT NULL AND contact_id IN \
         (SELECT id FROM contacts WHERE space_id = $1 AND on_day < $2)",
        params![space, before],
    )
}

/// Forgets drafts that came before this moment and still wait, and gives their number.
pub fn forget_waiting(tx: &mut Tx<'_>, before: Moment, at: Moment) -> Result<u64> {
    tx.execute(
        "UPDATE contact_drafts SET state = 'forgotten', content = NULL, settled_at = $2 \
         WHERE state = 'waiting' AND received_at < $1",
        params![before, at],
    )
}

/// Notes that a message was turned away, once.
pub fn note_turned_away(
    tx: &mut Tx<'_>,
    (id, plan): (DraftId, PlanId),
    (mail, why): (&Mail, Away),
    at: Moment,
) -> Result<()> {
    let from = mail.from.as_ref().map_or("", |from| from.address.as_str());
    tx.execute(
        "INSERT INTO mail_turned_away (id, plan_id, message_id, from_address, why, received_at) \
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (plan_id, message_id) DO NOTHING",
        params![id, plan, &mail.message_id, from, why.name(), at],
    )
    .map(drop)
}

/// The mail that was turned away from a space's plans, the newest first.
pub fn turned_away(tx: &mut Tx<'_>, space: SpaceId, limit: i64) -> Result<Vec<TurnedAway>> {
    tx.query(
        "SELECT m.from_address, m.why, p.title, m.received_at FROM mail_turned_away m \
         JOIN plans p ON p.id = m.plan_id WHERE p.space_id = $1 ORDER BY m.received_at DESC, m.id LIMIT $2",
        params![space, limit],
        |row| {
            let (from, why, plan_title) = (row.text(0)?, row.text(1)?.parse()?, row.text(2)?);
            Ok(TurnedAway { from, why, plan_title, received_at: row.moment(3)? })
        },
    )
}

/// Forgets what was turned away before this moment, and gives its number.
pub fn forget_turned_away(tx: &mut Tx<'_>, before: Moment) -> Result<u64> {
    tx.execute("DELETE FROM mail_turned_away WHERE received_at < $1", params![before])
}

fn read(row: &Row<'_>) -> Result<Draft> {
    let content: DraftContent = row.json(3)?;
    Ok(Draft { id: row.id(0)?, plan: row.id(1)?, by: row.id(2)?, content })
}
