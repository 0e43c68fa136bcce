//! The bodies before which a space's work comes, each with its next meeting.

use askama::Template;
use axum::response::Response;
use core_spaces::Place;
use jiff::civil::Date;
use kernel::{Result, SpaceId};
use kit_db::Tx;
use kit_lists::{Cell, Head, List, ListView, Query, Row, Taken};
use kit_web::shell::Shell;
use kit_web::{Reader, Visit, answer};

use super::body_place::{bodies_href, body_href, kind, shell};
use crate::rules::access::{KeepBodies, SeeBodies};
use crate::rules::{Body, Meeting};
use crate::store;
use crate::told;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/bodies.html")]
struct BodiesPage {
    shell: Shell,
    space: String,
    may_keep: bool,
    new_href: String,
    view: ListView,
}

/// `GET /spaces/{space}/bodies`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let space = visit.param("space")?;
    visit.read(move |tx, reader| answer::page(&view(tx, reader, space)?)).await
}

/// `GET /spaces/{space}/bodies/as/{format}`
pub(super) async fn get_file(visit: Visit) -> Result<Response> {
    let space = visit.param("space")?;
    kit_lists::take_out(visit, move |tx, reader| {
        let (place, list, query) = load(tx, reader, space)?;
        let (title, of) = (t::bodies(reader.lang).to_owned(), place.name(reader));
        Ok(Taken { list: list.narrowed(&query, reader.lang), title, organisation: of.clone(), of })
    })
    .await
}

fn load(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId) -> Result<(Place, List, Query)> {
    let (place, _) = Place::open::<SeeBodies>(tx, reader, space)?;
    let bodies = store::body::of_space(tx, space)?;
    let ahead = store::meeting::of_space(tx, space, (reader.today, Date::MAX))?;
    let lang = reader.lang;
    let columns = vec![
        Head::words("name", t::body_name(lang)),
        Head::words("kind", t::body_kind(lang)).filter(),
        Head::words("next", t::body_next(lang)),
    ];
    let mut list = List { columns, rows: bodies.iter().map(|body| row(reader, body, &ahead)).collect() };
    list.rows.sort_by(|one, other| kit_words::compare(lang, &one.cells[0].shown, &other.cells[0].shown));
    let query = Query::of(reader.visit().query(), &list.columns);
    Ok((place, list, query))
}

fn row(reader: &Reader, body: &Body, ahead: &[Meeting]) -> Row {
    let (name, own) = body.said.names.pick(reader.lang);
    let next = ahead.iter().find(|meeting| meeting.body == body.id && meeting.called_off.is_none());
    Row::of(vec![
        Cell::content(own, name).leading_to(body_href(body.space, body.id)),
        Cell::words(kind(reader.lang, body.said.kind)).known_as(body.said.kind.name()),
        next.map_or_else(
            || Cell::nothing(t::body_next_none(reader.lang)),
            |next| Cell::words(told::meeting_when(reader.lang, next)),
        ),
    ])
}

fn view(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId) -> Result<BodiesPage> {
    let (place, list, query) = load(tx, reader, space)?;
    let href = bodies_href(space);
    Ok(BodiesPage {
        shell: shell(reader, &place, t::bodies(reader.lang)),
        space: place.name(reader),
        may_keep: place.may::<KeepBodies>(),
        new_href: format!("/spaces/{space}/new-body"),
        view: ListView::of(reader.lang, list, &query, href.clone(), &format!("{href}/as")),
    })
}
