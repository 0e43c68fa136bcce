//! Changes what the city has to say of a goal; here is also what its verbs share.

use core_spaces::Allowed;
use kernel::{Error, Happening, Occasion, Ref, Result};
use kit_db::{Tx, record};
use serde_json::{Value, json};

use super::{belongs, changed_meanwhile, same_version};
use crate::rules::access::FollowUp;
use crate::rules::{Material, MaterialChange, MaterialId, Plan};
use crate::store;

/// Changes one; of another kind it goes after those of that kind. Refused as [`MaterialChange::check`] says, and with
/// `changed-meanwhile` where it is not this version any more.
pub fn change_material(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<FollowUp>,
    plan: &Plan,
    (id, version): (MaterialId, i64),
    said: &MaterialChange,
) -> Result<Material> {
    belongs(allowed, plan)?;
    let before = store::material::get(tx, plan.id, id)?;
    same_version(version, before.version)?;
    let refusals = said.check(plan.lang);
    if !refusals.is_empty() {
        return Err(Error::Refused(refusals));
    }
    let position = if said.kind == before.said.kind {
        before.position
    } else {
        store::material::next_position(tx, before.goal, said.kind)?.0
    };
    let mut after = Material { position, said: said.clone(), ..before.clone() };
    if !store::material::update(tx, &after)? {
        return Err(changed_meanwhile());
    }
    after.version += 1;
    let happening = happening("material.changed", plan, &after);
    record(tx, occasion, &happening.before(seen(plan, &before)).after(seen(plan, &after)))?;
    Ok(after)
}

pub(super) fn happening(kind: &'static str, plan: &Plan, material: &Material) -> Happening {
    Happening::new(kind, Ref::new("material", material.id)).in_space(plan.space)
}

/// What the log keeps. It says of which plan it was, since what is removed is nowhere else.
pub(super) fn seen(plan: &Plan, material: &Material) -> Value {
    let said = &material.said;
    json!({
        "plan": plan.id.to_string(),
        "title": said.titles.pick(plan.lang).0,
        "goal": material.goal.to_string(),
        "kind": said.kind.name(),
        "titles": said.titles,
        "bodies": said.bodies,
        "address": said.address,
        "on": said.on.map(|day| day.to_string()),
        "with": said.with,
    })
}
