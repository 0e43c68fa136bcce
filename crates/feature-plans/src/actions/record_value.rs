//! Writes down an indicator's dated values.

use core_spaces::Allowed;
use kernel::{Occasion, Result};
use kit_db::{Tx, record};
use serde_json::{Value, json};

use super::belongs;
use super::change_indicator::happening;
use crate::rules::access::FollowUp;
use crate::rules::{Indicator, IndicatorId, IndicatorValue, NewValue, Plan, ValueId};
use crate::store;

/// Writes down a value, and gives the one that it replaces: a day has one value only.
pub fn record_value(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<FollowUp>,
    plan: &Plan,
    id: IndicatorId,
    new: &NewValue,
) -> Result<Option<IndicatorValue>> {
    belongs(allowed, plan)?;
    let indicator = store::indicator::get(tx, plan.id, id)?;
    let replaced = store::indicator::value_on(tx, id, new.on)?;
    let fresh = ValueId::new(occasion.at, &occasion.chance);
    let id_of_value = replaced.as_ref().map_or(fresh, |value| value.id);
    let value = IndicatorValue { id: id_of_value, on: new.on, value: new.value, note: new.note.clone() };
    store::indicator::record(tx, id, &value)?;
    let mut happened = happening("value.recorded", plan, &indicator).after(seen(&indicator, &value));
    if let Some(before) = &replaced {
        happened = happened.before(seen(&indicator, before));
    }
    record(tx, occasion, &happened)?;
    Ok(replaced)
}

pub(super) fn seen(indicator: &Indicator, value: &IndicatorValue) -> Value {
    json!({
        "goal": indicator.goal.to_string(),
        "name": indicator.name,
        "on": value.on.to_string(),
        "value": value.value,
        "note": value.note,
    })
}
