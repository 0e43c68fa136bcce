//! Says what the columns of a list are for.

use kernel::{Error, Occasion, Result};
use kit_db::Tx;
use serde_json::json;

use super::{keep, same_version};
use crate::rules::import::{DirectoryImportId, Import, Mapping, Progress};
use crate::store;

/// Says it, refused where [`Mapping::check`] refuses, where the list is over, or where somebody else said so first.
pub fn map_columns(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    (id, version): (DirectoryImportId, i64),
    mapping: &Mapping,
) -> Result<Import> {
    let before = same_version(store::import::get(tx, id)?, version)?.open()?;
    mapping.check().map_err(Error::Refused)?;
    let (rows, _) = store::import_row::all(tx, id)?;
    let below = rows.iter().filter(|row| row.number > mapping.head_row).count();
    let progress = Progress { rows: i64::try_from(below).unwrap_or(i64::MAX), done: 0 };
    let after = Import { heads: mapping.heads(&rows), mapping: mapping.clone(), progress, ..before };
    let fields: Vec<&str> = mapping.fields.iter().map(|field| field.name()).collect();
    keep(tx, occasion, "directory-import.mapped", after, json!({ "fields": fields }))
}
