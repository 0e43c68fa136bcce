//! The list of organisations.

use askama::Template;
use axum::response::Response;
use kernel::{Lang, Result};
use kit_web::form_view::Field;
use kit_web::list_view::{Column, FilterTag, Pager};
use kit_web::shell::Shell;
use kit_web::{Visit, answer};

use super::choices::kind_word;
use super::paging::{Paging, ROWS};
use crate::rules::{Organisation, SEARCH_LIMIT};
use crate::store::organisation;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/organisations.html")]
struct OrganisationsPage {
    shell: Shell,
    search: Field,
    filters: Vec<FilterTag>,
    count: String,
    columns: Vec<Column>,
    rows: Vec<OrganisationRow>,
    pager: Option<Pager>,
}

struct OrganisationRow {
    name: String,
    href: String,
    kind: &'static str,
    country: String,
}

/// `GET /organisations?q=…&page=…`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    visit
        .read(|tx, reader| {
            let (lang, query) = (reader.lang, reader.visit().query());
            let text: String = query.text("q").chars().take(SEARCH_LIMIT).collect();
            let total = organisation::count(tx, &text)?;
            let paging = Paging::of(query, total);
            let listed = organisation::list(tx, &text, paging.skip(), ROWS)?;
            let path = format!("/organisations?q={}&", kit_web::encoded(&text));
            answer::page(&OrganisationsPage {
                shell: reader.shell(t::organisations_title(lang)),
                search: Field::new("q", t::organisation_search(lang)).value(&text).limit(SEARCH_LIMIT),
                filters: super::filters(lang, &text, "/organisations"),
                count: t::organisations_count(lang, total),
                columns: [t::name(lang), t::organisation_kind(lang), t::country(lang)].map(Column::new).to_vec(),
                rows: listed.iter().map(|one| row(lang, one)).collect(),
                pager: paging.pager(lang, &path),
            })
        })
        .await
}

fn row(lang: Lang, organisation: &Organisation) -> OrganisationRow {
    OrganisationRow {
        name: organisation.names.pick(lang).0.to_owned(),
        href: format!("/organisations/{}/edit", organisation.id),
        kind: kind_word(lang, organisation.kind),
        country: organisation.country.clone(),
    }
}
