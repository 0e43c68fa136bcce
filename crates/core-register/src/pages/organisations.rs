//! The organisations of a register.

use askama::Template;
use axum::response::Response;
use core_people::rules::SEARCH_LIMIT;
use kernel::{Lang, Result, SpaceId};
use kit_db::Tx;
use kit_lists::{Cell, Head, List, ListView, Page, Paging, ROWS, Row, Taken};
use kit_web::form_view::Field;
use kit_web::shell::Shell;
use kit_web::{Form, Reader, Visit, answer};

use super::kind_words;
use super::place::Place;
use crate::rules::access::{KeepRegister, SeeRegister};
use crate::store::organisation::{self, Asked, Listed};
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/organisations.html")]
struct OrganisationsPage {
    shell: Shell,
    space: String,
    new_href: String,
    may_keep: bool,
    view: ListView,
}

/// `GET /spaces/{space}/register/organisations`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let space = visit.param("space")?;
    visit.read(move |tx, reader| answer::page(&view(tx, reader, space)?)).await
}

/// `GET /spaces/{space}/register/organisations/as/{format}`
pub(super) async fn get_file(visit: Visit) -> Result<Response> {
    let space = visit.param("space")?;
    kit_lists::take_out(visit, move |tx, reader| {
        let (place, _) = Place::open::<SeeRegister>(tx, reader, space)?;
        let asked = asked(reader.visit().query());
        let listed = organisation::list(tx, space, &asked, reader.today, (0, kit_lists::MOST_TAKEN))?;
        let (title, of) = (t::organisations(reader.lang).to_owned(), place.name(reader));
        Ok(Taken { list: list(reader.lang, &place, &listed), title, organisation: of.clone(), of })
    })
    .await
}

fn view(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId) -> Result<OrganisationsPage> {
    let (place, _) = Place::open::<SeeRegister>(tx, reader, space)?;
    let (lang, query) = (reader.lang, reader.visit().query());
    let asked = asked(query);
    let total = organisation::count(tx, space, &asked)?;
    let paging = Paging::of(query, total);
    let listed = organisation::list(tx, space, &asked, reader.today, (paging.skip(), ROWS))?;
    let page = Page {
        search: Field::new("q", kit_web::words::search(lang)).value(&asked.text).limit(SEARCH_LIMIT),
        filters: vec![kind_words::filter(lang, asked.kind)],
        count: t::organisations_count(lang, total),
        paging,
    };
    Ok(OrganisationsPage {
        shell: place.shell(reader, t::organisations(lang)),
        space: place.name(reader),
        new_href: format!("{}/new-organisation", place.href()),
        may_keep: place.may::<KeepRegister>(),
        view: ListView::paged(lang, list(lang, &place, &listed), page, &place.organisations()),
    })
}

fn asked(query: &Form) -> Asked {
    Asked { text: query.text("q").chars().take(SEARCH_LIMIT).collect(), kind: query.raw("kind").parse().ok() }
}

fn list(lang: Lang, place: &Place, listed: &[Listed]) -> List {
    let columns = vec![
        Head::words("name", t::name(lang)),
        Head::words("abbreviation", t::abbreviation(lang)).in_files(),
        Head::words("kind", t::organisation_kind(lang)),
        Head::words("parent", t::part_of(lang)),
        Head::words("area", t::area(lang)).in_files(),
        Head::number("holders", t::holders_now(lang)),
        Head::words("website", t::website(lang)).in_files(),
    ];
    let row = |listed: &Listed| {
        let one = &listed.organisation;
        let (name, of) = one.names.pick(lang);
        Row::of(vec![
            Cell::content(of, name).leading_to(place.organisation(one.id)),
            Cell::words(&one.abbreviation),
            Cell::words(kind_words::name(lang, one.kind)),
            Cell::words(listed.parent.as_ref().map_or("", |names| names.pick(lang).0)),
            Cell::words(&one.area),
            Cell::count(lang, usize::try_from(listed.holders).unwrap_or_default()),
            Cell::words(&one.website),
        ])
    };
    List { columns, rows: listed.iter().map(row).collect() }
}
