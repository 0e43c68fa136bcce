//! Brings a list in: nothing is in the directory yet.

use kernel::{Happening, Occasion, Ref, Result};
use kit_db::{Tx, record};
use kit_lists::reading::Sheet;
use serde_json::json;

use crate::rules::import::{DirectoryImportId, Import, Mapping, Progress, Stage};
use crate::store;

/// How much of a file's name is kept, in characters.
const FILE_NAME: usize = 200;

/// Writes down a list that was read, with what its columns are for: as somebody said of the last one with the same heads,
/// else as the heads say.
pub fn begin_import(tx: &mut Tx<'_>, occasion: &Occasion, file_name: &str, sheet: &Sheet) -> Result<Import> {
    let suggested = Mapping::suggested(&sheet.rows);
    let heads = suggested.heads(&sheet.rows);
    let before = store::import::read_before(tx, &heads)?.filter(|_| !heads.is_empty());
    let mapping = before.map_or(suggested.clone(), |before| Mapping { head_row: suggested.head_row, ..before });
    let import = Import {
        id: DirectoryImportId::new(occasion.at, &occasion.chance),
        file_name: file_name.chars().take(FILE_NAME).collect(),
        progress: Progress { rows: below(&mapping, sheet), done: 0 },
        heads,
        mapping,
        doubles: None,
        stage: Stage::Open,
        created_at: occasion.at,
        by: occasion.actor.person(),
        version: 1,
    };
    store::import::insert(tx, &import)?;
    store::import_row::insert(tx, import.id, &sheet.rows)?;
    let told = json!({ "file": import.file_name, "rows": sheet.rows.len() });
    record(
        tx,
        occasion,
        &Happening::new("directory-import.begun", Ref::new("directory-import", import.id)).after(told),
    )?;
    Ok(import)
}

/// How many rows stand below the heads.
fn below(mapping: &Mapping, sheet: &Sheet) -> i64 {
    let below = sheet.rows.iter().filter(|row| row.number > mapping.head_row).count();
    i64::try_from(below).unwrap_or(i64::MAX)
}
