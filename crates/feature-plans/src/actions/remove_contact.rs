//! Takes contacts out of the log.

use core_spaces::Allowed;
use kernel::{Occasion, Result};
use kit_db::{Tx, record};

use super::invite_to_contact::tell_calendars;
use super::log_contact::{happening, seen};
use crate::rules::ContactId;
use crate::rules::access::LogContact;
use crate::store;

/// Takes out a contact that was logged by mistake.
pub fn remove_contact(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<LogContact>,
    id: ContactId,
) -> Result<()> {
    let contact = store::contact::get(tx, allowed.space(), id)?;
    store::contact::remove(tx, id, occasion.at)?;
    record(tx, occasion, &happening("contact.removed", &contact).before(seen(&contact)))?;
    tell_calendars(tx, occasion, &contact, None)
}
