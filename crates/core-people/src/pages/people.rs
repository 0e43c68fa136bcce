//! The list of people.

use askama::Template;
use axum::response::Response;
use kernel::{Lang, Result};
use kit_lists::{Cell, Head, List, ListView, Page, Paging, ROWS, Row, Taken};
use kit_web::form_view::Field;
use kit_web::shell::Shell;
use kit_web::{Visit, answer};

use crate::rules::SEARCH_LIMIT;
use crate::store::person::{self, Listed};
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/people.html")]
struct PeoplePage {
    shell: Shell,
    view: ListView,
}

/// `GET /people?q=…&page=…`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    visit
        .read(|tx, reader| {
            let (lang, text) = (reader.lang, super::searched(reader));
            let total = person::count(tx, &text)?;
            let paging = Paging::of(reader.visit().query(), total);
            let listed = person::list(tx, &text, reader.today, paging.skip(), ROWS)?;
            let search = Field::new("q", t::people_search(lang)).value(&text).limit(SEARCH_LIMIT);
            let page = Page { search, filters: Vec::new(), count: t::people_count(lang, total), paging };
            answer::page(&PeoplePage {
                shell: reader.shell(t::people_title(lang)),
                view: ListView::paged(lang, list(lang, &listed), page, "/people"),
            })
        })
        .await
}

/// `GET /people/as/{format}?q=…`
pub(super) async fn get_file(visit: Visit) -> Result<Response> {
    kit_lists::take_out(visit, |tx, reader| {
        let listed = person::list(tx, &super::searched(reader), reader.today, 0, kit_lists::MOST_TAKEN)?;
        Ok(Taken::of_all(list(reader.lang, &listed), t::people_title(reader.lang)))
    })
    .await
}

fn list(lang: Lang, listed: &[Listed]) -> List {
    let columns = vec![
        Head::words("name", t::name(lang)),
        Head::words("email", t::email(lang)),
        Head::words("acts_for", t::acts_for(lang)),
        Head::words("standing", t::account_standing(lang)),
    ];
    List { columns, rows: listed.iter().map(|entry| row(lang, entry)).collect() }
}

fn row(lang: Lang, entry: &Listed) -> Row {
    let names: Vec<&str> = entry.acts_for.iter().map(|names| names.pick(lang).0).collect();
    Row::of(vec![
        Cell::words(&entry.person.name).leading_to(format!("/people/{}", entry.person.id)),
        Cell::words(entry.account.as_ref().map_or(String::new(), |account| account.email.to_string())),
        Cell::words(names.join(", ")),
        Cell::words(match &entry.account {
            None => t::account_none(lang),
            Some(account) if !account.is_open() => t::account_is_closed(lang),
            Some(account) if account.administrator => t::account_administers(lang),
            Some(_) => t::account_is_open(lang),
        }),
    ])
}
