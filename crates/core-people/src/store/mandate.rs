//! Rows of mandates.

use jiff::civil::Date;
use kernel::{MultiText, OrganisationId, PersonId, Result};
use kit_db::{Row, Tx, params};

use crate::rules::{Mandate, MandateId};

/// A mandate with the organisation's names, for lists.
#[derive(Clone, Debug)]
pub struct NamedMandate {
    /// Who, for whom, as what, from when to when.
    pub mandate: Mandate,
    /// The organisation's names.
    pub names: MultiText,
}

const SELECT: &str = "SELECT m.id, m.person_id, m.organisation_id, m.capacity, m.since, m.until, o.names \
     FROM mandates m JOIN organisations o ON o.id = m.organisation_id";

/// Writes down a new mandate.
pub fn insert(tx: &mut Tx<'_>, mandate: &Mandate) -> Result<()> {
    tx.execute(
        "INSERT INTO mandates (id, person_id, organisation_id, capacity, since, until) VALUES ($1, $2, $3, $4, $5, $6)",
        params![mandate.id, mandate.person, mandate.organisation, &mandate.capacity, mandate.since, mandate.until],
    )?;
    Ok(())
}

/// All mandates of a person, the latest first.
pub fn of_person(tx: &mut Tx<'_>, person: PersonId) -> Result<Vec<NamedMandate>> {
    tx.query(&format!("{SELECT} WHERE m.person_id = $1 ORDER BY m.since DESC, m.id"), params![person], read)
}

/// For whom a person may act on this day: each organisation once, by name.
pub fn running(tx: &mut Tx<'_>, person: PersonId, day: Date) -> Result<Vec<(OrganisationId, MultiText)>> {
    tx.query(
        "SELECT DISTINCT o.id, o.names, o.names_folded FROM mandates m JOIN organisations o ON o.id = m.organisation_id \
         WHERE m.person_id = $1 AND m.since <= $2 AND (m.until IS NULL OR m.until >= $2) ORDER BY o.names_folded, o.id",
        params![person, day],
        |row| Ok((row.id(0)?, row.json(1)?)),
    )
}

/// Who acts for an organisation on this day, with their capacity, by name.
pub fn acting_for(tx: &mut Tx<'_>, organisation: OrganisationId, day: Date) -> Result<Vec<(String, String)>> {
    tx.query(
        "SELECT p.name, m.capacity FROM mandates m JOIN persons p ON p.id = m.person_id \
         WHERE m.organisation_id = $1 AND m.since <= $2 AND (m.until IS NULL OR m.until >= $2) ORDER BY p.name_folded, m.id",
        params![organisation, day],
        |row| Ok((row.text(0)?, row.text(1)?)),
    )
}

/// One mandate of a person.
pub fn get(tx: &mut Tx<'_>, person: PersonId, id: MandateId) -> Result<NamedMandate> {
    tx.one(&format!("{SELECT} WHERE m.person_id = $1 AND m.id = $2"), params![person, id], read)
}

/// Sets the last day of a mandate.
pub fn end(tx: &mut Tx<'_>, id: MandateId, until: Option<Date>) -> Result<()> {
    tx.execute("UPDATE mandates SET until = $2 WHERE id = $1", params![id, until])?;
    Ok(())
}

fn read(row: &Row<'_>) -> Result<NamedMandate> {
    Ok(NamedMandate {
        mandate: Mandate {
            id: row.id(0)?,
            person: row.id(1)?,
            organisation: row.id(2)?,
            capacity: row.text(3)?,
            since: row.day(4)?,
            until: row.maybe_day(5)?,
        },
        names: row.json(6)?,
    })
}
