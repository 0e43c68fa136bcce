//! Removes what was said by mistake to have come of a contact.

use core_spaces::Allowed;
use kernel::{Occasion, Result};
use kit_db::{Tx, record};

use super::add_outcome::{happening, seen};
use crate::rules::access::LogContact;
use crate::rules::{ContactId, OutcomeId};
use crate::store;

/// Removes it and says of which contact it was. The measure or the figure itself stays.
pub fn remove_outcome(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<LogContact>,
    id: OutcomeId,
) -> Result<ContactId> {
    let outcome = store::outcome::get(tx, allowed.space(), id)?;
    let contact = store::contact::get(tx, allowed.space(), outcome.contact)?;
    store::outcome::remove(tx, id)?;
    record(tx, occasion, &happening("outcome.removed", &contact, &outcome).before(seen(&outcome)))?;
    Ok(contact.id)
}
