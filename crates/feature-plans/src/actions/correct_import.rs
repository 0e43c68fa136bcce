//! Saves corrections to what was recognised.

use core_spaces::Allowed;
use kernel::{Error, Lang, Occasion, Result};
use kit_db::{Tx, record};

use super::begin_import::{happening, seen};
use super::{changed_meanwhile, same_version};
use crate::rules::ImportId;
use crate::rules::access::ImportPlan;
use crate::rules::import::Import;
use crate::rules::recognition::PlanTree;
use crate::store;

/// Saves corrections; the plan is not made yet.
pub fn correct_import(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<ImportPlan>,
    (id, version): (ImportId, i64),
    tree: PlanTree,
    lang: Lang,
) -> Result<Import> {
    let before = open(tx, allowed, id, version)?;
    let mut after = Import { lang, tree, ..before.clone() };
    if !store::import::update(tx, &after)? {
        return Err(changed_meanwhile());
    }
    after.version += 1;
    record(tx, occasion, &happening("import.corrected", &after).before(seen(&before)).after(seen(&after)))?;
    Ok(after)
}

pub(super) fn open(tx: &mut Tx<'_>, allowed: &Allowed<ImportPlan>, id: ImportId, version: i64) -> Result<Import> {
    let import = of_space(tx, allowed, id)?;
    import.is_open()?;
    same_version(version, import.version)?;
    Ok(import)
}

pub(super) fn of_space(tx: &mut Tx<'_>, allowed: &Allowed<ImportPlan>, id: ImportId) -> Result<Import> {
    let import = store::import::get(tx, id)?;
    if import.space == allowed.space() { Ok(import) } else { Err(Error::Missing) }
}
