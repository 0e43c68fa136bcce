//! Moves goals among their neighbours.

use core_spaces::Allowed;
use kernel::{Occasion, Result};
use kit_db::{Tx, record};
use serde_json::json;

use super::belongs;
use super::change_goal::happening;
use crate::rules::access::ChangePlan;
use crate::rules::{GoalId, Plan, Step, stepped};
use crate::store;

/// Moves a goal one place; the goals are numbered anew from 1.
pub fn move_goal(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<ChangePlan>,
    plan: &Plan,
    (id, step): (GoalId, Step),
) -> Result<()> {
    belongs(allowed, plan)?;
    let goal = store::goal::get(tx, plan.id, id)?;
    let order: Vec<GoalId> = store::goal::of_plan(tx, plan.id)?.iter().map(|goal| goal.id).collect();
    let new = stepped(&order, id, step);
    if new == order {
        return Ok(());
    }
    for (position, id) in (1_i64..).zip(&new) {
        store::goal::place(tx, *id, position)?;
    }
    let number = store::goal::get(tx, plan.id, id)?.position;
    let at = |number: i64| json!({ "plan": plan.id.to_string(), "title": goal.title, "number": number });
    let happening = happening("goal.moved", plan, &goal);
    record(tx, occasion, &happening.before(at(goal.position)).after(at(number)))?;
    Ok(())
}
