//! All spaces of the installation.

use askama::Template;
use axum::response::Response;
use kernel::{Lang, Result};
use kit_web::list_view::{Column, Pager};
use kit_web::shell::Shell;
use kit_web::{Form, Visit, answer};

use super::place::roles_href;
use super::role_words;
use crate::store::space::{self, NamedSpace};
use crate::words as t;

/// How many spaces a page of the list has.
const ROWS: i64 = 50;

#[derive(Template)]
#[template(path = "pages/spaces.html")]
struct SpacesPage {
    shell: Shell,
    columns: Vec<Column>,
    rows: Vec<Row>,
    pager: Option<Pager>,
}

struct Row {
    name: String,
    href: String,
    organisation: String,
    visibility: &'static str,
}

/// `GET /spaces?page=…`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    visit
        .read(|tx, reader| {
            let lang = reader.lang;
            let page = page(reader.visit().query());
            // One more than is shown tells whether there is a page after this one.
            let listed = space::list(tx, (page - 1) * ROWS, ROWS + 1)?;
            let shown = usize::try_from(ROWS).unwrap_or(usize::MAX);
            answer::page(&SpacesPage {
                shell: reader.shell(t::spaces(lang)),
                columns: [t::space(lang), t::organisation(lang), t::visibility(lang)].map(Column::new).to_vec(),
                rows: listed.iter().take(shown).map(|one| row(lang, one)).collect(),
                pager: pager(lang, page, listed.len() > shown),
            })
        })
        .await
}

fn page(query: &Form) -> i64 {
    query.raw("page").parse().unwrap_or(1).clamp(1, i64::from(u32::MAX))
}

fn pager(lang: Lang, page: i64, goes_on: bool) -> Option<Pager> {
    let href = |page: i64| format!("/spaces?page={page}");
    (page > 1 || goes_on).then(|| Pager {
        label: kit_web::words::pager(lang).to_owned(),
        previous: (page > 1).then(|| (kit_web::words::pager_previous(lang).to_owned(), href(page - 1))),
        next: goes_on.then(|| (kit_web::words::pager_next(lang).to_owned(), href(page + 1))),
        pages: Vec::new(),
    })
}

fn row(lang: Lang, one: &NamedSpace) -> Row {
    Row {
        name: one.space.name.pick(lang).0.to_owned(),
        href: roles_href(one.space.id),
        organisation: one.organisation.pick(lang).0.to_owned(),
        visibility: role_words::visibility(lang, one.space.visibility),
    }
}
