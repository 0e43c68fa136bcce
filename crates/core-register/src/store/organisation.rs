//! Rows of organisations outside the city.

use kernel::{Moment, MultiText, Result, SpaceId};
use kit_db::{Row, Tx, anywhere, delete_unless_held, json, params, places};

use crate::rules::{Organisation, OutsideKind, RegisterOrganisationId, plain};

pub(super) const COLUMNS: &str = "o.id, o.space_id, o.kind, o.names, o.abbreviation, \
    (SELECT COALESCE(whole.merged_into, whole.id) FROM register_organisations whole WHERE whole.id = o.parent_id), \
    o.area, o.website, o.version";

/// An organisation with what lists tell of it.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The organisation.
    pub organisation: Organisation,
    /// The names of the one of which it is a part.
    pub parent: Option<MultiText>,
    /// How many persons hold a post in it today.
    pub holders: i64,
}

/// What is asked of the list of organisations.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// A text in a name or an abbreviation; empty for all.
    pub text: String,
    /// Of one kind alone.
    pub kind: Option<OutsideKind>,
}

/// Writes down a new organisation.
pub fn insert(tx: &mut Tx<'_>, organisation: &Organisation, at: Moment) -> Result<()> {
    tx.execute(
        "INSERT INTO register_organisations \
         (id, space_id, kind, names, plain, abbreviation, parent_id, area, website, version, created_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        params![
            organisation.id,
            organisation.space,
            organisation.kind.name(),
            json(&organisation.names)?,
            organisation.plain(),
            &organisation.abbreviation,
            organisation.parent,
            &organisation.area,
            &organisation.website,
            organisation.version,
            at
        ],
    )?;
    Ok(())
}

/// The organisation of this space with this id; one that was merged is the one that it was merged into.
pub fn get(tx: &mut Tx<'_>, space: SpaceId, id: RegisterOrganisationId) -> Result<Organisation> {
    tx.one(
        &format!(
            "SELECT {COLUMNS} FROM register_organisations d \
             JOIN register_organisations o ON o.id = COALESCE(d.merged_into, d.id) \
             WHERE d.id = $1 AND d.space_id = $2 AND o.removed_at IS NULL"
        ),
        params![id, space],
        read,
    )
}

/// Saves an organisation; false where somebody else saved a later version first.
pub fn update(tx: &mut Tx<'_>, organisation: &Organisation) -> Result<bool> {
    let changed = tx.execute(
        "UPDATE register_organisations SET kind = $2, names = $3, plain = $4, abbreviation = $5, parent_id = $6, \
         area = $7, website = $8, version = version + 1 \
         WHERE id = $1 AND version = $9 AND removed_at IS NULL AND merged_into IS NULL",
        params![
            organisation.id,
            organisation.kind.name(),
            json(&organisation.names)?,
            organisation.plain(),
            &organisation.abbreviation,
            organisation.parent,
            &organisation.area,
            &organisation.website,
            organisation.version
        ],
    )?;
    Ok(changed == 1)
}

/// Notes that one organisation is the double of another, and with it what was its double.
pub fn merge(tx: &mut Tx<'_>, double: RegisterOrganisationId, kept: RegisterOrganisationId) -> Result<()> {
    tx.execute(
        "UPDATE register_organisations SET merged_into = $2, version = version + 1 WHERE id = $1 OR merged_into = $1",
        params![double, kept],
    )?;
    Ok(())
}

/// How many organisations of a space are asked for.
pub fn count(tx: &mut Tx<'_>, space: SpaceId, asked: &Asked) -> Result<i64> {
    tx.one(
        &format!("SELECT count(*) FROM register_organisations o WHERE {WANTED}"),
        params![space, anywhere(&plain(&asked.text)), asked.kind.map_or("", OutsideKind::name)],
        |row| row.int(0),
    )
}

/// A page of them by name: one statement.
pub fn list(
    tx: &mut Tx<'_>,
    space: SpaceId,
    asked: &Asked,
    today: jiff::civil::Date,
    (skip, limit): (i64, i64),
) -> Result<Vec<Listed>> {
    tx.query(
        &format!(
            "SELECT {COLUMNS}, parent.names, \
             (SELECT count(DISTINCT COALESCE(h.merged_into, h.id)) FROM register_organisations d \
              JOIN posts po ON po.organisation_id = d.id JOIN tenures t ON t.post_id = po.id \
              JOIN register_persons h ON h.id = t.person_id \
              WHERE (d.id = o.id OR d.merged_into = o.id) AND h.removed_at IS NULL \
              AND (t.since IS NULL OR t.since <= $4) AND (t.until IS NULL OR t.until >= $4)) \
             FROM register_organisations o LEFT JOIN register_organisations dp ON dp.id = o.parent_id \
             LEFT JOIN register_organisations parent ON parent.id = COALESCE(dp.merged_into, dp.id) \
             WHERE {WANTED} ORDER BY o.plain, o.id LIMIT $5 OFFSET $6"
        ),
        params![space, anywhere(&plain(&asked.text)), asked.kind.map_or("", OutsideKind::name), today, limit, skip],
        |row| Ok(Listed { organisation: read(row)?, parent: row.maybe_json(9)?, holders: row.int(10)? }),
    )
}

pub(super) const WANTED: &str = "o.space_id = $1 AND o.removed_at IS NULL AND o.merged_into IS NULL \
    AND o.plain LIKE $2 ESCAPE '\\' AND ($3 = '' OR o.kind = $3)";

/// All organisations of a space in the order in which they were added.
pub fn all(tx: &mut Tx<'_>, space: SpaceId) -> Result<Vec<Organisation>> {
    tx.query(
        &format!(
            "SELECT {COLUMNS} FROM register_organisations o WHERE o.space_id = $1 AND o.removed_at IS NULL \
             AND o.merged_into IS NULL ORDER BY o.id"
        ),
        params![space],
        read,
    )
}

/// Those of these organisations that are there and were not merged, of whichever space. One statement.
pub fn these(tx: &mut Tx<'_>, ids: &[RegisterOrganisationId]) -> Result<Vec<Organisation>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let (places, values) = places(ids);
    let sql = format!(
        "SELECT {COLUMNS} FROM register_organisations o WHERE o.id IN ({places}) AND o.removed_at IS NULL \
         AND o.merged_into IS NULL ORDER BY o.plain, o.id"
    );
    tx.query(&sql, &values, read)
}

/// The organisations after this one by their ids, at most so many: those that [`these`] gives, of all spaces.
pub fn after(tx: &mut Tx<'_>, after: &str, limit: i64) -> Result<Vec<RegisterOrganisationId>> {
    tx.query(
        "SELECT id FROM register_organisations WHERE id > $1 AND removed_at IS NULL AND merged_into IS NULL \
         ORDER BY id LIMIT $2",
        params![after, limit],
        |row| row.id(0),
    )
}

/// Takes an organisation away with the posts that nobody ever held; false where something belongs to it.
pub fn remove(tx: &mut Tx<'_>, id: RegisterOrganisationId) -> Result<bool> {
    tx.execute(
        "DELETE FROM posts WHERE organisation_id = $1 AND NOT EXISTS (SELECT 1 FROM tenures t WHERE t.post_id = posts.id) \
         AND NOT EXISTS (SELECT 1 FROM posts twin WHERE twin.merged_into = posts.id)",
        params![id],
    )?;
    let delete = "DELETE FROM register_organisations WHERE id = $1 AND merged_into IS NULL";
    delete_unless_held(tx, delete, params![id])
}

/// All organisations of one kind, by name: for fields that offer them.
pub fn of_kind(tx: &mut Tx<'_>, space: SpaceId, kind: OutsideKind) -> Result<Vec<Organisation>> {
    tx.query(
        &format!(
            "SELECT {COLUMNS} FROM register_organisations o WHERE o.space_id = $1 AND o.kind = $2 \
             AND o.removed_at IS NULL AND o.merged_into IS NULL ORDER BY o.plain, o.id"
        ),
        params![space, kind.name()],
        read,
    )
}

/// The organisations of which this one is the whole, by name.
pub fn parts(tx: &mut Tx<'_>, id: RegisterOrganisationId) -> Result<Vec<Organisation>> {
    tx.query(
        &format!(
            "SELECT {COLUMNS} FROM register_organisations o WHERE o.removed_at IS NULL AND o.merged_into IS NULL \
             AND o.parent_id IN (SELECT d.id FROM register_organisations d WHERE d.id = $1 OR d.merged_into = $1) \
             ORDER BY o.plain, o.id"
        ),
        params![id],
        read,
    )
}

/// The organisation of a space that is called exactly so, whatever its accents; of several the first that was
/// added.
pub fn called(tx: &mut Tx<'_>, space: SpaceId, name: &str) -> Result<Option<Organisation>> {
    let wanted = plain(name);
    let found = tx.query(
        &format!(
            "SELECT {COLUMNS} FROM register_organisations o WHERE o.space_id = $1 AND o.removed_at IS NULL \
             AND o.merged_into IS NULL AND o.plain LIKE $2 ESCAPE '\\' ORDER BY o.id"
        ),
        params![space, anywhere(&wanted)],
        read,
    )?;
    Ok(found.into_iter().find(|one| one.is_called(&wanted)))
}

pub(super) fn read(row: &Row<'_>) -> Result<Organisation> {
    Ok(Organisation {
        id: row.id(0)?,
        space: row.id(1)?,
        kind: row.text(2)?.parse()?,
        names: row.json(3)?,
        abbreviation: row.text(4)?,
        parent: row.maybe_id(5)?,
        area: row.text(6)?,
        website: row.text(7)?,
        version: row.int(8)?,
    })
}
