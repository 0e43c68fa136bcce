//! Adds goals to a plan.

use core_spaces::Allowed;
use kernel::{Occasion, Result};
use kit_db::{Tx, record};

use super::belongs;
use super::change_goal::{GoalChange, happening, seen};
use crate::rules::access::ChangePlan;
use crate::rules::{Goal, GoalId, Plan, line_or, text};
use crate::store;

/// Adds a goal after the last one.
pub fn add_goal(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<ChangePlan>,
    plan: &Plan,
    change: &GoalChange,
) -> Result<Goal> {
    belongs(allowed, plan)?;
    let goal = Goal {
        id: GoalId::new(occasion.at, &occasion.chance),
        plan: plan.id,
        position: store::goal::next_position(tx, plan.id)?,
        title: line_or("title", "goal-title-missing", change.title.clone())?,
        reason: text("reason", change.reason.clone())?,
        set: None,
        version: 1,
    };
    store::goal::insert(tx, &goal)?;
    record(tx, occasion, &happening("goal.added", plan, &goal).after(seen(&goal)))?;
    Ok(goal)
}
