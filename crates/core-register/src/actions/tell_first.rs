//! Says which of somebody's posts is told beside the name.

use core_spaces::Allowed;
use kernel::{Occasion, Result};
use kit_db::{Tx, record};
use serde_json::json;

use super::of_tenure;
use crate::rules::TenureId;
use crate::rules::access::KeepRegister;
use crate::store;

/// Tells this post before the others of its holder, or, where it is told first and need not be, by the rule again.
pub fn tell_first(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<KeepRegister>,
    id: TenureId,
    is_first: bool,
) -> Result<()> {
    let held = store::tenure::get(tx, allowed.space(), id)?;
    if held.tenure.told_first == is_first {
        return Ok(());
    }
    let person = store::person::known(tx, allowed.space(), held.tenure.person)?;
    store::tenure::tell_first(tx, person.id, is_first.then_some(id))?;
    let told = json!({ "person": person.id.to_string(), "told_first": is_first });
    record(tx, occasion, &of_tenure("tenure.told-first", &person, &held.tenure).after(told))?;
    Ok(())
}
