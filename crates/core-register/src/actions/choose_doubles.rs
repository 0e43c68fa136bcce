//! Says what becomes of rows that are perhaps doubles.

use core_spaces::Allowed;
use kernel::{Occasion, Result};
use kit_db::{Tx, record};
use serde_json::json;

use super::{changed_meanwhile, of_import, same_version};
use crate::rules::RegisterImportId;
use crate::rules::access::KeepRegister;
use crate::rules::import::{Choice, Import};
use crate::store;

/// What somebody chose: for all rows, and for single ones, by their numbers.
#[derive(Clone, Debug, Default)]
pub struct Choices {
    /// For all that are perhaps doubles.
    pub all: Option<Choice>,
    /// For these rows; nothing where the choice for all holds.
    pub rows: Vec<(u32, Option<Choice>)>,
}

/// Says it; refused where the import is over, or where somebody else chose first.
pub fn choose_doubles(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<KeepRegister>,
    (id, version): (RegisterImportId, i64),
    choices: &Choices,
) -> Result<Import> {
    let before = store::import::get(tx, allowed.space(), id)?.open()?;
    same_version(version, before.version)?;
    for (number, choice) in &choices.rows {
        store::import_row::choose(tx, id, *number, *choice)?;
    }
    let mut after = Import { doubles: choices.all, ..before };
    if !store::import::update(tx, &after)? {
        return Err(changed_meanwhile());
    }
    after.version += 1;
    let told = json!({ "all": choices.all.map(Choice::name), "rows": choices.rows.len() });
    record(tx, occasion, &of_import("register-import.chosen", &after).after(told))?;
    Ok(after)
}
