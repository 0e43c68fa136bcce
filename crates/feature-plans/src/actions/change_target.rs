//! Changes targets and sets their state by hand; here is also what the verbs of targets share.

use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Happening, Occasion, Ref, Result};
use kit_db::{Tx, record};
use serde_json::{Value, json};

use super::{belongs, changed_meanwhile, same_version};
use crate::rules::access::ChangePlan;
use crate::rules::{Plan, SetState, Target, TargetId, line_or};
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
    let name = line_or("name", "target-name-missing", change.name.clone())?;
    let mut after = Target { name, due_on: change.due_on, set: change.set.clone(), ..before.clone() };
    if !store::target::update(tx, &after)? {
        return Err(changed_meanwhile());
    }
    after.version += 1;
    record(tx, occasion, &happening("target.changed", plan, &after).before(seen(&before)).after(seen(&after)))?;
    Ok(after)
}

pub(super) fn happening(kind: &'static str, plan: &Plan, target: &Target) -> Happening {
    Happening::new(kind, Ref::new("target", target.id)).in_space(plan.space)
}

pub(super) fn seen(target: &Target) -> Value {
    json!({
        "goal": target.goal.to_string(),
        "name": target.name,
        "due_on": target.due_on.map(|day| day.to_string()),
        "set_state": target.set.as_ref().map(|set| set.state.code()),
        "set_reason": target.set.as_ref().map(|set| set.reason.as_str()),
    })
}
