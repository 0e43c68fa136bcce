//! Changes contacts: when a planned one was held, when something is to be put right.

use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Occasion, Result};
use kit_db::{Tx, record};

use super::invite_to_contact::tell_calendars;
use super::log_contact::{ask, checked, confirm, happening, seen};
use super::{changed_meanwhile, same_version};
use crate::rules::ContactId;
use crate::rules::access::LogContact;
use crate::rules::contact::{Contact, ContactChange};
use crate::store;

/// Changes a contact. Refused as a new one is, and with `changed-meanwhile` where it is not this version any
/// more. Questions are asked only where day or people are others than before.
pub fn change_contact(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<LogContact>,
    (today, sure): (Date, bool),
    (id, version): (ContactId, i64),
    change: &ContactChange,
) -> Result<Contact> {
    let before = store::contact::get(tx, allowed.space(), id)?;
    same_version(version, before.version)?;
    let on = checked(tx, allowed, change, today)?;
    let is_other = before.on != on || before.theirs != change.theirs;
    if is_other && !sure {
        ask(tx, allowed, change, on, Some(id))?;
    }
    let mut after = before.changed(change, on);
    if !store::contact::update(tx, &after)? {
        return Err(changed_meanwhile());
    }
    after.version += 1;
    confirm(tx, &after)?;
    record(tx, occasion, &happening("contact.changed", &after).before(seen(&before)).after(seen(&after)))?;
    tell_calendars(tx, occasion, &after, Some(&before))?;
    Ok(after)
}
