//! The list of people.

use askama::Template;
use axum::response::Response;
use kernel::{Lang, Result};
use kit_web::form_view::Field;
use kit_web::list_view::{Column, FilterTag, Pager};
use kit_web::shell::Shell;
use kit_web::{Visit, answer};

use super::paging::{Paging, ROWS};
use crate::rules::SEARCH_LIMIT;
use crate::store::person::{self, Listed};
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/people.html")]
struct PeoplePage {
    shell: Shell,
    search: Field,
    filters: Vec<FilterTag>,
    count: String,
    columns: Vec<Column>,
    rows: Vec<PersonRow>,
    pager: Option<Pager>,
}

struct PersonRow {
    name: String,
    href: String,
    email: String,
    acts_for: String,
    standing: &'static str,
}

/// `GET /people?q=…&page=…`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    visit
        .read(|tx, reader| {
            let (lang, query) = (reader.lang, reader.visit().query());
            let text: String = query.text("q").chars().take(SEARCH_LIMIT).collect();
            let total = person::count(tx, &text)?;
            let paging = Paging::of(query, total);
            let listed = person::list(tx, &text, reader.today, paging.skip(), ROWS)?;
            let path = format!("/people?q={}&", kit_web::encoded(&text));
            answer::page(&PeoplePage {
                shell: reader.shell(t::people_title(lang)),
                search: Field::new("q", t::people_search(lang)).value(&text).limit(SEARCH_LIMIT),
                filters: super::filters(lang, &text, "/people"),
                count: t::people_count(lang, total),
                columns: [t::name(lang), t::email(lang), t::acts_for(lang), t::account_standing(lang)]
                    .map(Column::new)
                    .to_vec(),
                rows: listed.iter().map(|entry| row(lang, entry)).collect(),
                pager: paging.pager(lang, &path),
            })
        })
        .await
}

fn row(lang: Lang, entry: &Listed) -> PersonRow {
    let names: Vec<&str> = entry.acts_for.iter().map(|names| names.pick(lang).0).collect();
    PersonRow {
        name: entry.person.name.clone(),
        href: format!("/people/{}", entry.person.id),
        email: entry.account.as_ref().map_or(String::new(), |account| account.email.to_string()),
        acts_for: names.join(", "),
        standing: match &entry.account {
            None => t::account_none(lang),
            Some(account) if !account.is_open() => t::account_is_closed(lang),
            Some(account) if account.administrator => t::account_administers(lang),
            Some(_) => t::account_is_open(lang),
        },
    }
}
