//! Sets a goal's state by hand.

use core_spaces::Allowed;
use kernel::{Occasion, Result};
use kit_db::Tx;

use super::change_goal::save;
use super::{belongs, same_version};
use crate::rules::access::ChangePlan;
use crate::rules::{Goal, GoalId, Plan, SetState};
use crate::store;

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
