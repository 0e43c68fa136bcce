//! Removes promises that were entered by mistake.

use core_spaces::Allowed;
use kernel::{Occasion, Result};
use kit_db::{Tx, record};

use super::add_promise::{happening, seen};
use crate::rules::access::LogContact;
use crate::rules::{ContactId, PromiseId};
use crate::store;

/// Removes a promise and says at which contact it was made. The log keeps it.
pub fn remove_promise(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<LogContact>,
    id: PromiseId,
) -> Result<ContactId> {
    let promise = store::promise::get(tx, allowed.space(), id)?;
    let contact = store::contact::get(tx, allowed.space(), promise.contact)?;
    store::promise::remove(tx, id)?;
    record(tx, occasion, &happening("promise.removed", &contact, &promise).before(seen(&promise)))?;
    Ok(contact.id)
}
