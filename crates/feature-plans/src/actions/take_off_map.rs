//! Takes people and organisations off influence maps.

use core_spaces::Allowed;
use kernel::{Occasion, Result};
use kit_db::{Tx, record};

use super::belongs;
use super::put_on_map::{happening, seen};
use crate::rules::access::AssessInfluence;
use crate::rules::{GoalId, InfluenceId, Plan};
use crate::store;

/// Takes somebody off a map, and says which goal's; steps are kept, so that it can be taken back.
pub fn take_off_map(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<AssessInfluence>,
    plan: &Plan,
    id: InfluenceId,
) -> Result<GoalId> {
    belongs(allowed, plan)?;
    let entry = store::influence::get(tx, plan.id, id)?.entry;
    store::influence::remove(tx, entry.goal, entry.whom, occasion.at)?;
    record(tx, occasion, &happening("influence.taken-off", plan, &entry).before(seen(&entry)))?;
    Ok(entry.goal)
}
