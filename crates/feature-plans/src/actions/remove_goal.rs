//! Takes goals out of their plan.

use core_spaces::Allowed;
use kernel::{Occasion, Result};
use kit_db::{Tx, record};

use super::belongs;
use super::change_goal::{happening, seen};
use crate::rules::access::ChangePlan;
use crate::rules::{GoalId, Plan};
use crate::store;

/// Takes a goal out of its plan. It can be brought back.
pub fn remove_goal(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<ChangePlan>,
    plan: &Plan,
    id: GoalId,
) -> Result<()> {
    belongs(allowed, plan)?;
    let goal = store::goal::get(tx, plan.id, id)?;
    store::goal::remove(tx, id, occasion.at)?;
    record(tx, occasion, &happening("goal.removed", plan, &goal).before(seen(&goal)))?;
    Ok(())
}
