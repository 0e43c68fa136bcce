//! Starts plans.

use core_spaces::Allowed;
use kernel::{Occasion, Result};
use kit_db::{Tx, record};

use super::change_plan::{PlanChange, follow_ups, happening, made, seen};
use crate::rules::access::ChangePlan;
use crate::rules::{Plan, PlanId};
use crate::store;

/// Starts a plan without goals in the space that the leave is for.
pub fn start_plan(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<ChangePlan>,
    change: &PlanChange,
) -> Result<Plan> {
    let id = PlanId::new(occasion.at, &occasion.chance);
    let plan = made(tx, (id, allowed.space(), 1), change)?;
    let follow_ups = follow_ups(occasion, &[], change)?;
    store::plan::insert(tx, &plan, occasion.at)?;
    store::plan::set_follow_ups(tx, plan.id, &follow_ups)?;
    record(tx, occasion, &happening("plan.started", &plan).after(seen(&plan, &follow_ups)))?;
    Ok(plan)
}
