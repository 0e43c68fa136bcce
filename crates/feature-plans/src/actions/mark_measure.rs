//! Notes how far a measure is.

use core_spaces::Allowed;
use kernel::{Occasion, Refusal, RefusalKind, Result};
use kit_db::{Tx, record};

use super::belongs;
use super::change_measure::{happening, seen};
use crate::rules::access::FollowUp;
use crate::rules::{Measure, MeasureId, MeasureProgress, Plan};
use crate::store;

/// Notes how far a measure is, and changes nothing else; refused with `measure-changed-meanwhile`
/// where it is not this version any more.
pub fn mark_measure(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<FollowUp>,
    plan: &Plan,
    (id, version): (MeasureId, i64),
    progress: MeasureProgress,
) -> Result<Measure> {
    belongs(allowed, plan)?;
    let before = store::measure::get(tx, plan.id, id)?;
    let mut after = Measure { progress: progress.changed_from(&before.progress), ..before.clone() };
    if version != before.version || !store::measure::update(tx, &after)? {
        return Err(Refusal::new("measure-changed-meanwhile").kind(RefusalKind::Conflict).into());
    }
    after.version += 1;
    record(tx, occasion, &happening("measure.changed", plan, &after).before(seen(&before)).after(seen(&after)))?;
    Ok(after)
}
