//! Adds a promise to a contact, changes one and notes what became of it, removes one.

use askama::Template;
use axum::response::Response;
use core_spaces::Place;
use kernel::{Lang, Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_web::compare::version;
use kit_web::form_view::{Choice, Choices, ErrorSummary, Field, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Checks, Done, Form, Reader, Visit, answer};

use super::contact_edit::{href, seen, shell};
use super::{contact_fields, contact_words};
use crate::actions::{self, PromiseChange};
use crate::pages::confirm::{self, Question};
use crate::rules::access::LogContact;
use crate::rules::{ContactId, LINE_LIMIT, NewPromise, Promise, PromiseId, PromiseState, Side};
use crate::store;
use crate::store::contact::Listed;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/contacts/promise_edit.html")]
struct PromiseEditPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    heading: &'static str,
    eyebrow: String,
    body: Field,
    side: Choices,
    who: Field,
    due_on: Field,
    settled: Option<SettledFields>,
    hidden: Vec<Hidden>,
    back: String,
    remove_href: Option<String>,
}

/// What became of a promise.
struct SettledFields {
    state: Choices,
    on: Field,
    reason: Field,
}

/// `GET /spaces/{space}/contacts/{contact}/new-promise`
pub(super) async fn get_new(visit: Visit) -> Result<Response> {
    let (space, contact) = (visit.param("space")?, visit.param("contact")?);
    visit.read(move |tx, reader| show_new(tx, reader, space, contact, &[])).await
}

/// `POST /spaces/{space}/contacts/{contact}/new-promise`
pub(super) async fn post_new(visit: Visit) -> Result<Response> {
    let (space, contact): (SpaceId, ContactId) = (visit.param("space")?, visit.param("contact")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<LogContact>(tx, &doing.reader, space)?;
                seen(tx, &doing.reader, &place, contact)?;
                actions::add_promise(tx, &doing.occasion, &allowed, contact, &said(doing.form())?)?;
                Ok(Done::to(href(space, contact)).saying("done-promise-added"))
            },
            move |tx, reader, refusals| show_new(tx, reader, space, contact, refusals),
        )
        .await
}

/// `GET /spaces/{space}/promises/{promise}`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (space, promise) = (visit.param("space")?, visit.param("promise")?);
    visit.read(move |tx, reader| show(tx, reader, space, promise, &[])).await
}

/// `POST /spaces/{space}/promises/{promise}`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (space, id): (SpaceId, PromiseId) = (visit.param("space")?, visit.param("promise")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<LogContact>(tx, &doing.reader, space)?;
                let promise = store::promise::get(tx, space, id)?;
                seen(tx, &doing.reader, &place, promise.contact)?;
                let (form, today) = (doing.form(), doing.reader.today);
                let mut checks = Checks::new();
                let said = checks.take(said(form).map(Some))?;
                let settled = form.day("settled-on");
                let state = settled
                    .and_then(|on| PromiseState::settled(form.raw("state"), on, form.text("reason"), today))
                    .map(Some);
                let state = checks.take(state)?;
                checks.done()?;
                let (Some(said), Some(state)) = (said, state) else {
                    return Err(kernel::Fault::new("nothing was refused and something is missing").into());
                };
                let change = PromiseChange { said, state };
                let version = form.whole("version")?;
                actions::change_promise(tx, &doing.occasion, &allowed, (id, version), &change)?;
                Ok(Done::to(href(space, promise.contact)).saying("done-promise-changed"))
            },
            move |tx, reader, refusals| show(tx, reader, space, id, refusals),
        )
        .await
}

/// `GET /spaces/{space}/promises/{promise}/remove`
pub(super) async fn get_remove(visit: Visit) -> Result<Response> {
    let (space, promise) = (visit.param("space")?, visit.param("promise")?);
    visit.read(move |tx, reader| show_remove(tx, reader, space, promise, &[])).await
}

/// `POST /spaces/{space}/promises/{promise}/remove`
pub(super) async fn post_remove(visit: Visit) -> Result<Response> {
    let (space, id): (SpaceId, PromiseId) = (visit.param("space")?, visit.param("promise")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<LogContact>(tx, &doing.reader, space)?;
                let promise = store::promise::get(tx, space, id)?;
                seen(tx, &doing.reader, &place, promise.contact)?;
                let contact = actions::remove_promise(tx, &doing.occasion, &allowed, id)?;
                Ok(Done::to(href(space, contact)).saying("done-promise-removed"))
            },
            move |tx, reader, refusals| show_remove(tx, reader, space, id, refusals),
        )
        .await
}

/// Who promised what by when, as the form says.
fn said(form: &Form) -> Result<NewPromise> {
    let side = form.maybe("side")?.unwrap_or(Side::Them);
    let said = NewPromise { side, who: form.text("who"), body: form.text("body"), due_on: form.day("due-on")? };
    said.check("body")?;
    Ok(said)
}

fn show_new(
    tx: &mut Tx<'_>,
    reader: &Reader,
    space: SpaceId,
    contact: ContactId,
    refusals: &[Refusal],
) -> Result<Response> {
    let (place, _) = Place::open::<LogContact>(tx, reader, space)?;
    let listed = seen(tx, reader, &place, contact)?;
    answer::page(&view(reader, &place, &listed, None, refusals))
}

fn show(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, id: PromiseId, refusals: &[Refusal]) -> Result<Response> {
    let (place, _) = Place::open::<LogContact>(tx, reader, space)?;
    let promise = store::promise::get(tx, space, id)?;
    let listed = seen(tx, reader, &place, promise.contact)?;
    answer::page(&view(reader, &place, &listed, Some(&promise), refusals))
}

fn show_remove(
    tx: &mut Tx<'_>,
    reader: &Reader,
    space: SpaceId,
    id: PromiseId,
    refusals: &[Refusal],
) -> Result<Response> {
    let (place, _) = Place::open::<LogContact>(tx, reader, space)?;
    let promise = store::promise::get(tx, space, id)?;
    let listed = seen(tx, reader, &place, promise.contact)?;
    let lang = reader.lang;
    let question = Question {
        heading: t::promise_remove_ask(lang),
        what: promise.body,
        what_lang: listed.contact.lang,
        consequences: t::promise_remove_what(lang).to_owned(),
        button: t::promise_remove(lang),
        back: format!("/spaces/{space}/promises/{id}"),
        version: None,
    };
    confirm::page(reader, shell_in(reader, &place, &listed, t::promise_remove(lang)), question, refusals)
}

fn shell_in(reader: &Reader, place: &Place, listed: &Listed, title: &str) -> Shell {
    let mut shell = shell(reader, place, title);
    let contact = href(listed.contact.space, listed.contact.id);
    shell.breadcrumbs.push(Link::new(contact_words::whom(reader.lang, listed), contact));
    shell
}

fn view(
    reader: &Reader,
    place: &Place,
    listed: &Listed,
    promise: Option<&Promise>,
    refusals: &[Refusal],
) -> PromiseEditPage {
    let lang = reader.lang;
    let kept = saved(promise);
    let typed = (!refusals.is_empty()).then(|| reader.visit().form());
    let form = typed.unwrap_or(&kept);
    let field = |name: &'static str, label: &str| reader.field(name, label, refusals).value(form.raw(name));
    let heading = if promise.is_some() { t::promise_edit(lang) } else { t::promise_new(lang) };
    let is_conflict = refusals.iter().any(|refusal| refusal.code == "changed-meanwhile");
    let mut hidden = reader.hidden();
    hidden.extend(promise.map(|promise| version(promise.version, typed, is_conflict)));
    PromiseEditPage {
        shell: shell_in(reader, place, listed, heading),
        summary: reader.summary(refusals),
        heading,
        eyebrow: format!("{} · {}", contact_words::whom(lang, listed), contact_words::when(reader.lang, listed)),
        body: field("body", t::promise_body(lang)).limit(LINE_LIMIT).lang(listed.contact.lang),
        side: contact_fields::sides(lang, field("side", t::promise_side(lang))),
        who: field("who", t::promise_who(lang)).limit(LINE_LIMIT),
        due_on: field("due-on", t::promise_due(lang)),
        settled: promise.map(|_| SettledFields {
            state: states(lang, field("state", t::promise_state_question(lang))),
            on: field("settled-on", t::promise_settled_on(lang)).hint(t::promise_settled_hint(lang)),
            reason: field("reason", t::promise_reason(lang)).limit(LINE_LIMIT),
        }),
        hidden,
        back: href(listed.contact.space, listed.contact.id),
        remove_href: promise.map(|promise| format!("/spaces/{}/promises/{}/remove", place.space.id, promise.id)),
    }
}

fn states(lang: Lang, field: Field) -> Choices {
    let option = |name: &'static str| Choice::new(name, contact_words::promise_state(lang, name));
    Choices::one(field, contact_words::promise_states().map(option).to_vec())
}

/// What a saved promise's form says.
fn saved(promise: Option<&Promise>) -> Form {
    let Some(promise) = promise else { return Form::default().with("side", Side::Them.name()) };
    let day = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string()).unwrap_or_default();
    Form::default()
        .with("side", promise.side.name())
        .with("who", &promise.who)
        .with("body", &promise.body)
        .with("due-on", &day(promise.due_on))
        .with("state", promise.state.name())
        .with("settled-on", &day(promise.state.settled_on()))
        .with("reason", promise.state.reason())
}
