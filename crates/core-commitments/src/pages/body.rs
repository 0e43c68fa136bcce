//! A body: who sits in it, when it meets, and what was reviewed there.

use askama::Template;
use axum::response::Response;
use core_spaces::Place;
use kernel::{Lang, Result, SpaceId};
use kit_db::Tx;
use kit_web::shell::Shell;
use kit_web::state::State;
use kit_web::{Reader, Visit, answer};

use super::body_place::{body_href, kind, seat_role, shell};
use super::place::duty_href;
use crate::addresses::meeting_href;
use crate::rules::access::{KeepBodies, SeeBodies};
use crate::rules::{BodyId, MEETING, Meeting};
use crate::store;
use crate::store::body::NamedSeat;
use crate::told;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/body.html")]
struct BodyPage {
    shell: Shell,
    space: String,
    name: String,
    name_lang: Lang,
    kind: &'static str,
    may_keep: bool,
    href: String,
    sit: Vec<SeatLine>,
    sat: Vec<SeatLine>,
    ahead: Vec<MeetingLine>,
    past: Vec<MeetingLine>,
}

/// Somebody who sits or sat in it.
struct SeatLine {
    name: String,
    role: &'static str,
    term: String,
    href: String,
}

/// A meeting, with how its review stands.
struct MeetingLine {
    when: String,
    datetime: String,
    place: String,
    called_off: String,
    review: Option<ReviewLine>,
    href: String,
}

struct ReviewLine {
    state: State,
    word: String,
    href: String,
}

/// `GET /spaces/{space}/bodies/{body}`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (space, id) = (visit.param("space")?, visit.param("body")?);
    visit.read(move |tx, reader| answer::page(&view(tx, reader, space, id)?)).await
}

fn view(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, id: BodyId) -> Result<BodyPage> {
    let (place, _) = Place::open::<SeeBodies>(tx, reader, space)?;
    let body = store::body::get(tx, space, id)?;
    let (lang, today) = (reader.lang, reader.today);
    let seats = store::body::seats(tx, id)?;
    let meetings = store::meeting::of_body(tx, id)?;
    let ids: Vec<String> = meetings.iter().map(|meeting| meeting.id.to_string()).collect();
    let reviews = store::duty::of_sources(tx, MEETING, &ids)?;
    let may_keep = place.may::<KeepBodies>();
    let line = |meeting: &Meeting| {
        let review = reviews.get(&meeting.id.to_string()).map(|duty| {
            let status = duty.status(today);
            let word = told::status(lang, status).to_owned();
            ReviewLine { state: status.state(), word, href: duty_href(space, duty.id) }
        });
        MeetingLine {
            when: told::meeting_when(lang, meeting),
            datetime: meeting.said.on.to_string(),
            place: meeting.said.place.clone(),
            called_off: meeting.called_off.clone().unwrap_or_default(),
            review,
            href: meeting_href(space, meeting.id),
        }
    };
    let (past, ahead): (Vec<&Meeting>, Vec<&Meeting>) = meetings.iter().partition(|meeting| meeting.said.on < today);
    let is_over = |seat: &&NamedSeat| seat.seat.said.until.is_some_and(|until| until < today);
    let (sat, sit): (Vec<&NamedSeat>, Vec<&NamedSeat>) = seats.iter().partition(is_over);
    let seat = |seat: &NamedSeat| seat_line(lang, seat, may_keep.then(|| body_href(space, id)));
    let (name, name_lang) = body.said.names.pick(lang);
    Ok(BodyPage {
        shell: shell(reader, &place, name),
        space: place.name(reader),
        name: name.to_owned(),
        name_lang,
        kind: kind(lang, body.said.kind),
        may_keep,
        href: body_href(space, id),
        sit: sit.into_iter().map(seat).collect(),
        sat: sat.into_iter().map(seat).collect(),
        ahead: ahead.into_iter().map(line).collect(),
        past: past.into_iter().rev().map(line).collect(),
    })
}

fn seat_line(lang: Lang, seat: &NamedSeat, body_href: Option<String>) -> SeatLine {
    let said = &seat.seat.said;
    let term = match (said.since, said.until) {
        (None, None) => String::new(),
        (Some(since), None) => t::seat_since(lang, kit_words::day(lang, since)),
        (None, Some(until)) => t::seat_until(lang, kit_words::day(lang, until)),
        (Some(since), Some(until)) => format!("{}–{}", kit_words::day(lang, since), kit_words::day(lang, until)),
    };
    SeatLine {
        name: seat.name.clone(),
        role: seat_role(lang, said.role),
        term,
        href: body_href.map(|body| format!("{body}/seats/{}", seat.seat.id)).unwrap_or_default(),
    }
}
