//! Says what becomes of rows that are perhaps doubles.

use kernel::{Occasion, Result};
use kit_db::Tx;
use serde_json::json;

use super::{keep, same_version};
use crate::rules::import::{Choice, DirectoryImportId, Import};
use crate::store;

/// What somebody chose: for all rows, and for single ones, by their numbers.
#[derive(Clone, Debug, Default)]
pub struct Choices {
    /// For all that are perhaps doubles.
    pub all: Option<Choice>,
    /// For these rows; nothing where the choice for all holds.
    pub rows: Vec<(u32, Option<Choice>)>,
}

/// Says it; refused where the list is over, or where somebody else chose first.
pub fn choose_doubles(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    (id, version): (DirectoryImportId, i64),
    choices: &Choices,
) -> Result<Import> {
    let before = same_version(store::import::get(tx, id)?, version)?.open()?;
    for (number, choice) in &choices.rows {
        store::import_row::choose(tx, id, *number, *choice)?;
    }
    let told = json!({ "all": choices.all.map(Choice::name), "rows": choices.rows.len() });
    keep(tx, occasion, "directory-import.chosen", Import { doubles: choices.all, ..before }, told)
}
