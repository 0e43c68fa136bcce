//! Rows of lists that were brought in.

use kernel::Result;
use kit_db::{Row, Tx, json, params};

use crate::rules::import::{Choice, DirectoryImportId, Field, Import, Mapping, Progress};

const COLUMNS: &str = "id, file_name, heads, head_row, fields, name_lang, kind, country, doubles, stage, row_count, done, \
                       created_at, created_by, version";

/// Writes down a new list.
pub fn insert(tx: &mut Tx<'_>, import: &Import) -> Result<()> {
    let mapping = &import.mapping;
    tx.execute(
        &format!(
            "INSERT INTO directory_imports ({COLUMNS})
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)"
        ),
        params![
            import.id,
            import.file_name,
            json(&import.heads)?,
            mapping.head_row,
            fields(mapping)?,
            mapping.name_lang,
            mapping.kind.name(),
            mapping.country,
            import.doubles.map_or("", Choice::name),
            import.stage.name(),
            import.progress.rows,
            import.progress.done,
            import.created_at,
            import.by,
            import.version
        ],
    )?;
    Ok(())
}

/// The list with this id.
pub fn get(tx: &mut Tx<'_>, id: DirectoryImportId) -> Result<Import> {
    tx.one(&format!("SELECT {COLUMNS} FROM directory_imports WHERE id = $1"), params![id], read)
}

/// The latest lists, at most so many.
pub fn latest(tx: &mut Tx<'_>, limit: i64) -> Result<Vec<Import>> {
    let sql = format!("SELECT {COLUMNS} FROM directory_imports ORDER BY created_at DESC, id DESC LIMIT $1");
    tx.query(&sql, params![limit], read)
}

/// How the latest list with these heads was read.
pub fn read_before(tx: &mut Tx<'_>, heads: &[String]) -> Result<Option<Mapping>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM directory_imports WHERE heads = $1 AND stage <> 'open'
         ORDER BY created_at DESC, id DESC LIMIT 1"
    );
    Ok(tx.maybe(&sql, params![json(heads)?], read)?.map(|import| import.mapping))
}

/// Saves what was decided and how far it is; false where somebody else saved first.
pub fn update(tx: &mut Tx<'_>, import: &Import) -> Result<bool> {
    let mapping = &import.mapping;
    let changed = tx.execute(
        "UPDATE directory_imports SET heads = $2, head_row = $3, fields = $4, name_lang = $5, kind = $6, country = $7,
             doubles = $8, stage = $9, row_count = $10, done = $11, version = version + 1
         WHERE id = $1 AND version = $12",
        params![
            import.id,
            json(&import.heads)?,
            mapping.head_row,
            fields(mapping)?,
            mapping.name_lang,
            mapping.kind.name(),
            mapping.country,
            import.doubles.map_or("", Choice::name),
            import.stage.name(),
            import.progress.rows,
            import.progress.done,
            import.version
        ],
    )?;
    Ok(changed == 1)
}

fn fields(mapping: &Mapping) -> Result<String> {
    let names: Vec<&str> = mapping.fields.iter().map(|field| field.name()).collect();
    json(&names)
}

fn read(row: &Row<'_>) -> Result<Import> {
    let names: Vec<String> = row.json(4)?;
    let fields = names.iter().map(|name| name.parse::<Field>()).collect::<Result<_>>()?;
    let head_row = u32::try_from(row.int(3)?).unwrap_or_default();
    let doubles = row.str(8)?;
    Ok(Import {
        id: row.id(0)?,
        file_name: row.text(1)?,
        heads: row.json(2)?,
        mapping: Mapping {
            head_row,
            fields,
            name_lang: row.lang(5)?,
            kind: row.str(6)?.parse()?,
            country: row.text(7)?,
        },
        doubles: if doubles.is_empty() { None } else { Some(doubles.parse()?) },
        stage: row.str(9)?.parse()?,
        progress: Progress { rows: row.int(10)?, done: row.int(11)? },
        created_at: row.moment(12)?,
        by: row.maybe_id(13)?,
        version: row.int(14)?,
    })
}
