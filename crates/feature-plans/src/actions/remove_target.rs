//! Takes targets out of their goal.

use core_spaces::Allowed;
use kernel::{Occasion, Result};
use kit_db::{Tx, record};

use super::belongs;
use super::change_target::{happening, seen};
use crate::rules::access::ChangePlan;
use crate::rules::{Plan, TargetId};
use crate::store;

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
