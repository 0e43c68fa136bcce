//! Gives a plan the address to which mail is forwarded, or another one.

use core_spaces::Allowed;
use kernel::{Happening, Occasion, Ref, Result};
use kit_db::{Tx, record};

use crate::rules::PlanId;
use crate::rules::access::ChangePlan;
use crate::rules::draft::token;
use crate::store;

/// Gives a plan an address that nobody guesses. An earlier one takes no mail any more.
pub fn give_plan_address(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<ChangePlan>,
    plan: PlanId,
) -> Result<String> {
    let token = token(occasion.chance.bytes());
    store::draft::set_token(tx, plan, &token, occasion.at)?;
    let happening = Happening::new("plan.given-address", Ref::new("plan", plan)).in_space(allowed.space());
    record(tx, occasion, &happening)?;
    Ok(token)
}
