//! Brings a list in: nothing is in the register yet.

use core_spaces::Allowed;
use kernel::{Actor, Occasion, Result};
use kit_db::{Tx, record};
use kit_lists::reading::Sheet;
use serde_json::json;

use super::of_import;
use crate::rules::RegisterImportId;
use crate::rules::access::KeepRegister;
use crate::rules::import::{Import, Mapping, Stage};
use crate::store;

/// How much of a file's name is kept, in characters.
const FILE_NAME: usize = 200;

/// Writes down a list that was read, with what its columns are probably for.
pub fn begin_import(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<KeepRegister>,
    file_name: &str,
    sheet: &Sheet,
) -> Result<Import> {
    let by = match &occasion.actor {
        Actor::Person { person, .. } => Some(*person),
        Actor::Installation => None,
    };
    let import = Import {
        id: RegisterImportId::new(occasion.at, &occasion.chance),
        space: allowed.space(),
        file_name: file_name.chars().take(FILE_NAME).collect(),
        sheet_name: sheet.name.clone(),
        others: sheet.others.clone(),
        mapping: Mapping::suggested(&sheet.rows),
        is_mapped: false,
        doubles: None,
        stage: Stage::Open,
        created_at: occasion.at,
        by,
        version: 1,
    };
    store::import::insert(tx, &import)?;
    store::import_row::insert(tx, import.id, &sheet.rows)?;
    let told = json!({ "file": import.file_name, "rows": sheet.rows.len() });
    record(tx, occasion, &of_import("register-import.begun", &import).after(told))?;
    Ok(import)
}
