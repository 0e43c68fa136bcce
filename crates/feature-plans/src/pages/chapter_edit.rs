//! Adds, changes and removes a handbook's chapter. Who saves second sees both versions.

use askama::Template;
use axum::response::Response;
use kernel::{Error, Refusal, Result};
use kit_db::Tx;
use kit_web::compare::Compared;
use kit_web::form_view::{ErrorSummary, Field, Hidden};
use kit_web::shell::Shell;
use kit_web::{Checks, Done, Form, Reader, Visit, answer};

use super::both_versions::{is_conflict, version};
use super::confirm::{self, Question};
use super::handbook_place::{HandbookPlace, handbook_href};
use crate::actions::{self, ChapterChange};
use crate::rules::access::ChangePlan;
use crate::rules::{Chapter, ChapterId, HandbookId, LINE_LIMIT, line_or, text};
use crate::store;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/chapter_edit.html")]
struct ChapterEditPage {
    shell: Shell,
    heading: &'static str,
    back: String,
    draft: String,
    hidden: Vec<Hidden>,
    summary: Option<ErrorSummary>,
    title: Field,
    body: Field,
    compared: Vec<Compared>,
    remove_href: String,
}

/// `GET /handbooks/{handbook}/new-chapter`
pub(super) async fn get_new(visit: Visit) -> Result<Response> {
    let handbook = visit.param("handbook")?;
    visit.read(move |tx, reader| show(tx, reader, handbook, None, None, &[])).await
}

/// `POST /handbooks/{handbook}/new-chapter`
pub(super) async fn post_new(visit: Visit) -> Result<Response> {
    let handbook: HandbookId = visit.param("handbook")?;
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = HandbookPlace::open::<ChangePlan>(tx, &doing.reader, handbook)?;
                let change = change(doing.form())?;
                let chapter = actions::add_chapter(tx, &doing.occasion, &allowed, &place.handbook, &change)?;
                Ok(Done::to(chapter_on_page(handbook, chapter.id)).saying("done-chapter-added"))
            },
            move |tx, reader, refusals| show(tx, reader, handbook, None, Some(reader.visit().form()), refusals),
        )
        .await
}

/// `GET /handbooks/{handbook}/chapters/{chapter}`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (handbook, chapter) = (visit.param("handbook")?, visit.param("chapter")?);
    visit.read(move |tx, reader| show(tx, reader, handbook, Some(chapter), None, &[])).await
}

/// `POST /handbooks/{handbook}/chapters/{chapter}`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (handbook, chapter): (HandbookId, ChapterId) = (visit.param("handbook")?, visit.param("chapter")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = HandbookPlace::open::<ChangePlan>(tx, &doing.reader, handbook)?;
                let (version, change) = (doing.form().whole("version")?, change(doing.form())?);
                let id = (chapter, version);
                actions::change_chapter(tx, &doing.occasion, &allowed, &place.handbook, id, &change)?;
                Ok(Done::to(chapter_on_page(handbook, chapter)).saying("done-chapter-changed"))
            },
            move |tx, reader, refusals| {
                show(tx, reader, handbook, Some(chapter), Some(reader.visit().form()), refusals)
            },
        )
        .await
}

/// `GET /handbooks/{handbook}/chapters/{chapter}/remove`
pub(super) async fn get_remove(visit: Visit) -> Result<Response> {
    let (handbook, chapter) = (visit.param("handbook")?, visit.param("chapter")?);
    visit.read(move |tx, reader| show_remove(tx, reader, handbook, chapter, &[])).await
}

/// `POST /handbooks/{handbook}/chapters/{chapter}/remove`
pub(super) async fn post_remove(visit: Visit) -> Result<Response> {
    let (handbook, chapter): (HandbookId, ChapterId) = (visit.param("handbook")?, visit.param("chapter")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = HandbookPlace::open::<ChangePlan>(tx, &doing.reader, handbook)?;
                actions::remove_chapter(tx, &doing.occasion, &allowed, &place.handbook, chapter)?;
                Ok(Done::to(handbook_href(handbook)).saying("done-chapter-removed"))
            },
            move |tx, reader, refusals| show_remove(tx, reader, handbook, chapter, refusals),
        )
        .await
}

fn chapter_on_page(handbook: HandbookId, chapter: ChapterId) -> String {
    format!("{}#chapter-{chapter}", handbook_href(handbook))
}

/// Reads the form; all that is wrong with it is refused at once.
fn change(form: &Form) -> Result<ChapterChange> {
    let mut checks = Checks::new();
    let change = ChapterChange {
        title: checks.take(line_or("title", "chapter-title-missing", form.text("title")).map_err(Error::from))?,
        body: checks.take(text("body", form.long_text("body")).map_err(Error::from))?,
    };
    checks.done()?;
    Ok(change)
}

fn show(
    tx: &mut Tx<'_>,
    reader: &Reader,
    handbook: HandbookId,
    chapter: Option<ChapterId>,
    typed: Option<&Form>,
    refusals: &[Refusal],
) -> Result<Response> {
    let (place, _) = HandbookPlace::open::<ChangePlan>(tx, reader, handbook)?;
    let chapter = chapter.map(|chapter| store::handbook::chapter(tx, handbook, chapter)).transpose()?;
    answer::page(&view(reader, &place, chapter.as_ref(), typed, refusals))
}

fn show_remove(
    tx: &mut Tx<'_>,
    reader: &Reader,
    handbook: HandbookId,
    chapter: ChapterId,
    refusals: &[Refusal],
) -> Result<Response> {
    let (place, _) = HandbookPlace::open::<ChangePlan>(tx, reader, handbook)?;
    let chapter = store::handbook::chapter(tx, handbook, chapter)?;
    let lang = reader.lang;
    let question = Question {
        heading: t::chapter_remove_ask(lang),
        what: chapter.title,
        what_lang: place.handbook.lang,
        consequences: t::chapter_remove_what(lang).to_owned(),
        button: t::chapter_remove(lang),
        back: chapter_on_page(handbook, chapter.id),
        version: None,
    };
    confirm::page(reader, place.shell(reader, t::chapter_remove(lang)), question, refusals)
}

fn view(
    reader: &Reader,
    place: &HandbookPlace,
    chapter: Option<&Chapter>,
    typed: Option<&Form>,
    refusals: &[Refusal],
) -> ChapterEditPage {
    let (lang, handbook) = (reader.lang, &place.handbook);
    let saved = Form::default()
        .with("title", chapter.map_or("", |chapter| &chapter.title))
        .with("body", chapter.map_or("", |chapter| &chapter.body));
    let form = typed.unwrap_or(&saved);
    let field = |name: &'static str, label: &str, hint: &str| {
        reader.field(name, label, refusals).hint(hint).value(form.raw(name)).lang(handbook.lang)
    };
    let both = typed.filter(|_| is_conflict(refusals));
    let one = |typed: &Form, name: &str, label: &str| {
        Compared::new(name, label, &saved.long_text(name), &typed.long_text(name))
    };
    let mut hidden = reader.hidden();
    hidden.extend(chapter.map(|chapter| version(chapter.version, typed, refusals)));
    let heading = if chapter.is_some() { t::chapter_edit(lang) } else { t::chapter_new(lang) };
    ChapterEditPage {
        shell: place.shell(reader, heading),
        heading,
        back: chapter.map_or_else(|| place.href(), |chapter| chapter_on_page(handbook.id, chapter.id)),
        draft: chapter
            .map_or_else(|| format!("chapter-of-{}", handbook.id), |chapter| format!("chapter-{}", chapter.id)),
        hidden,
        summary: reader.summary(refusals),
        title: field("title", t::chapter_title(lang), "").limit(LINE_LIMIT),
        body: field("body", t::chapter_body(lang), t::chapter_body_hint(lang)),
        compared: both
            .map(|typed| vec![one(typed, "title", t::chapter_title(lang)), one(typed, "body", t::chapter_body(lang))])
            .unwrap_or_default(),
        remove_href: chapter
            .map(|chapter| format!("{}/chapters/{}/remove", place.href(), chapter.id))
            .unwrap_or_default(),
    }
}
