//! Suggests organisations and persons for what is typed: options of a list, for a script; the form works without.

use askama::Template;
use axum::response::Response;
use core_people::rules::{SEARCH_LETTERS, SEARCH_LIMIT};
use kernel::{Result, SpaceId};
use kit_db::Tx;
use kit_web::{Reader, Visit, answer};

use super::place::Place;
use crate::rules::access::SeeRegister;
use crate::store::suggestion;

/// How many are suggested.
const OFFERED: i64 = 12;

/// The fields whose text is looked for: whichever the form has.
const FIELDS: [&str; 3] = ["organisation", "parent", "q"];

/// The field in which a person is named.
const PERSON: &str = "person";

#[derive(Template)]
#[template(path = "pages/find.html")]
struct Found {
    names: Vec<String>,
}

/// `GET /spaces/{space}/register/find?organisation=…`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let space = visit.param("space")?;
    visit.read(move |tx, reader| answer::page(&found(tx, reader, space)?)).await
}

fn found(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId) -> Result<Found> {
    Place::open::<SeeRegister>(tx, reader, space)?;
    let query = reader.visit().query();
    let typed = |field: &str| -> String { query.text(field).chars().take(SEARCH_LIMIT).collect() };
    let person = typed(PERSON);
    if person.chars().count() >= SEARCH_LETTERS {
        let persons = suggestion::persons(tx, space, &person, reader.today, OFFERED)?;
        return Ok(Found { names: persons.into_iter().map(|person| person.name).collect() });
    }
    let text = FIELDS.into_iter().map(typed).find(|text| !text.is_empty()).unwrap_or_default();
    if text.chars().count() < SEARCH_LETTERS {
        return Ok(Found { names: Vec::new() });
    }
    let organisations = suggestion::organisations(tx, space, &text, OFFERED)?;
    Ok(Found { names: organisations.iter().map(|one| one.names.pick(reader.lang).0.to_owned()).collect() })
}
