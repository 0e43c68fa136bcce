//! The list of organisations.

use askama::Template;
use axum::response::Response;
use kernel::{Lang, Result};
use kit_lists::{Cell, Head, List, ListView, Page, Paging, ROWS, Row, Taken};
use kit_web::form_view::Field;
use kit_web::shell::Shell;
use kit_web::{Visit, answer};

use super::choices::kind_word;
use crate::rules::{Organisation, SEARCH_LIMIT};
use crate::store::organisation;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/organisations.html")]
struct OrganisationsPage {
    shell: Shell,
    view: ListView,
}

/// `GET /organisations?q=…&page=…`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    visit
        .read(|tx, reader| {
            let (lang, text) = (reader.lang, super::searched(reader));
            let total = organisation::count(tx, &text)?;
            let paging = Paging::of(reader.visit().query(), total);
            let listed = organisation::list(tx, &text, paging.skip(), ROWS)?;
            let search = Field::new("q", t::organisation_search(lang)).value(&text).limit(SEARCH_LIMIT);
            let page = Page { search, filters: Vec::new(), count: t::organisations_count(lang, total), paging };
            answer::page(&OrganisationsPage {
                shell: reader.shell(t::organisations_title(lang)),
                view: ListView::paged(lang, list(lang, &listed), page, "/organisations"),
            })
        })
        .await
}

/// `GET /organisations/as/{format}?q=…`
pub(super) async fn get_file(visit: Visit) -> Result<Response> {
    kit_lists::take_out(visit, |tx, reader| {
        let listed = organisation::list(tx, &super::searched(reader), 0, kit_lists::MOST_TAKEN)?;
        Ok(Taken::of_all(list(reader.lang, &listed), t::organisations_title(reader.lang)))
    })
    .await
}

fn list(lang: Lang, listed: &[Organisation]) -> List {
    let columns = vec![
        Head::words("name", t::name(lang)),
        Head::words("kind", t::organisation_kind(lang)),
        Head::words("country", t::country(lang)),
    ];
    let row = |organisation: &Organisation| {
        Row::of(vec![
            Cell::words(organisation.names.pick(lang).0).leading_to(format!("/organisations/{}/edit", organisation.id)),
            Cell::words(kind_word(lang, organisation.kind)),
            Cell::words(&organisation.country),
        ])
    };
    List { columns, rows: listed.iter().map(row).collect() }
}
