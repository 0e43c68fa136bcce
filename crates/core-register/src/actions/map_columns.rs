//! Says what the columns of a list are for.

use core_spaces::Allowed;
use kernel::{Error, Occasion, Result};
use kit_db::{Tx, record};
use serde_json::json;

use super::{changed_meanwhile, of_import, same_version};
use crate::rules::RegisterImportId;
use crate::rules::access::KeepRegister;
use crate::rules::import::{Import, Mapping};
use crate::store;

/// Says it, refused where [`Mapping::check`] refuses, where the import is over, or where somebody else said so first.
pub fn map_columns(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<KeepRegister>,
    (id, version): (RegisterImportId, i64),
    mapping: &Mapping,
) -> Result<Import> {
    let before = store::import::get(tx, allowed.space(), id)?.open()?;
    same_version(version, before.version)?;
    mapping.check().map_err(Error::Refused)?;
    let mut after = Import { mapping: mapping.clone(), is_mapped: true, ..before };
    if !store::import::update(tx, &after)? {
        return Err(changed_meanwhile());
    }
    after.version += 1;
    let fields: Vec<&str> = mapping.fields.iter().map(|field| field.name()).collect();
    record(tx, occasion, &of_import("register-import.mapped", &after).after(json!({ "fields": fields })))?;
    Ok(after)
}
