//! Rows of spaces.

use jiff::civil::Date;
use kernel::{Moment, MultiText, OrganisationId, Result, SpaceId};
use kit_db::{Row, Tx, json, params};

use crate::rules::{Role, Space};

/// A space with its organisation's names, for lists.
#[derive(Clone, Debug)]
pub struct NamedSpace {
    /// The space.
    pub space: Space,
    /// The names of the organisation whose it is.
    pub organisation: MultiText,
}

const COLUMNS: &str = "id, kind, organisation_id, name, visibility, version";

/// Writes down a new space.
pub fn insert(tx: &mut Tx<'_>, space: &Space, at: Moment) -> Result<()> {
    let name = json(&space.name)?;
    tx.execute(
        &format!("INSERT INTO spaces ({COLUMNS}, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)"),
        params![space.id, &space.kind, space.organisation, &name, space.visibility.name(), space.version, at],
    )?;
    Ok(())
}

/// The space with this id.
pub fn get(tx: &mut Tx<'_>, id: SpaceId) -> Result<Space> {
    tx.one(&format!("SELECT {COLUMNS} FROM spaces WHERE id = $1"), params![id], read)
}

/// An organisation's spaces of one kind, the oldest first.
pub fn of_organisation(tx: &mut Tx<'_>, organisation: OrganisationId, kind: &str) -> Result<Vec<Space>> {
    tx.query(
        &format!("SELECT {COLUMNS} FROM spaces WHERE organisation_id = $1 AND kind = $2 ORDER BY created_at, id"),
        params![organisation, kind],
        read,
    )
}

/// All spaces of one kind, the oldest first.
pub fn of_kind(tx: &mut Tx<'_>, kind: &str) -> Result<Vec<Space>> {
    tx.query(&format!("SELECT {COLUMNS} FROM spaces WHERE kind = $1 ORDER BY created_at, id"), params![kind], read)
}

/// All spaces with their organisations' names, by organisation and then the oldest first.
pub fn all(tx: &mut Tx<'_>) -> Result<Vec<NamedSpace>> {
    tx.query(
        "SELECT s.id, s.kind, s.organisation_id, s.name, s.visibility, s.version, o.names \
         FROM spaces s JOIN organisations o ON o.id = s.organisation_id \
         ORDER BY o.names_folded, s.created_at, s.id",
        params![],
        |row| Ok(NamedSpace { space: read(row)?, organisation: row.json(6)? }),
    )
}

/// Whether there is a space at all.
pub fn is_any(tx: &mut Tx<'_>) -> Result<bool> {
    tx.one("SELECT EXISTS (SELECT 1 FROM spaces)", params![], |row| row.flag(0))
}

/// Spaces that nobody coordinates on this day, the oldest first.
pub fn without_coordinator(tx: &mut Tx<'_>, day: Date, limit: i64) -> Result<Vec<Space>> {
    tx.query(
        &format!(
            "SELECT {COLUMNS} FROM spaces WHERE NOT EXISTS (SELECT 1 FROM roles r WHERE r.space_id = spaces.id \
             AND r.role = $1 AND r.since <= $2 AND (r.until IS NULL OR r.until >= $2)) \
             ORDER BY created_at, id LIMIT $3"
        ),
        params![Role::Coordinator.name(), day, limit],
        read,
    )
}

/// Lets whoever else is about to change the roles of this space wait until this transaction ends.
pub fn lock(tx: &mut Tx<'_>, id: SpaceId) -> Result<()> {
    tx.one("SELECT version FROM spaces WHERE id = $1 FOR UPDATE", params![id], |row| row.int(0)).map(|_| ())
}

/// Saves name and visibility; false where somebody else saved a later version first.
pub fn update(tx: &mut Tx<'_>, space: &Space) -> Result<bool> {
    let name = json(&space.name)?;
    let changed = tx.execute(
        "UPDATE spaces SET name = $2, visibility = $3, version = version + 1 WHERE id = $1 AND version = $4",
        params![space.id, &name, space.visibility.name(), space.version],
    )?;
    Ok(changed == 1)
}

fn read(row: &Row<'_>) -> Result<Space> {
    Ok(Space {
        id: row.id(0)?,
        kind: row.text(1)?,
        organisation: row.id(2)?,
        name: row.json(3)?,
        visibility: row.text(4)?.parse()?,
        version: row.int(5)?,
    })
}
