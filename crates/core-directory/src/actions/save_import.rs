//! Lets the rows of a list be written into the directory.

use std::collections::HashMap;

use kernel::{Actor, Error, Occasion, Refusal, Result};
use kit_db::Tx;
use kit_work::{Job, enqueue};
use serde_json::{Value, json};

use super::{keep, same_version};
use crate::rules::import::{Choice, DirectoryImportId, Found, Import, Planned, Stage, Told, plan};
use crate::store;

/// The kind of the work that writes rows.
pub const SAVING: &str = "directory.save";

/// The rows of a list with what each is to the directory, and what was chosen for some of them.
pub fn planned(tx: &mut Tx<'_>, import: &Import) -> Result<(Vec<Planned>, HashMap<u32, Choice>)> {
    let (rows, chosen) = store::import_row::all(tx, import.id)?;
    let below = rows.iter().filter(|row| row.number > import.mapping.head_row);
    let told = below.map(|row| Told::of(row, &import.mapping)).collect();
    Ok((plan(told, &store::directory::known(tx)?), chosen.into_iter().collect()))
}

/// Begins to write the rows, in work that goes on after this. Refused with `list-doubles-undecided` while nobody said what
/// becomes of rows that are perhaps doubles.
pub fn save_import(tx: &mut Tx<'_>, occasion: &Occasion, (id, version): (DirectoryImportId, i64)) -> Result<Import> {
    let after = same_version(store::import::get(tx, id)?, version)?.from(Stage::Open)?;
    after.mapping.check().map_err(Error::Refused)?;
    let (rows, chosen) = planned(tx, &after)?;
    let is_open = |row: &Planned| matches!(row.found, Found::Perhaps(_)) && !chosen.contains_key(&row.told.number);
    if after.doubles.is_none() && rows.iter().any(is_open) {
        return Err(Refusal::new("list-doubles-undecided").on("all").into());
    }
    enqueue(tx, occasion, &Job::new(SAVING, payload(occasion, id)))?;
    keep(tx, occasion, "directory-import.saving", after, json!({ "rows": rows.len() }))
}

/// What the work needs to know: which list, and in whose name it is done.
pub(super) fn payload(occasion: &Occasion, id: DirectoryImportId) -> Value {
    match &occasion.actor {
        Actor::Person { person, account, organisation } => {
            json!({ "import": id, "person": person, "account": account, "organisation": organisation })
        }
        Actor::Installation => json!({ "import": id }),
    }
}
