//! Adds targets to a goal.

use core_spaces::Allowed;
use kernel::{Occasion, Refusal, Result};
use kit_db::{Tx, record};

use super::belongs;
use super::change_target::{TargetChange, happening, seen};
use crate::rules::access::ChangePlan;
use crate::rules::{DEPTH_LIMIT, GoalId, Plan, Target, TargetId, line_or};
use crate::store;

/// Adds a target to a goal, after its neighbours; as a part of another target where one is given.
pub fn add_target(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<ChangePlan>,
    plan: &Plan,
    (goal, parent): (GoalId, Option<TargetId>),
    change: &TargetChange,
) -> Result<Target> {
    belongs(allowed, plan)?;
    let goal = store::goal::get(tx, plan.id, goal)?;
    if let Some(parent) = parent {
        may_have_parts(tx, plan, parent)?;
    }
    let target = Target {
        id: TargetId::new(occasion.at, &occasion.chance),
        goal: goal.id,
        parent,
        position: store::target::next_position(tx, goal.id)?,
        name: line_or("name", "target-name-missing", change.name.clone())?,
        due_on: change.due_on,
        set: change.set.clone(),
        is_begun: false,
        version: 1,
    };
    store::target::insert(tx, &target)?;
    record(tx, occasion, &happening("target.added", plan, &target).after(seen(&target)))?;
    Ok(target)
}

/// Refuses with `target-too-deep` a part of a target that is as deep as targets may be.
fn may_have_parts(tx: &mut Tx<'_>, plan: &Plan, parent: TargetId) -> Result<()> {
    let mut depth = 1;
    let mut above = store::target::get(tx, plan.id, parent)?.parent;
    while let Some(id) = above {
        depth += 1;
        above = store::target::get(tx, plan.id, id)?.parent;
    }
    if depth < DEPTH_LIMIT {
        return Ok(());
    }
    Err(Refusal::new("target-too-deep").with("limit", DEPTH_LIMIT).into())
}
