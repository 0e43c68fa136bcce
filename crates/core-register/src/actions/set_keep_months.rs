//! Says for how long a register keeps contact details.

use core_spaces::Allowed;
use kernel::{Happening, Occasion, Ref, Result};
use kit_db::{Tx, record};
use serde_json::json;

use super::{changed_meanwhile, same_version};
use crate::rules::access::RuleRegister;
use crate::rules::keep_months;
use crate::store;

/// Says for how many months; refused with `keep-months-range`, or with `changed-meanwhile` where somebody
/// else said so first.
pub fn set_keep_months(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<RuleRegister>,
    version: i64,
    months: i64,
) -> Result<()> {
    let months = keep_months(months)?;
    let (before, last) = store::erasure::keep_months(tx, allowed.space())?;
    same_version(version, last)?;
    if !store::erasure::set_keep_months(tx, allowed.space(), months, version)? {
        return Err(changed_meanwhile());
    }
    let subject = Ref::new("space", allowed.space());
    let happening = Happening::new("register-rule.changed", subject).in_space(allowed.space());
    record(tx, occasion, &happening.before(json!({ "months": before })).after(json!({ "months": months })))?;
    Ok(())
}
