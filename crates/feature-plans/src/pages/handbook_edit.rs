//! Starts a handbook, and changes title, council term and language of one.

use askama::Template;
use axum::response::Response;
use core_spaces::rules::Space;
use kernel::{Error, Lang, Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_web::compare::Compared;
use kit_web::form_view::{Choice, Choices, ErrorSummary, Field, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Checks, Done, Form, Reader, Visit, answer};

use super::both_versions::{is_conflict, note_saved, version};
use super::handbook_place::{HandbookPlace, handbook_href};
use super::place::own_spaces;
use super::plan_fields::langs;
use crate::actions::{self, HandbookChange};
use crate::rules::access::ChangePlan;
use crate::rules::{Handbook, HandbookId, LINE_LIMIT, council_term, line_or};
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/handbook_edit.html")]
struct HandbookEditPage {
    shell: Shell,
    heading: &'static str,
    back: String,
    draft: String,
    hidden: Vec<Hidden>,
    summary: Option<ErrorSummary>,
    space: Option<Choices>,
    title: Field,
    term_from: Field,
    term_until: Field,
    lang: Choices,
    compared: Vec<Compared>,
    may_start: bool,
}

/// `GET /handbooks/new`
pub(super) async fn get_new(visit: Visit) -> Result<Response> {
    visit.read(|tx, reader| show_new(tx, reader, None, &[])).await
}

/// `POST /handbooks/new`
pub(super) async fn post_new(visit: Visit) -> Result<Response> {
    visit
        .submit(
            |tx, doing| {
                let space: SpaceId = doing.form().value("space")?;
                let allowed = core_spaces::standing(tx, &doing.reader, space)?.allow::<ChangePlan>()?;
                let change = change(doing.form())?;
                let handbook = actions::start_handbook(tx, &doing.occasion, &allowed, &change)?;
                Ok(Done::to(handbook_href(handbook.id)).saying("done-handbook-started"))
            },
            |tx, reader, refusals| show_new(tx, reader, Some(reader.visit().form()), refusals),
        )
        .await
}

/// `GET /handbooks/{handbook}/edit`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let handbook = visit.param("handbook")?;
    visit.read(move |tx, reader| show(tx, reader, handbook, None, &[])).await
}

/// `POST /handbooks/{handbook}/edit`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let handbook: HandbookId = visit.param("handbook")?;
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = HandbookPlace::open::<ChangePlan>(tx, &doing.reader, handbook)?;
                let (version, change) = (doing.form().whole("version")?, change(doing.form())?);
                actions::change_handbook(tx, &doing.occasion, &allowed, &place.handbook, version, &change)?;
                Ok(Done::to(handbook_href(handbook)).saying("done-handbook-changed"))
            },
            move |tx, reader, refusals| show(tx, reader, handbook, Some(reader.visit().form()), refusals),
        )
        .await
}

/// Reads the form; all that is wrong with it is refused at once.
fn change(form: &Form) -> Result<HandbookChange> {
    // What is no number is no year of any term either.
    let year =
        |name: &str| Some(form.text(name)).filter(|typed| !typed.is_empty()).map(|typed| typed.parse().unwrap_or(0));
    let term = (year("term_from"), year("term_until"));
    let mut checks = Checks::new();
    let title = checks.take(line_or("title", "handbook-title-missing", form.text("title")).map_err(Error::from))?;
    checks.take(council_term(term.0, term.1).map_err(Error::from))?;
    checks.done()?;
    Ok(HandbookChange { title, term, lang: form.value("lang")? })
}

fn show_new(tx: &mut Tx<'_>, reader: &Reader, typed: Option<&Form>, refusals: &[Refusal]) -> Result<Response> {
    let spaces = own_spaces::<ChangePlan>(tx, reader)?;
    let mut shell = reader.shell(t::handbook_new(reader.lang));
    shell.breadcrumbs = vec![Link::new(t::handbooks(reader.lang), "/handbooks")];
    let first = spaces.first().map(|space| space.id.to_string()).unwrap_or_default();
    let new = Form::default().with("space", &first).with("lang", reader.lang.tag());
    let mut page = view(reader, shell, None, (&new, typed), refusals);
    page.space = choice_of_space(reader, &spaces, typed.unwrap_or(&new));
    if page.space.is_none() {
        page.hidden.push(Hidden::new("space", first));
    }
    page.may_start = !spaces.is_empty();
    answer::page(&page)
}

fn show(
    tx: &mut Tx<'_>,
    reader: &Reader,
    handbook: HandbookId,
    typed: Option<&Form>,
    refusals: &[Refusal],
) -> Result<Response> {
    let (place, _) = HandbookPlace::open::<ChangePlan>(tx, reader, handbook)?;
    let shell = place.shell(reader, t::handbook_edit(reader.lang));
    let saved = saved(&place.handbook);
    answer::page(&view(reader, shell, Some(&place.handbook), (&saved, typed), refusals))
}

fn view(
    reader: &Reader,
    shell: Shell,
    handbook: Option<&Handbook>,
    (saved, typed): (&Form, Option<&Form>),
    refusals: &[Refusal],
) -> HandbookEditPage {
    let lang = reader.lang;
    let form = typed.unwrap_or(saved);
    let content: Lang = form.value("lang").unwrap_or(lang);
    let field = |name: &'static str, label: &str| reader.field(name, label, refusals).value(form.raw(name));
    let both = typed.filter(|_| is_conflict(refusals));
    let mut choice_of_lang = Choices::one(field("lang", t::content_lang(lang)), langs());
    if both.is_some() {
        note_saved(lang, &mut choice_of_lang, saved.all("lang"));
    }
    let mut hidden = reader.hidden();
    hidden.extend(handbook.map(|handbook| version(handbook.version, typed, refusals)));
    HandbookEditPage {
        shell,
        heading: if handbook.is_some() { t::handbook_edit(lang) } else { t::handbook_new(lang) },
        back: handbook.map_or_else(|| "/handbooks".into(), |handbook| handbook_href(handbook.id)),
        draft: handbook.map_or_else(|| "new-handbook".into(), |handbook| format!("handbook-{}", handbook.id)),
        hidden,
        summary: reader.summary(refusals),
        space: None,
        title: field("title", t::plan_title(lang)).hint(t::handbook_title_hint(lang)).limit(LINE_LIMIT).lang(content),
        term_from: field("term_from", t::term_from(lang)),
        term_until: field("term_until", t::term_until(lang)),
        lang: choice_of_lang,
        compared: both.map(|typed| texts(lang, saved, typed)).unwrap_or_default(),
        may_start: true,
    }
}

fn choice_of_space(reader: &Reader, spaces: &[Space], form: &Form) -> Option<Choices> {
    let option = |space: &Space| Choice::new(space.id.to_string(), space.name.pick(reader.lang).0);
    let field = Field::new("space", t::plan_space(reader.lang)).value(form.raw("space"));
    (spaces.len() > 1).then(|| Choices::one(field, spaces.iter().map(option).collect()))
}

/// What a saved handbook's form says.
fn saved(handbook: &Handbook) -> Form {
    let (from, until) = handbook.term.unzip();
    let year = |year: Option<i64>| year.map(|year| year.to_string()).unwrap_or_default();
    Form::default()
        .with("title", &handbook.title)
        .with("term_from", &year(from))
        .with("term_until", &year(until))
        .with("lang", handbook.lang.tag())
}

fn texts(lang: Lang, saved: &Form, typed: &Form) -> Vec<Compared> {
    let one = |name: &str, label: &str| Compared::new(name, label, saved.raw(name), typed.raw(name));
    vec![
        one("title", t::plan_title(lang)),
        one("term_from", t::term_from(lang)),
        one("term_until", t::term_until(lang)),
    ]
}
