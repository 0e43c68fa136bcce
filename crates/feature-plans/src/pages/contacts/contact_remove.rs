//! Takes a contact out of the log.

use axum::response::Response;
use core_spaces::Place;
use kernel::{Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_web::{Done, Reader, Visit};

use super::contact_edit::{href, seen, shell};
use super::contact_words;
use crate::actions;
use crate::pages::confirm::{self, Question};
use crate::rules::ContactId;
use crate::rules::access::LogContact;
use crate::words as t;

/// `GET /spaces/{space}/contacts/{contact}/remove`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (space, contact) = (visit.param("space")?, visit.param("contact")?);
    visit.read(move |tx, reader| show(tx, reader, space, contact, &[])).await
}

/// `POST /spaces/{space}/contacts/{contact}/remove`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (space, contact): (SpaceId, ContactId) = (visit.param("space")?, visit.param("contact")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<LogContact>(tx, &doing.reader, space)?;
                seen(tx, &doing.reader, &place, contact)?;
                actions::remove_contact(tx, &doing.occasion, &allowed, contact)?;
                Ok(Done::to(format!("/spaces/{space}/contacts")).saying("done-contact-removed"))
            },
            move |tx, reader, refusals| show(tx, reader, space, contact, refusals),
        )
        .await
}

fn show(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, id: ContactId, refusals: &[Refusal]) -> Result<Response> {
    let (place, _) = Place::open::<LogContact>(tx, reader, space)?;
    let listed = seen(tx, reader, &place, id)?;
    let lang = reader.lang;
    let question = Question {
        heading: t::contact_remove_ask(lang),
        what: format!("{}, {}", contact_words::whom(lang, &listed), contact_words::when(reader.lang, &listed)),
        what_lang: lang,
        consequences: t::contact_remove_what(lang).to_owned(),
        button: t::contact_remove(lang),
        back: href(space, id),
        version: None,
    };
    confirm::page(reader, shell(reader, &place, t::contact_remove(lang)), question, refusals)
}
