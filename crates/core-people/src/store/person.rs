//! Rows of persons.

use jiff::civil::Date;
use kernel::{Moment, MultiText, PersonId, Result};
use kit_db::{Row, Tx, anywhere, params};

use super::account::{self, Account};
use crate::rules::{Person, folded};

/// A person with their account, for the list of people.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The person.
    pub person: Person,
    /// Their account, if they have one.
    pub account: Option<Account>,
    /// For whom they act today.
    pub acts_for: Vec<MultiText>,
}

/// Somebody found by name: with for whom they act, to tell those of the same name apart.
#[derive(Clone, Debug)]
pub struct Found {
    /// Who.
    pub person: PersonId,
    /// The name.
    pub name: String,
    /// For whom they act today.
    pub acts_for: Vec<MultiText>,
}

/// Writes down a new person.
pub fn insert(tx: &mut Tx<'_>, person: &Person, at: Moment) -> Result<()> {
    tx.execute(
        "INSERT INTO persons (id, name, name_folded, version, created_at) VALUES ($1, $2, $3, $4, $5)",
        params![person.id, &person.name, folded(&person.name), person.version, at],
    )?;
    Ok(())
}

/// The person with this id.
pub fn get(tx: &mut Tx<'_>, id: PersonId) -> Result<Person> {
    tx.one("SELECT p.id, p.name, p.version FROM persons p WHERE p.id = $1", params![id], read)
}

/// Saves the name; false where somebody else saved a later version first.
pub fn update(tx: &mut Tx<'_>, person: &Person) -> Result<bool> {
    let changed = tx.execute(
        "UPDATE persons SET name = $2, name_folded = $3, version = version + 1 WHERE id = $1 AND version = $4",
        params![person.id, &person.name, folded(&person.name), person.version],
    )?;
    Ok(changed == 1)
}

/// How many persons have this text in their name or mail address; all where it is empty.
pub fn count(tx: &mut Tx<'_>, text: &str) -> Result<i64> {
    tx.one(
        "SELECT count(*) FROM persons p LEFT JOIN accounts a ON a.person_id = p.id \
         WHERE p.name_folded LIKE $1 ESCAPE '\\' OR a.email LIKE $1 ESCAPE '\\'",
        params![anywhere(&folded(text))],
        |row| row.int(0),
    )
}

/// A page of these persons by name, with account and for whom they act on this day: two statements.
pub fn list(tx: &mut Tx<'_>, text: &str, day: Date, skip: i64, limit: i64) -> Result<Vec<Listed>> {
    let page = "FROM persons p LEFT JOIN accounts a ON a.person_id = p.id \
         WHERE p.name_folded LIKE $1 ESCAPE '\\' OR a.email LIKE $1 ESCAPE '\\' \
         ORDER BY p.name_folded, p.id LIMIT $2 OFFSET $3";
    let pattern = anywhere(&folded(text));
    let columns = account::COLUMNS;
    let mut listed = tx.query(
        &format!("SELECT p.id, p.name, p.version, {columns} {page}"),
        params![&pattern, limit, skip],
        |row| {
            let has_account = row.maybe_str(3)?.is_some();
            let account = if has_account { Some(account::read(row, 3)?) } else { None };
            Ok(Listed { person: read(row)?, account, acts_for: Vec::new() })
        },
    )?;
    tx.each(
        &format!(
            "SELECT m.person_id, o.names FROM mandates m JOIN organisations o ON o.id = m.organisation_id \
             WHERE m.person_id IN (SELECT p.id {page}) AND m.since <= $4 AND (m.until IS NULL OR m.until >= $4) \
             ORDER BY o.names_folded"
        ),
        params![&pattern, limit, skip, day],
        |row| {
            let (person, names): (PersonId, MultiText) = (row.id(0)?, row.json(1)?);
            if let Some(entry) = listed.iter_mut().find(|entry| entry.person.id == person) {
                entry.acts_for.push(names);
            }
            Ok(())
        },
    )?;
    Ok(listed)
}

/// The first persons by name of those who have this text in their name.
pub fn named_like(tx: &mut Tx<'_>, text: &str, day: Date, limit: i64) -> Result<Vec<Found>> {
    let mut found: Vec<Found> = Vec::new();
    tx.each(
        "SELECT p.id, p.name, o.names FROM \
         (SELECT id, name, name_folded FROM persons WHERE name_folded LIKE $1 ESCAPE '\\' \
          ORDER BY name_folded, id LIMIT $2) p \
         LEFT JOIN mandates m ON m.person_id = p.id AND m.since <= $3 AND (m.until IS NULL OR m.until >= $3) \
         LEFT JOIN organisations o ON o.id = m.organisation_id \
         ORDER BY p.name_folded, p.id, o.names_folded",
        params![anywhere(&folded(text)), limit, day],
        |row| {
            let person: PersonId = row.id(0)?;
            if found.last().is_none_or(|last| last.person != person) {
                found.push(Found { person, name: row.text(1)?, acts_for: Vec::new() });
            }
            if let (Some(last), Some(names)) = (found.last_mut(), row.maybe_json(2)?) {
                last.acts_for.push(names);
            }
            Ok(())
        },
    )?;
    Ok(found)
}

fn read(row: &Row<'_>) -> Result<Person> {
    Ok(Person { id: row.id(0)?, name: row.text(1)?, version: row.int(2)? })
}
