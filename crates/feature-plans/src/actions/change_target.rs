//! Adds, changes and removes targets, and sets their state by hand.

use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Happening, Occasion, Ref, Refusal, Result};
use kit_db::{Tx, record};
use serde_json::{Value, json};

use super::{belongs, changed_meanwhile, same_version};
use crate::rules::access::ChangePlan;
use crate::rules::{DEPTH_LIMIT, GoalId, Plan, SetState, Target, TargetId, line};
use crate::store;

/// What somebody wants a target to say.
#[derive(Clone, Debug)]
pub struct TargetChange {
    /// What is to be reached.
    pub name: String,
    /// By when.
    pub due_on: Option<Date>,
    /// The state set by hand, or none.
    pub set: Option<SetState>,
}

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
        name: line("name", change.name.clone())?,
        due_on: change.due_on,
        set: change.set.clone(),
        version: 1,
    };
    store::target::insert(tx, &target)?;
    record(tx, occasion, &happening("target.added", plan, &target).after(seen(&target)))?;
    Ok(target)
}

/// Changes a target; refused with `changed-meanwhile` where it is not this version any more.
pub fn change_target(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<ChangePlan>,
    plan: &Plan,
    (id, version): (TargetId, i64),
    change: &TargetChange,
) -> Result<Target> {
    belongs(allowed, plan)?;
    let before = store::target::get(tx, plan.id, id)?;
    same_version(version, before.version)?;
    let name = line("name", change.name.clone())?;
    let mut after = Target { name, due_on: change.due_on, set: change.set.clone(), ..before.clone() };
    if !store::target::update(tx, &after)? {
        return Err(changed_meanwhile());
    }
    after.version += 1;
    record(tx, occasion, &happening("target.changed", plan, &after).before(seen(&before)).after(seen(&after)))?;
    Ok(after)
}

/// Takes a target with its parts out of its goal. Measures for it stay, for the goal as a whole.
pub fn remove_target(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<ChangePlan>,
    plan: &Plan,
    id: TargetId,
) -> Result<()> {
    belongs(allowed, plan)?;
    let target = store::target::get(tx, plan.id, id)?;
    let all = store::target::of_plan(tx, plan.id)?;
    let mut going = vec![target.id];
    let mut next = 0;
    while let Some(parent) = going.get(next).copied() {
        going.extend(all.iter().filter(|other| other.parent == Some(parent)).map(|other| other.id));
        next += 1;
    }
    for id in going {
        store::target::remove(tx, id, occasion.at)?;
    }
    record(tx, occasion, &happening("target.removed", plan, &target).before(seen(&target)))?;
    Ok(())
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

fn happening(kind: &'static str, plan: &Plan, target: &Target) -> Happening {
    Happening::new(kind, Ref::new("target", target.id)).in_space(plan.space)
}

fn seen(target: &Target) -> Value {
    json!({
        "goal": target.goal.to_string(),
        "name": target.name,
        "due_on": target.due_on.map(|day| day.to_string()),
        "set_state": target.set.as_ref().map(|set| set.state.code()),
        "set_reason": target.set.as_ref().map(|set| set.reason.as_str()),
    })
}
