//! Makes a plan of what was recognised and corrected.

mod plan_from_tree;

use core_spaces::Allowed;
use kernel::{Error, Occasion, Result};
use kit_db::{Tx, record};
use serde_json::json;

use super::begin_import::happening;
use super::changed_meanwhile;
use super::correct_import::open;
use crate::rules::access::ImportPlan;
use crate::rules::import::{self, Stage};
use crate::rules::{ImportId, PlanId};
use crate::store;

/// Makes the plan, and the handbook where the document has one, of the corrected tree.
pub fn save_import(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<ImportPlan>,
    (id, version): (ImportId, i64),
    title: &str,
) -> Result<PlanId> {
    let mut import = open(tx, allowed, id, version)?;
    import::check(&import.tree).map_err(Error::Refused)?;
    let (plan, handbook) = plan_from_tree::make(tx, occasion, import.space, (&import.tree, import.lang), title)?;
    import.stage = Stage::Saved { plan, handbook, at: occasion.at };
    if !store::import::update(tx, &import)? {
        return Err(changed_meanwhile());
    }
    record(tx, occasion, &happening("import.saved", &import).after(json!({ "plan": plan.to_string() })))?;
    Ok(plan)
}
