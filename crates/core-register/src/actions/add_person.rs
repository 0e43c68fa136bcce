//! Adds persons to a register.

use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Error, Occasion, Result};
use kit_db::{Tx, record};

use super::{of_person, seen_person};
use crate::rules::access::KeepRegister;
use crate::rules::{Person, PersonChange, RegisterPersonId};
use crate::store;

/// Adds a person, whose details hold on this day. The party must be in the same register.
pub fn add_person(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<KeepRegister>,
    today: Date,
    change: &PersonChange,
) -> Result<Person> {
    if let Some(party) = change.party {
        store::organisation::get(tx, allowed.space(), party)?;
    }
    let fresh = Person {
        id: RegisterPersonId::new(occasion.at, &occasion.chance),
        space: allowed.space(),
        name: String::new(),
        email: String::new(),
        phone: String::new(),
        party: None,
        area: String::new(),
        note: String::new(),
        source: String::new(),
        confirmed_on: today,
        version: 1,
    };
    let person = fresh.changed(change, today).map_err(Error::Refused)?;
    store::person::insert(tx, &person, occasion.at)?;
    record(tx, occasion, &of_person("register-person.added", &person).after(seen_person(&person)))?;
    Ok(person)
}
