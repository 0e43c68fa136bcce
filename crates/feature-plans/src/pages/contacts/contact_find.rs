//! Suggests people and organisations for what is typed: options of a list, for a script; the form works
//! without.

use askama::Template;
use axum::response::Response;
use core_people::rules::{SEARCH_LETTERS, SEARCH_LIMIT};
use core_register::store::{suggestion, tenure};
use core_spaces::Place;
use kernel::{Result, SpaceId};
use kit_db::Tx;
use kit_web::{Reader, Visit, answer};

use super::near_names::written;
use super::typed_whom;
use crate::rules::access::LogContact;
use crate::rules::contact::PEOPLE_LIMIT;

/// How many persons, and how many organisations, are suggested.
const OFFERED: i64 = 8;

#[derive(Template)]
#[template(path = "pages/contacts/contact_find.html")]
struct Found {
    names: Vec<String>,
}

/// `GET /spaces/{space}/contacts/find?whom=…`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let space = visit.param("space")?;
    visit.read(move |tx, reader| answer::page(&found(tx, reader, space)?)).await
}

fn found(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId) -> Result<Found> {
    Place::open::<LogContact>(tx, reader, space)?;
    let query = reader.visit().query();
    let typed = (1..=PEOPLE_LIMIT).map(|number| query.text(&typed_whom::field(number))).find(|text| !text.is_empty());
    let text: String = typed.unwrap_or_default().chars().take(SEARCH_LIMIT).collect();
    if text.chars().count() < SEARCH_LETTERS {
        return Ok(Found { names: Vec::new() });
    }
    let persons = suggestion::persons(tx, space, &text, reader.today, OFFERED)?;
    let ids: Vec<_> = persons.iter().map(|person| person.id).collect();
    let held = tenure::telling(tx, &ids, reader.today)?;
    let mut names: Vec<String> =
        persons.iter().map(|person| written((reader.lang, reader.today), person, &held)).collect();
    let organisations = suggestion::organisations(tx, space, &text, OFFERED)?;
    names.extend(organisations.iter().map(|one| one.names.pick(reader.lang).0.to_owned()));
    Ok(Found { names })
}
