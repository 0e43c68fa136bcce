//! Withdraws what was given out, or what was to be.

use core_spaces::Allowed;
use kernel::{Occasion, Result};
use kit_db::{Tx, record};
use serde_json::json;

use super::change_disclosure::happening;
use super::changed_meanwhile;
use crate::rules::DisclosureId;
use crate::rules::access::PrepareDisclosure;
use crate::rules::disclosure::Disclosure;
use crate::store;

/// Withdraws a disclosure with a reason: it is kept, and nobody outside sees it any more. Refused as
/// [`Disclosure::withdraw`] says.
pub fn withdraw_disclosure(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<PrepareDisclosure>,
    id: DisclosureId,
    why: String,
) -> Result<Disclosure> {
    let before = store::disclosure::get(tx, allowed.space(), id)?;
    let mut after = before.withdraw(why, occasion.at)?;
    if let Some(withdrawn) = &after.withdrawn {
        if !store::disclosure::withdraw(tx, id, withdrawn)? {
            return Err(changed_meanwhile());
        }
        let what = json!({ "why": withdrawn.why });
        record(tx, occasion, &happening("disclosure.withdrawn", &after).after(what))?;
    }
    after.version += 1;
    Ok(after)
}
