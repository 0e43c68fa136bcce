//! Changes what a goal says; here is also what the verbs of goals share.

use core_spaces::Allowed;
use kernel::{Happening, Occasion, Ref, Result};
use kit_db::{Tx, record};
use serde_json::{Value, json};

use super::{belongs, changed_meanwhile, same_version};
use crate::rules::access::ChangePlan;
use crate::rules::{Goal, GoalId, Plan, line_or, text};
use crate::store;

/// What somebody wants a goal to say.
#[derive(Clone, Debug)]
pub struct GoalChange {
    /// What is wanted.
    pub title: String,
    /// Why.
    pub reason: String,
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
    let title = line_or("title", "goal-title-missing", change.title.clone())?;
    let reason = text("reason", change.reason.clone())?;
    save(tx, occasion, plan, &before, Goal { title, reason, ..before.clone() }, "goal.changed")
}

pub(super) fn save(
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

pub(super) fn happening(kind: &'static str, plan: &Plan, goal: &Goal) -> Happening {
    Happening::new(kind, Ref::new("goal", goal.id)).in_space(plan.space)
}

pub(super) fn seen(goal: &Goal) -> Value {
    json!({
        "plan": goal.plan.to_string(),
        "title": goal.title,
        "reason": goal.reason,
        "set_state": goal.set.as_ref().map(|set| set.state.code()),
        "set_reason": goal.set.as_ref().map(|set| set.reason.as_str()),
    })
}
