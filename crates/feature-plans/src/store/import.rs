//! Rows of documents that were brought in.

use kernel::{FileId, Moment, Result, SpaceId};
use kit_db::{Row, Tx, json, params};

use crate::rules::import::{Import, Stage};
use crate::rules::{ImportId, PlanId};

const COLUMNS: &str = "id, space_id, source_name, source_text, unplaced_lines, lang, tree, plan_id, handbook_id, \
     saved_at, undone_at, created_by, version, file_id";

/// Writes down a document that was brought in.
pub fn insert(tx: &mut Tx<'_>, import: &Import, at: Moment) -> Result<()> {
    tx.execute(
        "INSERT INTO imports (id, space_id, source_name, source_text, unplaced_lines, lang, tree, version, created_at, \
         created_by, file_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        params![
            import.id,
            import.space,
            &import.source_name,
            &import.source_text,
            &json(&import.unplaced_lines)?,
            import.lang,
            &json(&import.tree)?,
            import.version,
            at,
            import.by,
            import.file
        ],
    )?;
    Ok(())
}

/// The import with this id.
pub fn get(tx: &mut Tx<'_>, id: ImportId) -> Result<Import> {
    tx.one(&format!("SELECT {COLUMNS} FROM imports WHERE id = $1"), params![id], read)
}

/// A space's imports that are being corrected, with the names of their files: the latest, up to fifty.
pub fn open_in_space(tx: &mut Tx<'_>, space: SpaceId) -> Result<Vec<(ImportId, String)>> {
    tx.query(
        "SELECT id, source_name FROM imports WHERE space_id = $1 AND saved_at IS NULL AND undone_at IS NULL \
         ORDER BY created_at DESC, id LIMIT 50",
        params![space],
        |row| Ok((row.id(0)?, row.text(1)?)),
    )
}

/// The import that a plan was made of with its file as it came, if it was and has not been taken back.
pub fn of_plan(tx: &mut Tx<'_>, plan: PlanId) -> Result<Option<(ImportId, Option<FileId>)>> {
    tx.maybe(
        "SELECT id, file_id FROM imports WHERE plan_id = $1 AND undone_at IS NULL ORDER BY saved_at DESC LIMIT 1",
        params![plan],
        |row| Ok((row.id(0)?, row.maybe_id(1)?)),
    )
}

/// Saves tree, language and stage; false where somebody else saved a later version first.
pub fn update(tx: &mut Tx<'_>, import: &Import) -> Result<bool> {
    let (plan, handbook, saved) = match &import.stage {
        Stage::Saved { plan, handbook, at } => (Some(*plan), *handbook, Some(*at)),
        _ => (None, None, None),
    };
    let undone = match &import.stage {
        Stage::Undone { at } => Some(*at),
        _ => None,
    };
    let changed = tx.execute(
        "UPDATE imports SET tree = $2, lang = $3, plan_id = $4, handbook_id = $5, saved_at = $6, undone_at = $7, \
         version = version + 1 WHERE id = $1 AND version = $8",
        params![import.id, &json(&import.tree)?, import.lang, plan, handbook, saved, undone, import.version],
    )?;
    Ok(changed == 1)
}

fn read(row: &Row<'_>) -> Result<Import> {
    let stage = match (row.maybe_moment(10)?, row.maybe_moment(9)?) {
        (Some(at), _) => Stage::Undone { at },
        (None, Some(at)) => Stage::Saved { plan: row.id(7)?, handbook: row.maybe_id(8)?, at },
        (None, None) => Stage::Open,
    };
    Ok(Import {
        id: row.id(0)?,
        space: row.id(1)?,
        source_name: row.text(2)?,
        source_text: row.text(3)?,
        unplaced_lines: row.json(4)?,
        lang: row.lang(5)?,
        tree: row.json(6)?,
        stage,
        by: row.maybe_id(11)?,
        version: row.int(12)?,
        file: row.maybe_id(13)?,
    })
}
