//! Removes a tenure that was entered by mistake.

use core_spaces::Allowed;
use kernel::{Occasion, Result};
use kit_db::{Tx, record};

use super::{of_tenure, seen_tenure};
use crate::rules::access::KeepRegister;
use crate::rules::{RegisterPersonId, TenureId};
use crate::store;

/// Removes a tenure and says whose it was. The log keeps it.
pub fn remove_tenure(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<KeepRegister>,
    id: TenureId,
) -> Result<RegisterPersonId> {
    let before = store::tenure::get(tx, allowed.space(), id)?;
    let person = store::person::get(tx, allowed.space(), before.tenure.person)?;
    store::tenure::remove(tx, id)?;
    let happening = of_tenure("tenure.removed", &person, &before.tenure);
    record(tx, occasion, &happening.before(seen_tenure(&before.post, &before.tenure)))?;
    Ok(person.id)
}
