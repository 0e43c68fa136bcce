//! All spaces of the installation.

use askama::Template;
use axum::response::Response;
use kernel::{Lang, Result};
use kit_db::Tx;
use kit_lists::{Cell, Head, List, ListView, Query, Row, Taken};
use kit_web::shell::Shell;
use kit_web::{Reader, Visit, answer};

use super::place::roles_href;
use super::role_words;
use crate::store::space::{self, NamedSpace};
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/spaces.html")]
struct SpacesPage {
    shell: Shell,
    view: ListView,
}

/// `GET /spaces`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    visit
        .read(|tx, reader| {
            let (list, query) = asked(tx, reader)?;
            answer::page(&SpacesPage {
                shell: reader.shell(t::spaces(reader.lang)),
                view: ListView::of(reader.lang, list, &query, "/spaces".to_owned(), "/spaces/as"),
            })
        })
        .await
}

/// `GET /spaces/as/{format}`
pub(super) async fn get_file(visit: Visit) -> Result<Response> {
    kit_lists::take_out(visit, |tx, reader| {
        let (list, query) = asked(tx, reader)?;
        Ok(Taken::of_all(list.narrowed(&query, reader.lang), t::spaces(reader.lang)))
    })
    .await
}

/// All spaces, and what the address asks of them.
fn asked(tx: &mut Tx<'_>, reader: &Reader) -> Result<(List, Query)> {
    let list = list(reader.lang, &space::all(tx)?);
    let query = Query::of(reader.visit().query(), &list.columns);
    Ok((list, query))
}

fn list(lang: Lang, listed: &[NamedSpace]) -> List {
    let columns = vec![
        Head::words("space", t::space(lang)),
        Head::words("organisation", t::organisation(lang)).filter(),
        Head::words("visibility", t::visibility(lang)).filter(),
    ];
    let row = |one: &NamedSpace| {
        Row::of(vec![
            Cell::words(one.space.name.pick(lang).0).leading_to(roles_href(one.space.id)),
            Cell::words(one.organisation.pick(lang).0),
            Cell::words(role_words::visibility(lang, one.space.visibility)),
        ])
    };
    List { columns, rows: listed.iter().map(row).collect() }
}
