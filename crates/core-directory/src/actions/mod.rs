//! What people can do.

mod begin_import;
mod change_profile;
mod choose_doubles;
mod map_columns;
mod save_import;
mod save_rows;
mod undo_import;
mod undo_rows;

pub use begin_import::begin_import;
pub use change_profile::change_profile;
pub use choose_doubles::{Choices, choose_doubles};
pub use map_columns::map_columns;
pub use save_import::{SAVING, planned, save_import};
pub use save_rows::save_rows;
pub use undo_import::{UNDOING, undo_import};
pub use undo_rows::undo_rows;

use kernel::{Error, Happening, Occasion, Ref, Refusal, RefusalKind, Result};
use kit_db::{Tx, record};
use serde_json::Value;

use crate::rules::import::Import;
use crate::store;

/// How many rows are written in one transaction: others wait for no more than a moment.
const ROWS_AT_ONCE: usize = 250;

/// Saves what was decided of a list, or how far it is, with what happened; refused with `changed-meanwhile` where the version
/// is not the last.
fn keep(tx: &mut Tx<'_>, occasion: &Occasion, kind: &'static str, import: Import, told: Value) -> Result<Import> {
    if !store::import::update(tx, &import)? {
        return Err(Refusal::new("changed-meanwhile").kind(RefusalKind::Conflict).into());
    }
    record(tx, occasion, &Happening::new(kind, Ref::new("directory-import", import.id)).after(told))?;
    Ok(Import { version: import.version + 1, ..import })
}

/// The same version as the one from which somebody started; refused with `changed-meanwhile`.
fn same_version(import: Import, started_from: i64) -> Result<Import> {
    if import.version == started_from {
        return Ok(import);
    }
    Err(Error::from(Refusal::new("changed-meanwhile").kind(RefusalKind::Conflict)))
}
