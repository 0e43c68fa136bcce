//! Changes what a post is called, for whoever holds and held it.

use askama::Template;
use axum::response::Response;
use kernel::{Lang, MultiText, Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_web::compare::version;
use kit_web::form_view::{ErrorSummary, Field, Hidden};
use kit_web::shell::Shell;
use kit_web::{Done, Form, Reader, Visit, answer};

use super::place::Place;
use super::post::shell_in_post;
use crate::actions;
use crate::rules::access::KeepRegister;
use crate::rules::{LINE_LIMIT, NAME_LIMIT, PostChange, PostId};
use crate::store;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/post_edit.html")]
struct PostEditPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    titles: Vec<Field>,
    area: Field,
    hidden: Vec<Hidden>,
    back: String,
}

/// `GET /spaces/{space}/register/posts/{register_post}/edit`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (space, post) = (visit.param("space")?, visit.param("register_post")?);
    visit.read(move |tx, reader| show(tx, reader, space, post, &[])).await
}

/// `POST /spaces/{space}/register/posts/{register_post}/edit`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (space, id): (SpaceId, PostId) = (visit.param("space")?, visit.param("register_post")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<KeepRegister>(tx, &doing.reader, space)?;
                let which = (id, doing.form().whole("version")?);
                let post = actions::change_post(tx, &doing.occasion, &allowed, which, &change(doing.form()))?;
                Ok(Done::to(place.post(post.id)).saying("done-tenure-changed"))
            },
            move |tx, reader, refusals| show(tx, reader, space, id, refusals),
        )
        .await
}

fn change(form: &Form) -> PostChange {
    let titles = Lang::ALL.into_iter();
    let titles = titles.fold(MultiText::default(), |all, lang| all.with(lang, form.text(&format!("title-{lang}"))));
    PostChange { titles, area: form.text("post-area") }
}

fn show(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, id: PostId, refusals: &[Refusal]) -> Result<Response> {
    let (place, _) = Place::open::<KeepRegister>(tx, reader, space)?;
    let post = store::post::get(tx, space, id)?;
    let lang = reader.lang;
    let field = |name: &str, label: &str, kept: &str, limit: usize| {
        reader.field(name, label, refusals).value(reader.standing(name, kept)).limit(limit)
    };
    let title = |of: Lang| {
        let (name, label) = match of {
            Lang::Fi => ("title-fi", t::title_in_finnish(lang)),
            Lang::Sv => ("title-sv", t::title_in_swedish(lang)),
            Lang::En => ("title-en", t::title_in_english(lang)),
        };
        field(name, label, post.titles.exact(of).unwrap_or_default(), NAME_LIMIT).lang(of)
    };
    let is_conflict = refusals.iter().any(|refusal| refusal.code == "changed-meanwhile");
    let typed = (!refusals.is_empty()).then(|| reader.visit().form());
    let mut hidden = reader.hidden();
    hidden.push(version(post.version, typed, is_conflict));
    answer::page(&PostEditPage {
        shell: shell_in_post(tx, reader, &place, &post, t::post_edit(lang))?,
        summary: reader.summary(refusals),
        titles: Lang::ALL.map(title).to_vec(),
        area: field("post-area", t::post_area(lang), &post.area, LINE_LIMIT).hint(t::area_hint(lang)),
        hidden,
        back: place.post(post.id),
    })
}
