//! Adds measures to a goal.

use core_spaces::Allowed;
use kernel::{Occasion, Result};
use kit_db::{Tx, record};

use super::belongs;
use super::change_measure::{MeasureChange, happening, made, seen};
use crate::rules::access::FollowUp;
use crate::rules::{GoalId, Measure, MeasureId, Plan};
use crate::store;

/// Adds a measure to a goal.
pub fn add_measure(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<FollowUp>,
    plan: &Plan,
    goal: GoalId,
    change: MeasureChange,
) -> Result<Measure> {
    belongs(allowed, plan)?;
    let goal = store::goal::get(tx, plan.id, goal)?;
    let id = MeasureId::new(occasion.at, &occasion.chance);
    let position = store::measure::next_position(tx, goal.id)?;
    let measure = made(tx, plan, goal.id, (id, position, 1), change)?;
    store::measure::insert(tx, &measure)?;
    record(tx, occasion, &happening("measure.added", plan, &measure).after(seen(&measure)))?;
    Ok(measure)
}
