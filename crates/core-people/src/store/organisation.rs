//! Rows of organisations.

use kernel::{Lang, Moment, MultiText, OrganisationId, Result};
use kit_db::{Row, Tx, anywhere, json, params};

use crate::rules::{Organisation, folded};

const COLUMNS: &str = "id, kind, names, country, version";

/// Writes down a new organisation.
pub fn insert(tx: &mut Tx<'_>, organisation: &Organisation, at: Moment) -> Result<()> {
    tx.execute(
        "INSERT INTO organisations (id, kind, names, names_folded, country, version, created_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        params![
            organisation.id,
            organisation.kind.name(),
            json(&organisation.names)?,
            all_folded(&organisation.names),
            &organisation.country,
            organisation.version,
            at
        ],
    )?;
    Ok(())
}

/// The organisation with this id.
pub fn get(tx: &mut Tx<'_>, id: OrganisationId) -> Result<Organisation> {
    tx.one(&format!("SELECT {COLUMNS} FROM organisations WHERE id = $1"), params![id], read)
}

/// Saves kind, names and country; false where somebody else saved a later version first.
pub fn update(tx: &mut Tx<'_>, organisation: &Organisation) -> Result<bool> {
    let changed = tx.execute(
        "UPDATE organisations SET kind = $2, names = $3, names_folded = $4, country = $5, version = version + 1 \
         WHERE id = $1 AND version = $6",
        params![
            organisation.id,
            organisation.kind.name(),
            json(&organisation.names)?,
            all_folded(&organisation.names),
            &organisation.country,
            organisation.version
        ],
    )?;
    Ok(changed == 1)
}

/// How many organisations have this text in one of their names; all where it is empty.
pub fn count(tx: &mut Tx<'_>, text: &str) -> Result<i64> {
    let sql = "SELECT count(*) FROM organisations WHERE names_folded LIKE $1 ESCAPE '\\'";
    tx.one(sql, params![anywhere(&folded(text))], |row| row.int(0))
}

/// A page of these organisations by name.
pub fn list(tx: &mut Tx<'_>, text: &str, skip: i64, limit: i64) -> Result<Vec<Organisation>> {
    tx.query(
        &format!(
            "SELECT {COLUMNS} FROM organisations WHERE names_folded LIKE $1 ESCAPE '\\' \
             ORDER BY names_folded, id LIMIT $2 OFFSET $3"
        ),
        params![anywhere(&folded(text)), limit, skip],
        read,
    )
}

/// All names, each on a line of its own: what is searched, and what lists are ordered by.
fn all_folded(names: &MultiText) -> String {
    let each = Lang::ALL.into_iter().filter_map(|lang| names.exact(lang)).map(folded);
    each.collect::<Vec<_>>().join("\n")
}

fn read(row: &Row<'_>) -> Result<Organisation> {
    Ok(Organisation {
        id: row.id(0)?,
        kind: row.text(1)?.parse()?,
        names: row.json(2)?,
        country: row.text(3)?,
        version: row.int(4)?,
    })
}
