//! Everything that is kept about a person outside, as a file: for when the person asks for it.
// tidy: no template because it is a file of JSON

use axum::response::Response;
use kernel::{Fault, Lang, Ref, Result, SpaceId};
use kit_db::{Tx, activity};
use kit_web::{Reader, Visit, answer};
use serde_json::{Value, json};

use super::place::Place;
use crate::rules::access::RuleRegister;
use crate::rules::{Organisation, Person, RegisterOrganisationId, RegisterPersonId};
use crate::store;
use crate::store::tenure::Held;

/// How many activities about an entry are told.
const MOST_ACTIVITIES: i64 = 10_000;

/// `GET /spaces/{space}/register/persons/{register_person}/data`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (space, person) = (visit.param("space")?, visit.param("register_person")?);
    visit
        .read(move |tx, reader| {
            let data = data(tx, reader, space, person)?;
            let text = serde_json::to_string_pretty(&data)
                .map_err(|error| Fault::because("writing a person's data", error))?;
            answer::download("kortteli-person-data.json", "application/json", text)
        })
        .await
}

/// The person's entries with those merged into them, the posts, what happened to the entries, and what features keep.
fn data(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, id: RegisterPersonId) -> Result<Value> {
    Place::open::<RuleRegister>(tx, reader, space)?;
    let person = store::person::get(tx, space, id)?.id;
    let entries = store::person::entries(tx, person)?;
    let held = store::tenure::of_persons(tx, &[person])?;
    let parties: Vec<RegisterOrganisationId> = entries.iter().filter_map(|entry| entry.party).collect();
    let parties = store::organisation::these(tx, &parties)?;
    let mut activities = Vec::new();
    for entry in &entries {
        let told = activity::of_subject(tx, &Ref::new("register-person", entry.id), None, MOST_ACTIVITIES)?;
        activities.extend(told.iter().map(|one| json!({ "what": one.kind, "at": one.at.to_string() })));
    }
    let mut data = kit_feature::kept(tx, reader.app(), space, &Ref::new("register-person", person))?;
    data.insert("entries".to_owned(), entries.iter().map(|one| entry(reader.lang, one, &parties)).collect());
    data.insert("posts".to_owned(), held.iter().map(|held| post(reader.lang, held)).collect());
    data.insert("activities".to_owned(), activities.into());
    Ok(data.into())
}

fn entry(lang: Lang, person: &Person, parties: &[Organisation]) -> Value {
    let party = parties.iter().find(|party| Some(party.id) == person.party);
    let party = party.map(|party| json!({ "id": party.id.to_string(), "name": party.names.pick(lang).0 }));
    json!({
        "id": person.id.to_string(),
        "name": person.name,
        "email": person.email,
        "phone": person.phone,
        "party": party,
        "area": person.area,
        "note": person.note,
        "source": person.source,
        "confirmed_on": person.confirmed_on.to_string(),
    })
}

fn post(lang: Lang, held: &Held) -> Value {
    json!({
        "title": held.post.title(lang),
        "organisation": held.organisation.pick(lang).0,
        "area": held.post.area,
        "term": held.tenure.term,
        "since": held.tenure.since.map(|day| day.to_string()),
        "until": held.tenure.until.map(|day| day.to_string()),
    })
}
