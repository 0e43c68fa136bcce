//! Takes measures out.

use core_spaces::Allowed;
use kernel::{Occasion, Result};
use kit_db::{Tx, record};

use super::belongs;
use super::change_measure::{happening, seen};
use crate::rules::access::FollowUp;
use crate::rules::{MeasureId, Plan};
use crate::store;

/// Takes a measure out.
pub fn remove_measure(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<FollowUp>,
    plan: &Plan,
    id: MeasureId,
) -> Result<()> {
    belongs(allowed, plan)?;
    let measure = store::measure::get(tx, plan.id, id)?;
    store::measure::remove(tx, id, occasion.at)?;
    record(tx, occasion, &happening("measure.removed", plan, &measure).before(seen(&measure)))?;
    Ok(())
}
