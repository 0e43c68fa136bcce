//! Moves targets among their neighbours.

use core_spaces::Allowed;
use kernel::{Occasion, Result};
use kit_db::{Tx, record};
use serde_json::json;

use super::belongs;
use super::change_target::happening;
use crate::rules::access::ChangePlan;
use crate::rules::{Plan, Step, TargetId, stepped};
use crate::store;

/// Moves a target one place among those of the same goal and the same target above.
pub fn move_target(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<ChangePlan>,
    plan: &Plan,
    (id, step): (TargetId, Step),
) -> Result<()> {
    belongs(allowed, plan)?;
    let target = store::target::get(tx, plan.id, id)?;
    let all = store::target::of_plan(tx, plan.id)?;
    let neighbours = all.iter().filter(|other| other.goal == target.goal && other.parent == target.parent);
    let order: Vec<TargetId> = neighbours.map(|other| other.id).collect();
    let new = stepped(&order, id, step);
    if new == order {
        return Ok(());
    }
    for (position, id) in (1_i64..).zip(&new) {
        store::target::place(tx, *id, position)?;
    }
    let told = json!({ "goal": target.goal.to_string(), "name": target.name });
    record(tx, occasion, &happening("target.moved", plan, &target).after(told))?;
    Ok(())
}
