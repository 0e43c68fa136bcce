//! Which records an activity touches, and how they are loaded for the index.

use kernel::{Ref, Result};
use kit_db::Tx;
use kit_db::activity::Activity;
use kit_search::Entry;

use super::{ORGANISATION, PERSON, entries};
use crate::rules::{Person, RegisterOrganisationId, RegisterPersonId};
use crate::store;
use crate::store::tenure::Held;

/// The records that an activity touched. Who holds a post in an organisation is found by its name too, and a post is
/// part of whoever holds it.
pub(super) fn touched(tx: &mut Tx<'_>, activity: &Activity) -> Result<Vec<Ref>> {
    let id = activity.subject_id.as_str();
    match activity.subject_kind.as_str() {
        "register-person" => Ok(vec![Ref::new(PERSON, id)]),
        "register-organisation" => {
            let holders = store::tenure::holders(tx, id.parse()?)?;
            let holders = holders.into_iter().map(|person| Ref::new(PERSON, person));
            Ok(std::iter::once(Ref::new(ORGANISATION, id)).chain(holders).collect())
        }
        "tenure" => Ok(of_tenure(activity)),
        _ => Ok(Vec::new()),
    }
}

/// The person whose tenure it is or was, which the activity tells even when the tenure is gone.
fn of_tenure(activity: &Activity) -> Vec<Ref> {
    let content = activity.content.iter();
    let told = content.flat_map(|content| [&content.before, &content.after]).flatten();
    told.filter_map(|told| told["person"].as_str()).map(|person| Ref::new(PERSON, person)).collect()
}

/// The entries of these records: five statements, however many there are.
pub(super) fn load(tx: &mut Tx<'_>, records: &[Ref]) -> Result<Vec<Entry>> {
    let of_kind = |kind: &'static str| records.iter().filter(move |record| record.kind == kind);
    let persons = of_kind(PERSON).map(|record| record.id.parse()).collect::<Result<Vec<RegisterPersonId>>>()?;
    let organisations = of_kind(ORGANISATION).map(|record| record.id.parse());
    let organisations = organisations.collect::<Result<Vec<RegisterOrganisationId>>>()?;
    let mut entries = of_persons(tx, &persons)?;
    entries.extend(store::organisation::these(tx, &organisations)?.iter().map(entries::of_organisation));
    Ok(entries)
}

fn of_persons(tx: &mut Tx<'_>, ids: &[RegisterPersonId]) -> Result<Vec<Entry>> {
    let persons = store::person::these(tx, ids)?;
    let (held, doubles) = (store::tenure::of_persons(tx, ids)?, store::person::other_names(tx, ids)?);
    let entry = |person: &Person| {
        let held: Vec<&Held> = held.iter().filter(|held| held.tenure.person == person.id).collect();
        let doubles = doubles.iter().filter(|(kept, _)| *kept == person.id);
        entries::of_person(person, &held, &doubles.map(|(_, name)| name.as_str()).collect::<Vec<_>>())
    };
    Ok(persons.iter().map(entry).collect())
}

/// The records to begin an index with: all persons, then all organisations.
pub(super) fn all(tx: &mut Tx<'_>, after: Option<&Ref>, limit: i64) -> Result<Vec<Ref>> {
    let after_person = match after {
        Some(record) if record.kind == ORGANISATION => return organisations(tx, &record.id, limit),
        Some(record) => record.id.as_str(),
        None => "",
    };
    let persons = store::person::after(tx, after_person, limit)?;
    if persons.is_empty() {
        return organisations(tx, "", limit);
    }
    Ok(persons.into_iter().map(|person| Ref::new(PERSON, person)).collect())
}

fn organisations(tx: &mut Tx<'_>, after: &str, limit: i64) -> Result<Vec<Ref>> {
    let found = store::organisation::after(tx, after, limit)?;
    Ok(found.into_iter().map(|organisation| Ref::new(ORGANISATION, organisation)).collect())
}
