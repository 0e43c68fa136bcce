//! The notes of a plan: pieces of its document that have no other place. They are read here, put
//! where they belong on the plan's pages, and then removed.

use askama::Template;
use axum::response::Response;
use kernel::{Error, Refusal, Result};
use kit_db::Tx;
use kit_web::shell::{Link, Shell};
use kit_web::{Done, Reader, Visit, answer};

use super::confirm::{self, Question};
use super::place::Place;
use crate::actions;
use crate::rules::access::{ChangePlan, SeeInside};
use crate::rules::{Note, NoteId, PlanId};
use crate::store;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/notes.html")]
struct NotesPage {
    shell: Shell,
    content_lang: &'static str,
    href: String,
    notes: Vec<NotePart>,
    may_change: bool,
}

struct NotePart {
    id: String,
    number: usize,
    body: String,
}

/// `GET /plans/{plan}/notes`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let plan = visit.param("plan")?;
    visit
        .read(move |tx, reader| {
            let (place, _) = Place::open::<SeeInside>(tx, reader, plan)?;
            let notes = store::plan::notes(tx, plan)?;
            answer::page(&view(reader, &place, notes))
        })
        .await
}

/// `GET /plans/{plan}/notes/{note}/remove`
pub(super) async fn get_remove(visit: Visit) -> Result<Response> {
    let (plan, note) = (visit.param("plan")?, visit.param("note")?);
    visit.read(move |tx, reader| show_remove(tx, reader, plan, note, &[])).await
}

/// `POST /plans/{plan}/notes/{note}/remove`
pub(super) async fn post_remove(visit: Visit) -> Result<Response> {
    let (plan, note): (PlanId, NoteId) = (visit.param("plan")?, visit.param("note")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<ChangePlan>(tx, &doing.reader, plan)?;
                actions::remove_note(tx, &doing.occasion, &allowed, &place.plan, note)?;
                Ok(Done::to(notes_href(&place)).saying("done-note-removed"))
            },
            move |tx, reader, refusals| show_remove(tx, reader, plan, note, refusals),
        )
        .await
}

fn notes_href(place: &Place) -> String {
    format!("{}/notes", place.href())
}

fn view(reader: &Reader, place: &Place, notes: Vec<Note>) -> NotesPage {
    let part = |(number, note): (usize, Note)| NotePart { id: note.id.to_string(), number, body: note.body };
    NotesPage {
        shell: place.shell(reader, t::notes(reader.lang)),
        content_lang: place.plan.lang.tag(),
        href: notes_href(place),
        notes: (1..).zip(notes).map(part).collect(),
        may_change: place.may::<ChangePlan>(),
    }
}

fn show_remove(tx: &mut Tx<'_>, reader: &Reader, plan: PlanId, id: NoteId, refusals: &[Refusal]) -> Result<Response> {
    let (place, _) = Place::open::<ChangePlan>(tx, reader, plan)?;
    let notes = store::plan::notes(tx, plan)?;
    let note = notes.into_iter().find(|note| note.id == id).ok_or(Error::Missing)?;
    let lang = reader.lang;
    let question = Question {
        heading: t::note_remove_ask(lang),
        what: note.body,
        what_lang: place.plan.lang,
        consequences: t::note_remove_what(lang).to_owned(),
        button: t::note_remove(lang),
        back: notes_href(&place),
        version: None,
    };
    let mut shell = place.shell(reader, t::note_remove(lang));
    shell.breadcrumbs.push(Link::new(t::notes(lang), notes_href(&place)));
    confirm::page(reader, shell, question, refusals)
}
