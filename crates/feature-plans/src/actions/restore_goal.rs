//! Brings removed goals back.

use core_spaces::Allowed;
use kernel::{Occasion, Result};
use kit_db::{Tx, record};

use super::belongs;
use super::change_goal::{happening, seen};
use crate::rules::access::ChangePlan;
use crate::rules::{GoalId, Plan};
use crate::store;

/// Brings a removed goal back.
pub fn restore_goal(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<ChangePlan>,
    plan: &Plan,
    id: GoalId,
) -> Result<()> {
    belongs(allowed, plan)?;
    if !store::goal::restore(tx, plan.id, id)? {
        return Err(kernel::Error::Missing);
    }
    let goal = store::goal::get(tx, plan.id, id)?;
    record(tx, occasion, &happening("goal.restored", plan, &goal).after(seen(&goal)))?;
    Ok(())
}
