//! Rows of promises.

use core_register::rules::{PostId, RegisterOrganisationId, RegisterPersonId};
use jiff::civil::Date;
use kernel::{Lang, PersonId, Result, SpaceId};
use kit_db::{Row, Tx, params, places};

use crate::rules::access::Level;
use crate::rules::{ContactId, Promise, PromiseId, PromiseState};

const COLUMNS: &str = "m.id, m.contact_id, m.position, m.side, m.who, m.body, m.due_on, m.state, m.settled_on, \
    m.reason, m.version";

/// Writes down a new promise.
pub fn insert(tx: &mut Tx<'_>, promise: &Promise) -> Result<()> {
    tx.execute(
        "INSERT INTO promises (id, contact_id, position, side, who, body, due_on, state, settled_on, reason, version) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        params![
            promise.id,
            promise.contact,
            promise.position,
            promise.side.name(),
            &promise.who,
            &promise.body,
            promise.due_on,
            promise.state.name(),
            promise.state.settled_on(),
            promise.state.reason(),
            promise.version
        ],
    )?;
    Ok(())
}

/// The position after a contact's last promise.
pub fn next_position(tx: &mut Tx<'_>, contact: ContactId) -> Result<i64> {
    let sql = format!("SELECT {} FROM promises WHERE contact_id = $1", super::NEXT_POSITION);
    tx.one(&sql, params![contact], |row| row.int(0))
}

/// The promise of this space with this id.
pub fn get(tx: &mut Tx<'_>, space: SpaceId, id: PromiseId) -> Result<Promise> {
    tx.one(
        &format!(
            "SELECT {COLUMNS} FROM promises m JOIN contacts c ON c.id = m.contact_id \
             WHERE m.id = $1 AND c.space_id = $2 AND c.removed_at IS NULL"
        ),
        params![id, space],
        read,
    )
}

/// Saves a promise; false where somebody else saved a later version first.
pub fn update(tx: &mut Tx<'_>, promise: &Promise) -> Result<bool> {
    let changed = tx.execute(
        "UPDATE promises SET side = $2, who = $3, body = $4, due_on = $5, state = $6, settled_on = $7, reason = $8, \
         version = version + 1 WHERE id = $1 AND version = $9",
        params![
            promise.id,
            promise.side.name(),
            &promise.who,
            &promise.body,
            promise.due_on,
            promise.state.name(),
            promise.state.settled_on(),
            promise.state.reason(),
            promise.version
        ],
    )?;
    Ok(changed == 1)
}

/// Removes a promise that was entered by mistake.
pub fn remove(tx: &mut Tx<'_>, id: PromiseId) -> Result<()> {
    tx.execute("DELETE FROM promises WHERE id = $1", params![id])?;
    Ok(())
}

/// The promises of these contacts, in their order: one statement.
pub fn of_contacts(tx: &mut Tx<'_>, contacts: &[ContactId]) -> Result<Vec<Promise>> {
    if contacts.is_empty() {
        return Ok(Vec::new());
    }
    let (places, values) = places(contacts);
    tx.query(
        &format!("SELECT {COLUMNS} FROM promises m WHERE m.contact_id IN ({places}) ORDER BY m.contact_id, m.position"),
        &values,
        read,
    )
}

/// The open promises made at contacts with a person outside, or with a double of the person, by us or by
/// them, the earliest due first.
pub fn open_with(tx: &mut Tx<'_>, person: RegisterPersonId) -> Result<Vec<Promise>> {
    open(tx, "JOIN register_persons d ON d.id = x.person_id", &person.to_string())
}

/// The same for an organisation, with whomever of it.
pub fn open_with_organisation(tx: &mut Tx<'_>, organisation: RegisterOrganisationId) -> Result<Vec<Promise>> {
    open(tx, "JOIN register_organisations d ON d.id = x.organisation_id", &organisation.to_string())
}

/// The same for whoever held a post, from contacts on the days on which they held it.
pub fn open_with_holders(tx: &mut Tx<'_>, post: PostId) -> Result<Vec<Promise>> {
    open(tx, super::contact::HOLDERS, &post.to_string())
}

/// The open promises of contacts with whom this joins to those who took part, or with a double of it.
fn open(tx: &mut Tx<'_>, whom: &str, id: &str) -> Result<Vec<Promise>> {
    tx.query(
        &format!(
            "SELECT {COLUMNS} FROM promises m JOIN contacts c ON c.id = m.contact_id \
             WHERE m.state = 'open' AND c.removed_at IS NULL AND c.id IN \
             (SELECT x.contact_id FROM contact_theirs x {whom} WHERE d.id = $1 OR d.merged_into = $1) \
             ORDER BY m.due_on IS NULL, m.due_on, m.id"
        ),
        params![id],
        read,
    )
}

/// A promise that somebody of us made, with where it stands.
#[derive(Clone, Debug)]
pub struct Owed {
    /// The promise.
    pub promise: Promise,
    /// In whose log.
    pub space: SpaceId,
    /// The language of the contact's texts.
    pub lang: Lang,
    /// Who sees what was said and promised there.
    pub level: Level,
}

/// The open promises of ours from contacts at which this person was, due by this day, the earliest first: six at most.
pub fn owed_by(tx: &mut Tx<'_>, person: PersonId, until: Date) -> Result<Vec<Owed>> {
    tx.query(
        &format!(
            "SELECT {COLUMNS}, c.space_id, c.lang, c.said_level FROM promises m JOIN contacts c ON c.id = m.contact_id \
             WHERE m.state = 'open' AND m.due_on <= $2 AND m.side = 'us' AND c.removed_at IS NULL \
             AND EXISTS (SELECT 1 FROM contact_ours u WHERE u.contact_id = c.id AND u.person_id = $1) \
             ORDER BY m.due_on, m.id LIMIT 6"
        ),
        params![person, until],
        |row| {
            let (space, lang, level) = (row.id(11)?, row.lang(12)?, row.text(13)?.parse()?);
            Ok(Owed { promise: read(row)?, space, lang, level })
        },
    )
}

fn read(row: &Row<'_>) -> Result<Promise> {
    let settled = row.maybe_day(8)?;
    let state = match (row.text(7)?.as_str(), settled) {
        ("kept", Some(on)) => PromiseState::Kept { on },
        ("dropped", Some(on)) => PromiseState::Dropped { on, reason: row.text(9)? },
        _ => PromiseState::Open,
    };
    Ok(Promise {
        id: row.id(0)?,
        contact: row.id(1)?,
        position: row.int(2)?,
        side: row.text(3)?.parse()?,
        who: row.text(4)?,
        body: row.text(5)?,
        due_on: row.maybe_day(6)?,
        state,
        version: row.int(10)?,
    })
}
