//! Adds what the city has to say of a goal.

use core_spaces::Allowed;
use kernel::{Error, Occasion, Refusal, Result};
use kit_db::{Tx, record};

use super::belongs;
use super::change_material::{happening, seen};
use crate::rules::access::FollowUp;
use crate::rules::{GoalId, MATERIALS_LIMIT, Material, MaterialChange, MaterialId, Plan};
use crate::store;

/// Adds a key message, a position, a joint statement or a piece of background after those of its kind. Refused as
/// [`MaterialChange::check`] says, and with `materials-too-many`.
pub fn add_material(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<FollowUp>,
    plan: &Plan,
    (goal, said): (GoalId, &MaterialChange),
) -> Result<Material> {
    belongs(allowed, plan)?;
    let goal = store::goal::get(tx, plan.id, goal)?.id;
    let refusals = said.check(plan.lang);
    if !refusals.is_empty() {
        return Err(Error::Refused(refusals));
    }
    let (position, count) = store::material::next_position(tx, goal, said.kind)?;
    if usize::try_from(count).is_ok_and(|count| count >= MATERIALS_LIMIT) {
        return Err(Refusal::new("materials-too-many").on("kind").with("limit", MATERIALS_LIMIT).into());
    }
    let id = MaterialId::new(occasion.at, &occasion.chance);
    let material = Material { id, goal, position, said: said.clone(), version: 1 };
    store::material::insert(tx, &material)?;
    record(tx, occasion, &happening("material.added", plan, &material).after(seen(plan, &material)))?;
    Ok(material)
}
