//! Rows of lists that were brought in, and of what they made.

use kernel::{Moment, Result, SpaceId};
use kit_db::{Row, Tx, json, params};

use crate::rules::RegisterImportId;
use crate::rules::import::{Field, Import, Mapping, Stage, Stayed};

const COLUMNS: &str = "id, space_id, file_name, sheet_name, other_sheets, head_row, fields, kind, is_mapped, doubles, \
    created_at, created_by, saved_at, undone_at, version";

/// Writes down a list that was brought.
pub fn insert(tx: &mut Tx<'_>, import: &Import) -> Result<()> {
    tx.execute(
        "INSERT INTO register_imports (id, space_id, file_name, sheet_name, other_sheets, head_row, fields, kind, \
         is_mapped, doubles, created_at, created_by, version) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, '', $10, $11, $12)",
        params![
            import.id,
            import.space,
            &import.file_name,
            &import.sheet_name,
            json(&import.others)?,
            i64::from(import.mapping.head_row),
            fields(&import.mapping)?,
            import.mapping.kind.name(),
            import.is_mapped,
            import.created_at,
            import.by,
            import.version
        ],
    )?;
    Ok(())
}

/// The list of this space with this id.
pub fn get(tx: &mut Tx<'_>, space: SpaceId, id: RegisterImportId) -> Result<Import> {
    let sql = format!("SELECT {COLUMNS} FROM register_imports WHERE id = $1 AND space_id = $2");
    tx.one(&sql, params![id, space], read)
}

/// The latest lists of a space, up to fifty.
pub fn of_space(tx: &mut Tx<'_>, space: SpaceId) -> Result<Vec<Import>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM register_imports WHERE space_id = $1 ORDER BY created_at DESC, id DESC LIMIT 50"
    );
    tx.query(&sql, params![space], read)
}

/// Saves mapping, choices and stage; false where somebody else saved a later version first.
pub fn update(tx: &mut Tx<'_>, import: &Import) -> Result<bool> {
    let (saved, undone) = match import.stage {
        Stage::Open => (None, None),
        Stage::Saved { at } => (Some(at), None),
        Stage::Undone { at } => (None, Some(at)),
    };
    let changed = tx.execute(
        "UPDATE register_imports SET head_row = $2, fields = $3, kind = $4, is_mapped = $5, doubles = $6, \
         saved_at = COALESCE($7, saved_at), undone_at = $8, version = version + 1 WHERE id = $1 AND version = $9",
        params![
            import.id,
            i64::from(import.mapping.head_row),
            fields(&import.mapping)?,
            import.mapping.kind.name(),
            import.is_mapped,
            import.doubles.map_or("", crate::rules::import::Choice::name),
            saved,
            undone,
            import.version
        ],
    )?;
    Ok(changed == 1)
}

/// The lists that came before this moment and whose rows are still there, up to a hundred.
pub fn older(tx: &mut Tx<'_>, before: Moment) -> Result<Vec<(RegisterImportId, SpaceId)>> {
    tx.query(
        "SELECT id, space_id FROM register_imports WHERE created_at < $1 AND rows_erased_at IS NULL \
         ORDER BY id LIMIT 100",
        params![before],
        |row| Ok((row.id(0)?, row.id(1)?)),
    )
}

/// Erases the rows of a list and what it noted of earlier contents.
pub fn erase_rows(tx: &mut Tx<'_>, id: RegisterImportId, at: Moment) -> Result<()> {
    tx.execute("DELETE FROM register_import_rows WHERE import_id = $1", params![id])?;
    tx.execute("UPDATE register_import_made SET earlier = NULL WHERE import_id = $1", params![id])?;
    tx.execute("UPDATE register_imports SET rows_erased_at = $2 WHERE id = $1", params![id, at])?;
    Ok(())
}

/// What an import added or changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// Its place in the order.
    pub place: i64,
    /// Which kind of record, and whether it was added or changed: `person`, `person-changed`.
    pub kind: String,
    /// The record.
    pub record: String,
    /// The version that the import left.
    pub version: i64,
    /// What it said before, where it was there.
    pub earlier: Option<String>,
}

/// Writes down what an import made.
pub fn insert_made(tx: &mut Tx<'_>, id: RegisterImportId, made: &[Made]) -> Result<()> {
    for one in made {
        tx.execute(
            "INSERT INTO register_import_made (import_id, place, kind, record_id, version, earlier, stayed) \
             VALUES ($1, $2, $3, $4, $5, $6, $7)",
            params![id, one.place, &one.kind, &one.record, one.version, one.earlier.as_deref(), false],
        )?;
    }
    Ok(())
}

/// What an import made, the last first.
pub fn made(tx: &mut Tx<'_>, id: RegisterImportId) -> Result<Vec<Made>> {
    tx.query(
        "SELECT place, kind, record_id, version, earlier FROM register_import_made WHERE import_id = $1 \
         ORDER BY place DESC",
        params![id],
        read_made,
    )
}

/// What stayed of an import that was taken back.
pub fn stayed(tx: &mut Tx<'_>, id: RegisterImportId) -> Result<Vec<Made>> {
    tx.query(
        "SELECT place, kind, record_id, version, earlier FROM register_import_made \
         WHERE import_id = $1 AND stayed = $2 ORDER BY place LIMIT 500",
        params![id, true],
        read_made,
    )
}

/// Notes that something stayed, and why.
pub fn note_stayed(tx: &mut Tx<'_>, id: RegisterImportId, place: i64, why: Stayed) -> Result<()> {
    tx.execute(
        "UPDATE register_import_made SET stayed = $3, why = $4 WHERE import_id = $1 AND place = $2",
        params![id, place, true, why.name()],
    )?;
    Ok(())
}

fn read_made(row: &Row<'_>) -> Result<Made> {
    Ok(Made {
        place: row.int(0)?,
        kind: row.text(1)?,
        record: row.text(2)?,
        version: row.int(3)?,
        earlier: row.maybe_text(4)?,
    })
}

fn fields(mapping: &Mapping) -> Result<String> {
    json(&mapping.fields.iter().map(|field| field.name()).collect::<Vec<_>>())
}

fn read(row: &Row<'_>) -> Result<Import> {
    let fields: Vec<String> = row.json(6)?;
    let fields = fields.iter().map(|field| field.parse()).collect::<Result<Vec<Field>>>()?;
    let head_row = u32::try_from(row.int(5)?).unwrap_or_default();
    let doubles = row.text(9)?;
    let stage = match (row.maybe_moment(12)?, row.maybe_moment(13)?) {
        (_, Some(at)) => Stage::Undone { at },
        (Some(at), None) => Stage::Saved { at },
        (None, None) => Stage::Open,
    };
    Ok(Import {
        id: row.id(0)?,
        space: row.id(1)?,
        file_name: row.text(2)?,
        sheet_name: row.text(3)?,
        others: row.json(4)?,
        mapping: Mapping { head_row, fields, kind: row.text(7)?.parse()? },
        is_mapped: row.flag(8)?,
        doubles: if doubles.is_empty() { None } else { Some(doubles.parse()?) },
        stage,
        created_at: row.moment(10)?,
        by: row.maybe_id(11)?,
        version: row.int(14)?,
    })
}
