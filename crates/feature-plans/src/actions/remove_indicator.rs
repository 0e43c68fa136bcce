//! Takes indicators out of their goal.

use core_spaces::Allowed;
use kernel::{Occasion, Result};
use kit_db::{Tx, record};

use super::belongs;
use super::change_indicator::{happening, seen};
use crate::rules::access::ChangePlan;
use crate::rules::{IndicatorId, Plan};
use crate::store;

/// Takes an indicator with its values out of its goal.
pub fn remove_indicator(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<ChangePlan>,
    plan: &Plan,
    id: IndicatorId,
) -> Result<()> {
    belongs(allowed, plan)?;
    let indicator = store::indicator::get(tx, plan.id, id)?;
    store::indicator::remove(tx, id, occasion.at)?;
    record(tx, occasion, &happening("indicator.removed", plan, &indicator).before(seen(&indicator)))?;
    Ok(())
}
