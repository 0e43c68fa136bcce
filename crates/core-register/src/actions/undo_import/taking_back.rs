use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Error, Fault, MultiText, Occasion, Result};
use kit_db::{Tx, record};
use serde::Deserialize;

use crate::actions::erase_old_details::forget_in_log;
use crate::actions::{of_organisation, of_person, of_tenure, seen_organisation, seen_tenure};
use crate::rules::access::KeepRegister;
use crate::rules::import::Stayed;
use crate::rules::{
    Organisation, OrganisationChange, Person, RegisterOrganisationId, RegisterPersonId, Tenure, TenureId,
};
use crate::store;
use crate::store::import::Made;

/// Takes back one thing that an import made; where it stays, why.
pub(super) fn take_back(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<KeepRegister>,
    made: &Made,
) -> Result<Option<Stayed>> {
    let taken = match made.kind.as_str() {
        "tenure" => tenure(tx, occasion, allowed, made),
        "person" => person(tx, occasion, allowed, made),
        "organisation" => organisation(tx, occasion, allowed, made),
        "tenure-changed" => tenure_as_before(tx, occasion, allowed, made),
        "person-changed" => person_as_before(tx, occasion, allowed, made),
        "organisation-changed" => organisation_as_before(tx, occasion, allowed, made),
        other => Err(Fault::new(format!("an import cannot have made a {other}")).into()),
    };
    match taken {
        // It is gone already: somebody removed it since.
        Err(Error::Missing) => Ok(None),
        other => other,
    }
}

fn tenure(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<KeepRegister>,
    made: &Made,
) -> Result<Option<Stayed>> {
    let id: TenureId = made.record.parse()?;
    let held = store::tenure::get(tx, allowed.space(), id)?;
    let person = store::person::get(tx, allowed.space(), held.tenure.person)?;
    if held.tenure.version != made.version || person.is_forgotten() {
        return Ok(Some(Stayed::Changed));
    }
    store::tenure::remove(tx, id)?;
    let happening = of_tenure("tenure.removed", &person, &held.tenure);
    record(tx, occasion, &happening.before(seen_tenure(&held.post, &held.tenure)))?;
    Ok(None)
}

fn person(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<KeepRegister>,
    made: &Made,
) -> Result<Option<Stayed>> {
    let id: RegisterPersonId = made.record.parse()?;
    let person = store::person::get(tx, allowed.space(), id)?;
    if person.id != id || person.version != made.version {
        return Ok(Some(Stayed::Changed));
    }
    if !store::person::remove(tx, id)? {
        return Ok(Some(Stayed::Held));
    }
    forget_in_log(tx, occasion, id)?;
    record(tx, occasion, &of_person("register-person.removed", &person))?;
    Ok(None)
}

fn organisation(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<KeepRegister>,
    made: &Made,
) -> Result<Option<Stayed>> {
    let id: RegisterOrganisationId = made.record.parse()?;
    let organisation = store::organisation::get(tx, allowed.space(), id)?;
    if organisation.id != id || organisation.version != made.version {
        return Ok(Some(Stayed::Changed));
    }
    if !store::organisation::remove(tx, id)? {
        return Ok(Some(Stayed::Held));
    }
    let happening = of_organisation("register-organisation.removed", &organisation);
    record(tx, occasion, &happening.before(seen_organisation(&organisation)))?;
    Ok(None)
}

#[derive(Deserialize)]
struct TenureBefore {
    term: String,
    since: Option<Date>,
    until: Option<Date>,
}

fn tenure_as_before(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<KeepRegister>,
    made: &Made,
) -> Result<Option<Stayed>> {
    let held = store::tenure::get(tx, allowed.space(), made.record.parse()?)?;
    let Some(before) = earlier::<TenureBefore>(made)? else { return Ok(Some(Stayed::Changed)) };
    let person = store::person::get(tx, allowed.space(), held.tenure.person)?;
    let TenureBefore { term, since, until } = before;
    let after = Tenure { term, since, until, ..held.tenure.clone() };
    if held.tenure.version != made.version || !store::tenure::update(tx, &after)? {
        return Ok(Some(Stayed::Changed));
    }
    let happening = of_tenure("tenure.changed", &person, &after);
    let seen = (seen_tenure(&held.post, &held.tenure), seen_tenure(&held.post, &after));
    record(tx, occasion, &happening.before(seen.0).after(seen.1))?;
    Ok(None)
}

#[derive(Deserialize)]
struct PersonBefore {
    email: String,
    phone: String,
    area: String,
    note: String,
    source: String,
    party: Option<String>,
    confirmed_on: Date,
}

fn person_as_before(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<KeepRegister>,
    made: &Made,
) -> Result<Option<Stayed>> {
    let person = store::person::get(tx, allowed.space(), made.record.parse()?)?;
    let Some(before) = earlier::<PersonBefore>(made)? else { return Ok(Some(Stayed::Changed)) };
    if person.version != made.version || person.is_forgotten() {
        return Ok(Some(Stayed::Changed));
    }
    let PersonBefore { email, phone, area, note, source, party, confirmed_on } = before;
    let party = party.map(|party| party.parse()).transpose()?;
    let after = Person { email, phone, party, area, note, source, confirmed_on, ..person };
    if !store::person::update(tx, &after)? {
        return Ok(Some(Stayed::Changed));
    }
    record(tx, occasion, &of_person("register-person.changed", &after))?;
    Ok(None)
}

#[derive(Deserialize)]
struct OrganisationBefore {
    kind: String,
    names: MultiText,
    abbreviation: String,
    parent: Option<String>,
    area: String,
    website: String,
}

fn organisation_as_before(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<KeepRegister>,
    made: &Made,
) -> Result<Option<Stayed>> {
    let organisation: Organisation = store::organisation::get(tx, allowed.space(), made.record.parse()?)?;
    let Some(before) = earlier::<OrganisationBefore>(made)? else { return Ok(Some(Stayed::Changed)) };
    if organisation.version != made.version {
        return Ok(Some(Stayed::Changed));
    }
    let OrganisationBefore { kind, names, abbreviation, parent, area, website } = before;
    let parent = parent.map(|parent| parent.parse()).transpose()?;
    let change = OrganisationChange { kind: kind.parse()?, names, abbreviation, parent, area, website };
    let which = (organisation.id, organisation.version);
    crate::actions::change_organisation(tx, occasion, allowed, which, &change)?;
    Ok(None)
}

/// What a record said before; nothing once that was erased.
fn earlier<T: for<'a> Deserialize<'a>>(made: &Made) -> Result<Option<T>> {
    let Some(text) = &made.earlier else { return Ok(None) };
    let earlier = serde_json::from_str(text).map_err(|error| Fault::because("reading what was before", error))?;
    Ok(Some(earlier))
}
