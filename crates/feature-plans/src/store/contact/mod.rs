//! Rows of contacts with whom they are, who of us was there, and what they were about.

mod invited;
mod links;
mod listed;
mod near;

use jiff::civil::Time;
use kernel::{Error, Fault, Moment, Result, SpaceId};
use kit_db::{Row, Tx, params};

use crate::rules::ContactId;
use crate::rules::contact::Contact;

pub use invited::{forget_invited, invited, invited_names, note_invited, with_removed};
pub use listed::{
    Asked, HOLDERS, Listed, Participant, all_of_person, coming, count, full, list, of_organisation, of_person, of_post,
    with_ids,
};
pub use near::{near, posts};

const COLUMNS: &str = "c.id, c.space_id, c.state, c.on_day, c.at_minute, c.minutes, c.channel, c.place, c.topic, \
    c.said, c.said_level, c.lang, c.created_by, c.version";

/// Writes down a new contact.
pub fn insert(tx: &mut Tx<'_>, contact: &Contact, at: Moment) -> Result<()> {
    tx.execute(
        "INSERT INTO contacts (id, space_id, state, on_day, at_minute, minutes, channel, place, topic, plain, said, \
         said_level, lang, version, created_at, created_by) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)",
        params![
            contact.id,
            contact.space,
            contact.state.name(),
            contact.on,
            contact.at.map(minute),
            contact.minutes,
            contact.channel.name(),
            &contact.place,
            &contact.topic,
            plain(contact),
            &contact.said,
            contact.level.name(),
            contact.lang,
            contact.version,
            at,
            contact.created_by
        ],
    )?;
    links::write(tx, contact)
}

/// The contact of this space with this id, with everybody of it: four statements.
pub fn get(tx: &mut Tx<'_>, space: SpaceId, id: ContactId) -> Result<Contact> {
    let mut contact = row(tx, space, id)?;
    links::read(tx, std::slice::from_mut(&mut contact))?;
    Ok(contact)
}

fn row(tx: &mut Tx<'_>, space: SpaceId, id: ContactId) -> Result<Contact> {
    tx.one(
        &format!("SELECT {COLUMNS} FROM contacts c WHERE c.id = $1 AND c.space_id = $2 AND c.removed_at IS NULL"),
        params![id, space],
        read,
    )
}

/// The contact of this space with this id, with the names of everybody of it.
pub fn shown(tx: &mut Tx<'_>, space: SpaceId, id: ContactId) -> Result<Listed> {
    let contact = row(tx, space, id)?;
    full(tx, vec![contact])?.into_iter().next().ok_or(Error::Missing)
}

/// Saves a contact; false where somebody else saved a later version first.
pub fn update(tx: &mut Tx<'_>, contact: &Contact) -> Result<bool> {
    let changed = tx.execute(
        "UPDATE contacts SET state = $2, on_day = $3, at_minute = $4, minutes = $5, channel = $6, place = $7, \
         topic = $8, plain = $9, said = $10, said_level = $11, lang = $12, version = version + 1 \
         WHERE id = $1 AND version = $13 AND removed_at IS NULL",
        params![
            contact.id,
            contact.state.name(),
            contact.on,
            contact.at.map(minute),
            contact.minutes,
            contact.channel.name(),
            &contact.place,
            &contact.topic,
            plain(contact),
            &contact.said,
            contact.level.name(),
            contact.lang,
            contact.version
        ],
    )?;
    if changed == 1 {
        links::clear(tx, contact.id)?;
        links::write(tx, contact)?;
    }
    Ok(changed == 1)
}

/// Takes a contact out: it is kept, and found by nobody.
pub fn remove(tx: &mut Tx<'_>, id: ContactId, at: Moment) -> Result<()> {
    tx.execute("UPDATE contacts SET removed_at = $2 WHERE id = $1 AND removed_at IS NULL", params![id, at])?;
    tx.execute("UPDATE contact_goals SET held_on = NULL WHERE contact_id = $1", params![id])?;
    Ok(())
}

/// What a contact is found by.
fn plain(contact: &Contact) -> String {
    kit_words::plain(&format!("{} {}", contact.topic, contact.place))
}

fn minute(time: Time) -> i64 {
    i64::from(time.hour()) * 60 + i64::from(time.minute())
}

fn time(minute: i64) -> Result<Time> {
    let part = |number: i64| i8::try_from(number).ok();
    let time = part(minute / 60).zip(part(minute % 60)).and_then(|(hour, minute)| Time::new(hour, minute, 0, 0).ok());
    time.ok_or_else(|| Fault::new(format!("no minute of a day is stored: {minute}")).into())
}

fn read(row: &Row<'_>) -> Result<Contact> {
    Ok(Contact {
        id: row.id(0)?,
        space: row.id(1)?,
        state: row.text(2)?.parse()?,
        on: row.day(3)?,
        at: row.maybe_int(4)?.map(time).transpose()?,
        minutes: row.maybe_int(5)?,
        channel: row.text(6)?.parse()?,
        place: row.text(7)?,
        topic: row.text(8)?,
        said: row.text(9)?,
        level: row.text(10)?.parse()?,
        lang: row.lang(11)?,
        ours: Vec::new(),
        theirs: Vec::new(),
        goals: Vec::new(),
        created_by: row.maybe_id(12)?,
        version: row.int(13)?,
    })
}
