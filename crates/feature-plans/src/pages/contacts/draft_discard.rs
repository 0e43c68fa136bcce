//! Puts a draft away that is to be no contact.
// tidy: no template because confirm has it

use axum::response::Response;
use core_spaces::Place;
use kernel::{Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_web::shell::Link;
use kit_web::{Done, Reader, Visit};

use super::contact_edit::shell;
use super::draft_form::own;
use super::draft_list::drafts_href;
use crate::actions;
use crate::pages::confirm::{self, Question};
use crate::rules::DraftId;
use crate::rules::access::LogContact;
use crate::store::draft::Settled;
use crate::words as t;

/// `GET /spaces/{space}/drafts/{draft}/discard`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (space, draft) = (visit.param("space")?, visit.param("draft")?);
    visit.read(move |tx, reader| show(tx, reader, space, draft, &[])).await
}

/// `POST /spaces/{space}/drafts/{draft}/discard`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (space, id): (SpaceId, DraftId) = (visit.param("space")?, visit.param("draft")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<LogContact>(tx, &doing.reader, space)?;
                own(tx, &doing.reader, &place, id)?;
                actions::settle_draft(tx, &doing.occasion, &allowed, id, Settled::Discarded)?;
                Ok(Done::to(drafts_href(space)).saying("done-draft-discarded"))
            },
            move |tx, reader, refusals| show(tx, reader, space, id, refusals),
        )
        .await
}

fn show(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, id: DraftId, refusals: &[Refusal]) -> Result<Response> {
    let (place, _) = Place::open::<LogContact>(tx, reader, space)?;
    let draft = own(tx, reader, &place, id)?;
    let lang = reader.lang;
    let topic = draft.content.topic;
    let question = Question {
        heading: t::draft_discard_ask(lang),
        what: if topic.is_empty() { t::draft_untitled(lang).to_owned() } else { topic },
        what_lang: lang,
        consequences: t::draft_discard_what(lang).to_owned(),
        button: t::draft_discard(lang),
        back: drafts_href(space),
        version: None,
    };
    let mut shell = shell(reader, &place, t::draft_discard(lang));
    shell.breadcrumbs.push(Link::new(t::drafts(lang), drafts_href(space)));
    confirm::page(reader, shell, question, refusals)
}
