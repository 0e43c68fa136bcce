use jiff::civil::Date;
use kernel::{Happening, Occasion, OrganisationId, PersonId, Ref, Result};
use kit_db::{Tx, record};
use serde_json::{Value, json};

use crate::rules::{Mandate, MandateId};
use crate::store::{mandate, organisation, person};

/// A mandate to be given.
#[derive(Clone, Debug)]
pub struct NewMandate {
    /// Who may act.
    pub person: PersonId,
    /// For whom.
    pub organisation: OrganisationId,
    /// In which capacity.
    pub capacity: String,
    /// The first day.
    pub since: Date,
    /// The last day, if it is known.
    pub until: Option<Date>,
}

/// Lets a person act for an organisation. Refused with `capacity-missing`, `capacity-too-long` or
/// `mandate-backwards`.
pub fn add_mandate(tx: &mut Tx<'_>, occasion: &Occasion, new: &NewMandate) -> Result<MandateId> {
    let (person, organisation) = (person::get(tx, new.person)?.id, organisation::get(tx, new.organisation)?.id);
    let id = MandateId::new(occasion.at, &occasion.chance);
    let mandate = Mandate { id, person, organisation, capacity: String::new(), since: new.since, until: None }
        .in_capacity(&new.capacity)?
        .ending(new.until)?;
    mandate::insert(tx, &mandate)?;
    record(tx, occasion, &Happening::new("mandate.added", Ref::new("mandate", id)).after(shown(&mandate)))?;
    Ok(id)
}

/// What the activity log keeps of a mandate.
pub(super) fn shown(mandate: &Mandate) -> Value {
    json!({
        "person": mandate.person,
        "organisation": mandate.organisation,
        "capacity": mandate.capacity,
        "since": mandate.since.to_string(),
        "until": mandate.until.map(|day| day.to_string()),
    })
}
