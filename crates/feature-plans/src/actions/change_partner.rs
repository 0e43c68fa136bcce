//! Notes what a strategic partner brings to a goal, and what was agreed.

use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Error, Happening, Occasion, Ref, Result};
use kit_db::{Tx, record};
use serde_json::{Value, json};

use super::{belongs, changed_meanwhile, same_version};
use crate::rules::access::FollowUp;
use crate::rules::{GoalId, Partner, PartnerId, Partnership, Plan};
use crate::store;

/// Notes it, and says of which goal. Refused as [`Partnership::check`] says, and with `changed-meanwhile` where it is not
/// this version any more.
pub fn change_partner(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<FollowUp>,
    (plan, today): (&Plan, Date),
    (id, version): (PartnerId, i64),
    with: &Partnership,
) -> Result<GoalId> {
    belongs(allowed, plan)?;
    let (goal, before) = store::people_of_goal::partner(tx, plan.id, id)?;
    same_version(version, before.version)?;
    let refusals = with.check(today);
    if !refusals.is_empty() {
        return Err(Error::Refused(refusals));
    }
    let after = Partner { with: with.clone(), ..before.clone() };
    if !store::people_of_goal::update_partner(tx, &after)? {
        return Err(changed_meanwhile());
    }
    let happening = Happening::new("partner.changed", Ref::new("partner", id)).in_space(plan.space);
    record(tx, occasion, &happening.before(seen((plan, goal), &before)).after(seen((plan, goal), &after)))?;
    Ok(goal)
}

fn seen((plan, goal): (&Plan, GoalId), partner: &Partner) -> Value {
    json!({
        "plan": plan.id.to_string(),
        "goal": goal.to_string(),
        "name": partner.name,
        "brings": partner.with.brings,
        "agreed": partner.with.agreed,
        "on": partner.with.on.map(|day| day.to_string()),
    })
}
