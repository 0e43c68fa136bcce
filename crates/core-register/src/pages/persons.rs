//! The persons of a register.

use askama::Template;
use axum::response::Response;
use core_people::rules::SEARCH_LIMIT;
use jiff::civil::Date;
use kernel::{Lang, Result, SpaceId};
use kit_db::Tx;
use kit_lists::{Cell, Head, List, ListView, Page, Paging, ROWS, Row, Taken};
use kit_web::form_view::{Choice, Choices, Field};
use kit_web::shell::Shell;
use kit_web::{Form, Reader, Visit, answer};

use super::kind_words;
use super::place::Place;
use crate::rules::Person;
use crate::rules::access::{KeepRegister, SeeDetails, SeeRegister};
use crate::store::person::{self, Asked};
use crate::store::tenure::{self, Held};
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/persons.html")]
struct PersonsPage {
    shell: Shell,
    space: String,
    href: String,
    may_keep: bool,
    view: ListView,
}

/// `GET /spaces/{space}/register`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let space = visit.param("space")?;
    visit.read(move |tx, reader| answer::page(&view(tx, reader, space)?)).await
}

/// `GET /spaces/{space}/register/as/{format}`
pub(super) async fn get_file(visit: Visit) -> Result<Response> {
    let space = visit.param("space")?;
    kit_lists::take_out(visit, move |tx, reader| {
        let (place, _) = Place::open::<SeeRegister>(tx, reader, space)?;
        let asked = asked(reader.visit().query());
        let listed = person::list(tx, space, &asked, reader.today, (0, kit_lists::MOST_TAKEN))?;
        let list = list(tx, reader, &place, &listed)?;
        Ok(Taken {
            list,
            title: t::register(reader.lang).to_owned(),
            of: place.name(reader),
            organisation: place.name(reader),
        })
    })
    .await
}

fn view(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId) -> Result<PersonsPage> {
    let (place, _) = Place::open::<SeeRegister>(tx, reader, space)?;
    let (lang, query) = (reader.lang, reader.visit().query());
    let asked = asked(query);
    let total = person::count(tx, space, &asked, reader.today)?;
    let paging = Paging::of(query, total);
    let listed = person::list(tx, space, &asked, reader.today, (paging.skip(), ROWS))?;
    let page = Page {
        search: Field::new("q", t::register_search(lang)).value(&asked.text).limit(SEARCH_LIMIT),
        filters: vec![office_filter(lang, asked.in_office), kind_words::filter(lang, asked.kind)],
        count: t::persons_count(lang, total),
        paging,
    };
    let list = list(tx, reader, &place, &listed)?;
    Ok(PersonsPage {
        shell: reader.shell(t::register_of(lang, place.name(reader))),
        space: place.name(reader),
        href: place.href(),
        may_keep: place.may::<KeepRegister>(),
        view: ListView::paged(lang, list, page, &place.href()),
    })
}

fn asked(query: &Form) -> Asked {
    Asked {
        text: query.text("q").chars().take(SEARCH_LIMIT).collect(),
        in_office: match query.raw("office") {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        },
        kind: query.raw("kind").parse().ok(),
    }
}

fn office_filter(lang: Lang, chosen: Option<bool>) -> Choices {
    let value = match chosen {
        Some(true) => "yes",
        Some(false) => "no",
        None => "",
    };
    let options = vec![
        Choice::new("", kit_web::words::list_all(lang)),
        Choice::new("yes", t::office_now(lang)),
        Choice::new("no", t::office_past(lang)),
    ];
    Choices::one(Field::new("office", t::office(lang)).value(value), options)
}

/// The list of these persons; two more statements. Contact details are in files of those who may see them.
fn list(tx: &mut Tx<'_>, reader: &Reader, place: &Place, persons: &[Person]) -> Result<List> {
    let lang = reader.lang;
    let held = held_by(tx, persons, reader.today)?;
    let details = place.may::<SeeDetails>();
    let mut columns = vec![
        Head::words("name", t::name(lang)),
        Head::words("posts", t::posts_now(lang)),
        Head::words("area", t::area(lang)),
        Head::words("past", t::posts_past(lang)).in_files(),
    ];
    if details {
        columns.push(Head::words("email", t::contact_email(lang)).in_files());
        columns.push(Head::words("phone", t::phone(lang)).in_files());
        columns.push(Head::day("confirmed", t::confirmed_on(lang)).in_files());
    }
    let row = |person: &Person| {
        let own = || held.iter().filter(|held| held.tenure.person == person.id);
        let named = |held: &Held| held.known_as(lang);
        let now: Vec<String> = own().filter(|held| held.tenure.runs_on(reader.today)).map(named).collect();
        let past: Vec<String> = own().filter(|held| held.tenure.is_over(reader.today)).map(named).collect();
        let mut cells = vec![
            Cell::words(&person.name).leading_to(place.person(person.id)),
            Cell::words(now.join("; ")),
            Cell::words(&person.area),
            Cell::words(past.join("; ")),
        ];
        if details {
            cells.extend([
                Cell::words(&person.email),
                Cell::words(&person.phone),
                Cell::day(lang, Some(person.confirmed_on)),
            ]);
        }
        Row::of(cells)
    };
    Ok(List { columns, rows: persons.iter().map(row).collect() })
}

/// The posts of all these persons, a few hundred persons at a time: a database takes so many values.
fn held_by(tx: &mut Tx<'_>, persons: &[Person], today: Date) -> Result<Vec<Held>> {
    let mut held = Vec::new();
    for some in persons.chunks(500) {
        let ids: Vec<_> = some.iter().map(|person| person.id).collect();
        held.extend(tenure::telling(tx, &ids, today)?);
    }
    Ok(held)
}
