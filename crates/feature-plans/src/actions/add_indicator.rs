//! Adds indicators to a goal.

use core_spaces::Allowed;
use kernel::{Occasion, Result};
use kit_db::{Tx, record};

use super::belongs;
use super::change_indicator::{IndicatorChange, changed, happening, seen};
use crate::rules::access::ChangePlan;
use crate::rules::{GoalId, Indicator, IndicatorId, Plan};
use crate::store;

/// Adds an indicator without values after a goal's last one.
pub fn add_indicator(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<ChangePlan>,
    plan: &Plan,
    goal: GoalId,
    change: &IndicatorChange,
) -> Result<Indicator> {
    belongs(allowed, plan)?;
    let goal = store::goal::get(tx, plan.id, goal)?;
    let fresh = Indicator {
        id: IndicatorId::new(occasion.at, &occasion.chance),
        goal: goal.id,
        position: store::indicator::next_position(tx, goal.id)?,
        name: String::new(),
        unit: String::new(),
        source: String::new(),
        direction: change.direction,
        target: None,
        values: Vec::new(),
        version: 1,
    };
    let indicator = changed(fresh, change)?;
    store::indicator::insert(tx, &indicator)?;
    record(tx, occasion, &happening("indicator.added", plan, &indicator).after(seen(&indicator)))?;
    Ok(indicator)
}
