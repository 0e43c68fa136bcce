//! The list of organisations.

use askama::Template;
use axum::response::Response;
use core_people::kind_word;
use core_people::rules::{OrganisationKind, SEARCH_LIMIT};
use kernel::{Lang, Result};
use kit_db::Tx;
use kit_lists::{Cell, Head, List, ListView, Page, Paging, ROWS, Row, Taken};
use kit_web::form_view::{Choice, Choices, Field};
use kit_web::shell::Shell;
use kit_web::{Form, Reader, Visit, answer};

use super::href;
use crate::store::directory::{self, Asked, Listed};
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/organisations.html")]
struct OrganisationsPage {
    shell: Shell,
    may_add: bool,
    view: ListView,
}

/// `GET /organisations?q=…&kind=…&country=…&page=…`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    visit.read(|tx, reader| answer::page(&view(tx, reader)?)).await
}

/// `GET /organisations/as/{format}?q=…`
pub(super) async fn get_file(visit: Visit) -> Result<Response> {
    kit_lists::take_out(visit, |tx, reader| {
        let listed = directory::list(tx, &asked(reader.visit().query()), (0, kit_lists::MOST_TAKEN))?;
        Ok(Taken::of_all(list(reader.lang, &listed), t::directory(reader.lang)))
    })
    .await
}

fn view(tx: &mut Tx<'_>, reader: &Reader) -> Result<OrganisationsPage> {
    let (lang, query) = (reader.lang, reader.visit().query());
    let asked = asked(query);
    let total = directory::count(tx, &asked)?;
    let paging = Paging::of(query, total);
    let listed = directory::list(tx, &asked, (paging.skip(), ROWS))?;
    let page = Page {
        search: Field::new("q", t::directory_search(lang)).value(&asked.text).limit(SEARCH_LIMIT),
        filters: vec![kinds(lang, asked.kind), countries(lang, &asked, directory::countries(tx)?)],
        count: t::directory_count(lang, total),
        paging,
    };
    Ok(OrganisationsPage {
        shell: reader.shell(t::directory(lang)),
        may_add: reader.viewer()?.administrator,
        view: ListView::paged(lang, list(lang, &listed), page, "/organisations"),
    })
}

fn asked(query: &Form) -> Asked {
    let short = |name: &str, limit: usize| query.text(name).chars().take(limit).collect::<String>();
    Asked { text: short("q", SEARCH_LIMIT), kind: query.raw("kind").parse().ok(), country: short("country", 2) }
}

fn kinds(lang: Lang, chosen: Option<OrganisationKind>) -> Choices {
    let field = Field::new("kind", t::kind(lang)).value(chosen.map_or("", OrganisationKind::name));
    let any = Choice::new("", t::any(lang));
    let kinds = OrganisationKind::ALL.map(|kind| Choice::new(kind.name(), kind_word(lang, kind)));
    Choices::one(field, [any].into_iter().chain(kinds).collect())
}

fn countries(lang: Lang, asked: &Asked, countries: Vec<String>) -> Choices {
    let field = Field::new("country", t::country(lang)).value(&asked.country);
    let any = Choice::new("", t::any(lang));
    Choices::one(field, [any].into_iter().chain(countries.into_iter().map(|code| Choice::new(&code, &code))).collect())
}

fn people(lang: Lang, population: Option<i64>) -> Cell {
    let counted = population.and_then(|people| usize::try_from(people).ok());
    counted.map_or_else(|| Cell::number(lang, None), |people| Cell::count(lang, people))
}

fn list(lang: Lang, listed: &[Listed]) -> List {
    let columns = vec![
        Head::words("name", t::name(lang)),
        Head::words("kind", t::kind(lang)),
        Head::words("country", t::country(lang)),
        Head::number("population", t::population(lang)),
        Head::words("languages", t::languages(lang)).in_files(),
        Head::words("latitude", t::latitude(lang)).in_files(),
        Head::words("longitude", t::longitude(lang)).in_files(),
        Head::words("website", t::website(lang)).in_files(),
    ];
    let row = |listed: &Listed| {
        let one = &listed.organisation;
        let (name, of) = one.names.pick(lang);
        let degrees =
            |of: fn(crate::rules::Place) -> f64| listed.place.map(|at| of(at).to_string()).unwrap_or_default();
        Row::of(vec![
            Cell::content(of, name).leading_to(href(one.id)),
            Cell::words(kind_word(lang, one.kind)),
            Cell::words(&one.country),
            people(lang, listed.population),
            Cell::words(listed.languages.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")),
            Cell::words(degrees(|at| at.latitude)),
            Cell::words(degrees(|at| at.longitude)),
            Cell::words(&listed.website),
        ])
    };
    List { columns, rows: listed.iter().map(row).collect() }
}
