//! Removes values that should not have been written down.

use core_spaces::Allowed;
use kernel::{Error, Occasion, Result};
use kit_db::{Tx, record};

use super::belongs;
use super::change_indicator::happening;
use super::record_value::seen;
use crate::rules::access::FollowUp;
use crate::rules::{IndicatorId, Plan, ValueId};
use crate::store;

/// Removes a value that should not have been written down.
pub fn remove_value(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<FollowUp>,
    plan: &Plan,
    (id, value): (IndicatorId, ValueId),
) -> Result<()> {
    belongs(allowed, plan)?;
    let indicator = store::indicator::get(tx, plan.id, id)?;
    let before = indicator.values.iter().find(|other| other.id == value).ok_or(Error::Missing)?;
    store::indicator::remove_value(tx, id, value)?;
    record(tx, occasion, &happening("value.removed", plan, &indicator).before(seen(&indicator, before)))?;
    Ok(())
}
