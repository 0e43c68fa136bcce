//! Lets what a list led to be taken back.

use kernel::{Occasion, Result};
use kit_db::Tx;
use kit_work::{Job, enqueue};
use serde_json::json;

use super::save_import::payload;
use super::{keep, same_version};
use crate::rules::import::{DirectoryImportId, Import, Stage};
use crate::store;

/// The kind of the work that takes rows back.
pub const UNDOING: &str = "directory.undo";

/// Begins to take back what a list added and told, in work that goes on after this. Refused with `list-over` where it is not
/// in the directory.
pub fn undo_import(tx: &mut Tx<'_>, occasion: &Occasion, (id, version): (DirectoryImportId, i64)) -> Result<Import> {
    let after = same_version(store::import::get(tx, id)?, version)?.from(Stage::Saved)?;
    enqueue(tx, occasion, &Job::new(UNDOING, payload(occasion, id)))?;
    keep(tx, occasion, "directory-import.undoing", after, json!({}))
}
