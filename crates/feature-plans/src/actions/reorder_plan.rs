//! Moves goals and targets among their neighbours.

use core_spaces::Allowed;
use kernel::{Happening, Occasion, Ref, Result};
use kit_db::{Tx, record};
use serde_json::json;

use super::belongs;
use crate::rules::access::ChangePlan;
use crate::rules::{GoalId, Plan, Step, TargetId, stepped};
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
    let happening = Happening::new("goal.moved", Ref::new("goal", id))
        .in_space(plan.space)
        .before(json!({"plan": plan.id.to_string(), "title": goal.title, "number": goal.position}))
        .after(json!({"plan": plan.id.to_string(), "title": goal.title, "number": number}));
    record(tx, occasion, &happening)?;
    Ok(())
}

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
    let happening = Happening::new("target.moved", Ref::new("target", id))
        .in_space(plan.space)
        .after(json!({"goal": target.goal.to_string(), "name": target.name}));
    record(tx, occasion, &happening)?;
    Ok(())
}
