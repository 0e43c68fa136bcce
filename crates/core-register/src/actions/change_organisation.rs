//! Changes organisations of a register.

use core_spaces::Allowed;
use kernel::{Error, Occasion, Result};
use kit_db::{Tx, record};

use super::{changed_meanwhile, of_organisation, same_version, seen_organisation};
use crate::rules::access::KeepRegister;
use crate::rules::{Organisation, OrganisationChange, RegisterOrganisationId};
use crate::store;

/// Changes an organisation; refused with `changed-meanwhile` where it is not this version any more.
pub fn change_organisation(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<KeepRegister>,
    (id, version): (RegisterOrganisationId, i64),
    change: &OrganisationChange,
) -> Result<Organisation> {
    let before = store::organisation::get(tx, allowed.space(), id)?;
    same_version(version, before.version)?;
    if let Some(parent) = change.parent {
        store::organisation::get(tx, allowed.space(), parent)?;
    }
    let mut after = before.clone().changed(change).map_err(Error::Refused)?;
    if !store::organisation::update(tx, &after)? {
        return Err(changed_meanwhile());
    }
    after.version += 1;
    let happening = of_organisation("register-organisation.changed", &after);
    record(tx, occasion, &happening.before(seen_organisation(&before)).after(seen_organisation(&after)))?;
    Ok(after)
}
