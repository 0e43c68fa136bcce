//! Changes indicators; here is also what the verbs of indicators share.

use core_spaces::Allowed;
use kernel::{Happening, Occasion, Ref, Result};
use kit_db::{Tx, record};
use serde_json::{Value, json};

use super::{belongs, changed_meanwhile, same_version};
use crate::rules::access::ChangePlan;
use crate::rules::{Direction, Indicator, IndicatorId, Plan, figure, line_or, maybe_line};
use crate::store;

/// What somebody wants an indicator to say.
#[derive(Clone, Debug)]
pub struct IndicatorChange {
    /// What is counted.
    pub name: String,
    /// In what.
    pub unit: String,
    /// Where the figures come from.
    pub source: String,
    /// Whether more is better.
    pub direction: Direction,
    /// The value that is aimed at.
    pub target: Option<f64>,
}

/// Changes an indicator; refused with `changed-meanwhile` where it is not this version any more.
pub fn change_indicator(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<ChangePlan>,
    plan: &Plan,
    (id, version): (IndicatorId, i64),
    change: &IndicatorChange,
) -> Result<Indicator> {
    belongs(allowed, plan)?;
    let before = store::indicator::get(tx, plan.id, id)?;
    same_version(version, before.version)?;
    let mut after = changed(before.clone(), change)?;
    if !store::indicator::update(tx, &after)? {
        return Err(changed_meanwhile());
    }
    after.version += 1;
    record(tx, occasion, &happening("indicator.changed", plan, &after).before(seen(&before)).after(seen(&after)))?;
    Ok(after)
}

pub(super) fn changed(indicator: Indicator, change: &IndicatorChange) -> Result<Indicator> {
    Ok(Indicator {
        name: line_or("name", "indicator-name-missing", change.name.clone())?,
        unit: maybe_line("unit", change.unit.clone())?,
        source: maybe_line("source", change.source.clone())?,
        direction: change.direction,
        target: change.target.map(|target| figure("target", target)).transpose()?,
        ..indicator
    })
}

pub(super) fn happening(kind: &'static str, plan: &Plan, indicator: &Indicator) -> Happening {
    Happening::new(kind, Ref::new("indicator", indicator.id)).in_space(plan.space)
}

pub(super) fn seen(indicator: &Indicator) -> Value {
    json!({
        "goal": indicator.goal.to_string(),
        "name": indicator.name,
        "unit": indicator.unit,
        "source": indicator.source,
        "direction": indicator.direction.name(),
        "aim": indicator.target,
    })
}
