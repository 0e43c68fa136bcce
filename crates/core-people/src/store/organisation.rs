//! Rows of organisations.

use kernel::{Lang, Moment, MultiText, OrganisationId, Result};
use kit_db::{Row, Tx, anywhere, delete_unless_held, json, params};
use kit_words::plain;

use crate::rules::{Organisation, folded};

const COLUMNS: &str = "id, kind, names, country, version";

/// The columns that [`read`] takes, of the table with this name in a statement.
pub fn columns(of: &str) -> String {
    COLUMNS.split(", ").map(|column| format!("{of}.{column}")).collect::<Vec<_>>().join(", ")
}

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

/// Puts an organisation back as it was before, with its version.
pub fn restore(tx: &mut Tx<'_>, earlier: &Organisation) -> Result<()> {
    let kept = get(tx, earlier.id)?;
    update(tx, &Organisation { version: kept.version, ..earlier.clone() })?;
    tx.execute("UPDATE organisations SET version = $2 WHERE id = $1", params![earlier.id, earlier.version])?;
    Ok(())
}

/// Takes an organisation away, unless something belongs to it; whether it went.
pub fn remove(tx: &mut Tx<'_>, id: OrganisationId) -> Result<bool> {
    delete_unless_held(tx, "DELETE FROM organisations WHERE id = $1", params![id])
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

/// All names, each on a line of its own, then those with accents without them: what lists are ordered by, and what is
/// searched, whichever accents are typed.
fn all_folded(names: &MultiText) -> String {
    let folded: Vec<String> = Lang::ALL.into_iter().filter_map(|lang| names.exact(lang)).map(folded).collect();
    let plain = folded.iter().map(|name| plain(name)).filter(|name| !folded.contains(name));
    folded.iter().cloned().chain(plain).collect::<Vec<_>>().join("\n")
}

/// An organisation from the first [`columns`] of a row.
pub fn read(row: &Row<'_>) -> Result<Organisation> {
    Ok(Organisation {
        id: row.id(0)?,
        kind: row.text(1)?.parse()?,
        names: row.json(2)?,
        country: row.text(3)?,
        version: row.int(4)?,
    })
}
