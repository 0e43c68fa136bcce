//! Adds a body, and changes one. Who saves second sees both versions.

use askama::Template;
use axum::response::Response;
use core_spaces::Place;
use kernel::{Lang, MultiText, Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_web::compare::version;
use kit_web::form_view::{Choice, Choices, ErrorSummary, Field, Hidden};
use kit_web::shell::Shell;
use kit_web::{Done, Form, Reader, Visit, answer};

use super::body_place::{bodies_href, body_href, kind, shell, shell_in};
use crate::actions;
use crate::rules::access::KeepBodies;
use crate::rules::{Body, BodyChange, BodyId, BodyKind, LINE_LIMIT};
use crate::store;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/body_edit.html")]
struct BodyEditPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    space: String,
    heading: &'static str,
    names: Vec<Field>,
    kind: Choices,
    hidden: Vec<Hidden>,
    back: String,
}

/// `GET /spaces/{space}/new-body`
pub(super) async fn get_new(visit: Visit) -> Result<Response> {
    let space = visit.param("space")?;
    visit.read(move |tx, reader| show(tx, reader, space, None, &[])).await
}

/// `POST /spaces/{space}/new-body`
pub(super) async fn post_new(visit: Visit) -> Result<Response> {
    let space: SpaceId = visit.param("space")?;
    visit
        .submit(
            move |tx, doing| {
                let (_, allowed) = Place::open::<KeepBodies>(tx, &doing.reader, space)?;
                let body = actions::found_body(tx, &doing.occasion, &allowed, &change(doing.form())?)?;
                Ok(Done::to(body_href(space, body.id)).saying("done-body-founded"))
            },
            move |tx, reader, refusals| show(tx, reader, space, None, refusals),
        )
        .await
}

/// `GET /spaces/{space}/bodies/{body}/edit`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (space, id) = (visit.param("space")?, visit.param("body")?);
    visit.read(move |tx, reader| show(tx, reader, space, Some(id), &[])).await
}

/// `POST /spaces/{space}/bodies/{body}/edit`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (space, id): (SpaceId, BodyId) = (visit.param("space")?, visit.param("body")?);
    visit
        .submit(
            move |tx, doing| {
                let (_, allowed) = Place::open::<KeepBodies>(tx, &doing.reader, space)?;
                let (form, today) = (doing.form(), doing.reader.today);
                let which = (id, form.whole("version")?);
                actions::change_body(tx, &doing.occasion, &allowed, which, today, &change(form)?)?;
                Ok(Done::to(body_href(space, id)).saying("done-body-changed"))
            },
            move |tx, reader, refusals| show(tx, reader, space, Some(id), refusals),
        )
        .await
}

/// What the form says; the rules look at it.
fn change(form: &Form) -> Result<BodyChange> {
    let with = |names: MultiText, lang: Lang| names.with(lang, form.text(&format!("name-{lang}")));
    Ok(BodyChange { kind: form.value("kind")?, names: Lang::ALL.into_iter().fold(MultiText::default(), with) })
}

fn show(
    tx: &mut Tx<'_>,
    reader: &Reader,
    space: SpaceId,
    id: Option<BodyId>,
    refusals: &[Refusal],
) -> Result<Response> {
    let (place, _) = Place::open::<KeepBodies>(tx, reader, space)?;
    let kept = id.map(|id| store::body::get(tx, space, id)).transpose()?;
    answer::page(&view(reader, &place, kept.as_ref(), refusals))
}

fn view(reader: &Reader, place: &Place, kept: Option<&Body>, refusals: &[Refusal]) -> BodyEditPage {
    let lang = reader.lang;
    let name = |of: Lang| {
        let (name, label) = match of {
            Lang::Fi => ("name-fi", t::body_name_fi(lang)),
            Lang::Sv => ("name-sv", t::body_name_sv(lang)),
            Lang::En => ("name-en", t::body_name_en(lang)),
        };
        let kept = kept.and_then(|kept| kept.said.names.exact(of)).unwrap_or_default();
        reader.field(name, label, refusals).value(reader.standing(name, kept)).limit(LINE_LIMIT).lang(of)
    };
    let saved = kept.map_or(BodyKind::Committee, |kept| kept.said.kind).name();
    let field = reader.field("kind", t::body_kind(lang), refusals).value(reader.standing("kind", saved));
    let heading = if kept.is_some() { t::body_edit(lang) } else { t::body_new(lang) };
    let is_conflict = refusals.iter().any(|refusal| refusal.code == "changed-meanwhile");
    let typed = (!refusals.is_empty()).then(|| reader.visit().form());
    let mut hidden = reader.hidden();
    hidden.extend(kept.map(|kept| version(kept.version, typed, is_conflict)));
    BodyEditPage {
        shell: match kept {
            Some(body) => shell_in(reader, place, body, heading),
            None => shell(reader, place, heading),
        },
        summary: reader.summary(refusals),
        space: place.name(reader),
        heading,
        names: Lang::ALL.map(name).to_vec(),
        kind: Choices::one(field, BodyKind::ALL.map(|one| Choice::new(one.name(), kind(lang, one))).to_vec()),
        hidden,
        back: kept.map_or_else(|| bodies_href(place.space.id), |body| body_href(body.space, body.id)),
    }
}
