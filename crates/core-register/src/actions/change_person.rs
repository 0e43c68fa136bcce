//! Changes persons of a register.

use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Error, Occasion, Result};
use kit_db::{Tx, record};

use super::{changed_meanwhile, of_person, same_version, seen_person};
use crate::rules::access::KeepRegister;
use crate::rules::{Person, PersonChange, RegisterPersonId};
use crate::store;

/// Changes a person, whose details hold on this day; refused with `changed-meanwhile` where it is not this
/// version any more.
pub fn change_person(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<KeepRegister>,
    today: Date,
    (id, version): (RegisterPersonId, i64),
    change: &PersonChange,
) -> Result<Person> {
    let before = store::person::known(tx, allowed.space(), id)?;
    same_version(version, before.version)?;
    if let Some(party) = change.party {
        store::organisation::get(tx, allowed.space(), party)?;
    }
    let mut after = before.clone().changed(change, today).map_err(Error::Refused)?;
    if !store::person::update(tx, &after)? {
        return Err(changed_meanwhile());
    }
    after.version += 1;
    let happening = of_person("register-person.changed", &after);
    record(tx, occasion, &happening.before(seen_person(&before)).after(seen_person(&after)))?;
    Ok(after)
}
