//! Removes what the city had to say of a goal.

use core_spaces::Allowed;
use kernel::{Occasion, Result};
use kit_db::{Tx, record};

use super::belongs;
use super::change_material::{happening, seen};
use crate::rules::access::FollowUp;
use crate::rules::{GoalId, MaterialId, Plan};
use crate::store;

/// Removes one and says of which goal it was. The log keeps it.
pub fn remove_material(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<FollowUp>,
    plan: &Plan,
    id: MaterialId,
) -> Result<GoalId> {
    belongs(allowed, plan)?;
    let material = store::material::get(tx, plan.id, id)?;
    store::material::remove(tx, id)?;
    record(tx, occasion, &happening("material.removed", plan, &material).before(seen(plan, &material)))?;
    Ok(material.goal)
}
