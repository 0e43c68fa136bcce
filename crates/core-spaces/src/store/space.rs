//! Rows of spaces.

use kernel::{Fault, Moment, MultiText, OrganisationId, Result, SpaceId};
use kit_db::{Row, Tx, params};

use crate::rules::Space;

const COLUMNS: &str = "id, kind, organisation_id, name, visibility, version";

/// Writes down a new space.
pub fn insert(tx: &mut Tx<'_>, space: &Space, at: Moment) -> Result<()> {
    let name = serde_json::to_string(&space.name).map_err(|error| Fault::because("writing a name", error))?;
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

/// Every space with its organisation's names, by organisation and then by age.
pub fn all(tx: &mut Tx<'_>) -> Result<Vec<(Space, MultiText)>> {
    let columns = COLUMNS.split(", ").map(|column| format!("s.{column}")).collect::<Vec<_>>().join(", ");
    tx.query(
        &format!(
            "SELECT {columns}, o.names FROM spaces s JOIN organisations o ON o.id = s.organisation_id \
             ORDER BY o.names_folded, s.created_at, s.id"
        ),
        params![],
        |row| Ok((read(row)?, row.json(6)?)),
    )
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

/// Saves name and visibility; false where somebody else saved a later version first.
pub fn update(tx: &mut Tx<'_>, space: &Space) -> Result<bool> {
    let name = serde_json::to_string(&space.name).map_err(|error| Fault::because("writing a name", error))?;
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
