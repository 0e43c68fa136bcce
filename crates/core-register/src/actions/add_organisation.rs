//! Adds organisations to a register.

use core_spaces::Allowed;
use kernel::{Error, MultiText, Occasion, Result};
use kit_db::{Tx, record};

use super::{of_organisation, seen_organisation};
use crate::rules::access::KeepRegister;
use crate::rules::{Organisation, OrganisationChange, RegisterOrganisationId};
use crate::store;

/// Adds an organisation. A whole of which it is a part must be in the same register.
pub fn add_organisation(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<KeepRegister>,
    change: &OrganisationChange,
) -> Result<Organisation> {
    if let Some(parent) = change.parent {
        store::organisation::get(tx, allowed.space(), parent)?;
    }
    let fresh = Organisation {
        id: RegisterOrganisationId::new(occasion.at, &occasion.chance),
        space: allowed.space(),
        kind: change.kind,
        names: MultiText::default(),
        abbreviation: String::new(),
        parent: None,
        area: String::new(),
        website: String::new(),
        version: 1,
    };
    let organisation = fresh.changed(change).map_err(Error::Refused)?;
    store::organisation::insert(tx, &organisation, occasion.at)?;
    record(
        tx,
        occasion,
        &of_organisation("register-organisation.added", &organisation).after(seen_organisation(&organisation)),
    )?;
    Ok(organisation)
}
