//! Adds, changes and removes goals, and sets their state by hand.

use core_spaces::Allowed;
use kernel::{Happening, Occasion, Ref, Result};
use kit_db::{Tx, record};
use serde_json::{Value, json};

use super::{belongs, changed_meanwhile, same_version};
use crate::rules::access::ChangePlan;
use crate::rules::{Goal, GoalId, Plan, SetState, line, text};
use crate::store;

/// What somebody wants a goal to say.
#[derive(Clone, Debug)]
pub struct GoalChange {
    /// What is wanted.
    pub title: String,
    /// Why.
    pub reason: String,
}

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
        title: line("title", change.title.clone())?,
        reason: text("reason", change.reason.clone())?,
        set: None,
        version: 1,
    };
    store::goal::insert(tx, &goal)?;
    record(tx, occasion, &happening("goal.added", plan, &goal).after(seen(&goal)))?;
    Ok(goal)
}

/// Changes what a goal says; refused with `changed-meanwhile` where it is not this version any more.
pub fn change_goal(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<ChangePlan>,
    plan: &Plan,
    (id, version): (GoalId, i64),
    change: &GoalChange,
) -> Result<Goal> {
    belongs(allowed, plan)?;
    let before = store::goal::get(tx, plan.id, id)?;
    same_version(version, before.version)?;
    let title = line("title", change.title.clone())?;
    let reason = text("reason", change.reason.clone())?;
    save(tx, occasion, plan, &before, Goal { title, reason, ..before.clone() }, "goal.changed")
}

/// Sets a goal's state by hand, or gives it back to its measures.
pub fn set_goal_state(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<ChangePlan>,
    plan: &Plan,
    (id, version): (GoalId, i64),
    set: Option<SetState>,
) -> Result<Goal> {
    belongs(allowed, plan)?;
    let before = store::goal::get(tx, plan.id, id)?;
    same_version(version, before.version)?;
    save(tx, occasion, plan, &before, Goal { set, ..before.clone() }, "goal.state-set")
}

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

fn save(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    plan: &Plan,
    before: &Goal,
    mut after: Goal,
    kind: &'static str,
) -> Result<Goal> {
    if !store::goal::update(tx, &after)? {
        return Err(changed_meanwhile());
    }
    after.version += 1;
    record(tx, occasion, &happening(kind, plan, &after).before(seen(before)).after(seen(&after)))?;
    Ok(after)
}

fn happening(kind: &'static str, plan: &Plan, goal: &Goal) -> Happening {
    Happening::new(kind, Ref::new("goal", goal.id)).in_space(plan.space)
}

fn seen(goal: &Goal) -> Value {
    json!({
        "plan": goal.plan.to_string(),
        "title": goal.title,
        "reason": goal.reason,
        "set_state": goal.set.as_ref().map(|set| set.state.code()),
        "set_reason": goal.set.as_ref().map(|set| set.reason.as_str()),
    })
}
