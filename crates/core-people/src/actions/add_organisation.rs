use kernel::{Fault, Happening, Occasion, OrganisationId, Ref, Result};
use kit_db::{Tx, record};
use serde_json::{Value, json};

use crate::rules::Organisation;
use crate::store::organisation;

/// Adds an organisation.
pub fn add_organisation(tx: &mut Tx<'_>, occasion: &Occasion, new: &Organisation) -> Result<OrganisationId> {
    organisation::insert(tx, new, occasion.at)?;
    record(tx, occasion, &Happening::new("organisation.added", Ref::new("organisation", new.id)).after(shown(new)?))?;
    Ok(new.id)
}

/// What the activity log keeps of an organisation.
pub(super) fn shown(organisation: &Organisation) -> Result<Value> {
    let names = serde_json::to_value(&organisation.names);
    let names = names.map_err(|error| Fault::because("writing names", error))?;
    Ok(json!({ "kind": organisation.kind.name(), "names": names, "country": organisation.country }))
}
