//! Takes an import back.

mod taking_back;

use core_spaces::Allowed;
use kernel::{Occasion, Result};
use kit_db::{Tx, record};
use serde_json::json;

use super::{changed_meanwhile, of_import, same_version};
use crate::rules::RegisterImportId;
use crate::rules::access::KeepRegister;
use crate::rules::import::Import;
use crate::store;

/// Takes back what an import added and changed, the last first, and leaves what was changed since or what something
/// else belongs to. What stayed is noted.
pub fn undo_import(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<KeepRegister>,
    (id, version): (RegisterImportId, i64),
) -> Result<Import> {
    let before = store::import::get(tx, allowed.space(), id)?;
    same_version(version, before.version)?;
    let mut after = before.undone(occasion.at)?;
    let made = store::import::made(tx, id)?;
    let mut stayed = 0;
    for one in &made {
        if let Some(why) = taking_back::take_back(tx, occasion, allowed, one)? {
            store::import::note_stayed(tx, id, one.place, why)?;
            stayed += 1;
        }
    }
    if !store::import::update(tx, &after)? {
        return Err(changed_meanwhile());
    }
    after.version += 1;
    let told = json!({ "taken_back": made.len() - stayed, "stayed": stayed });
    record(tx, occasion, &of_import("register-import.undone", &after).after(told))?;
    Ok(after)
}
