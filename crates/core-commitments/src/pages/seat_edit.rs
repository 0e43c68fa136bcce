//! Names who sits in a body, changes a seat, and takes away one that was a mistake.

use askama::Template;
use axum::response::Response;
use core_spaces::Place;
use jiff::civil::Date;
use kernel::{Error, Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_web::compare::version;
use kit_web::form_view::{Choice, Choices, ErrorSummary, Field, Hidden};
use kit_web::shell::Shell;
use kit_web::{Checks, Done, Form, Reader, Visit, answer};

use super::body_place::{body_href, seat_role, shell_in};
use super::party_fields::Known;
use crate::actions;
use crate::rules::access::KeepBodies;
use crate::rules::{BodyId, LINE_LIMIT, SeatChange, SeatId, SeatRole};
use crate::store;
use crate::store::body::NamedSeat;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/seat_edit.html")]
struct SeatEditPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    body: String,
    heading: &'static str,
    person: Choices,
    name: Field,
    email: Field,
    role: Choices,
    since: Field,
    until: Field,
    hidden: Vec<Hidden>,
    may_remove: bool,
    back: String,
}

/// `GET /spaces/{space}/bodies/{body}/new-seat`
pub(super) async fn get_new(visit: Visit) -> Result<Response> {
    let (space, body) = (visit.param("space")?, visit.param("body")?);
    visit.read(move |tx, reader| show(tx, reader, (space, body), None, &[])).await
}

/// `POST /spaces/{space}/bodies/{body}/new-seat`
pub(super) async fn post_new(visit: Visit) -> Result<Response> {
    let (space, body): (SpaceId, BodyId) = (visit.param("space")?, visit.param("body")?);
    visit
        .submit(
            move |tx, doing| {
                let (_, allowed) = Place::open::<KeepBodies>(tx, &doing.reader, space)?;
                let change = change(tx, &doing.reader, space, None)?;
                actions::seat_member(tx, &doing.occasion, &allowed, body, &change)?;
                Ok(Done::to(body_href(space, body)).saying("done-body-seated"))
            },
            move |tx, reader, refusals| show(tx, reader, (space, body), None, refusals),
        )
        .await
}

/// `GET /spaces/{space}/bodies/{body}/seats/{seat}`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (space, body, id) = (visit.param("space")?, visit.param("body")?, visit.param("seat")?);
    visit.read(move |tx, reader| show(tx, reader, (space, body), Some(id), &[])).await
}

/// `POST /spaces/{space}/bodies/{body}/seats/{seat}`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (space, body, id): (SpaceId, BodyId, SeatId) =
        (visit.param("space")?, visit.param("body")?, visit.param("seat")?);
    visit
        .submit(
            move |tx, doing| {
                let (_, allowed) = Place::open::<KeepBodies>(tx, &doing.reader, space)?;
                let which = (body, id, doing.form().whole("version")?);
                let told = if doing.form().raw("wanted") == "remove" {
                    actions::remove_seat(tx, &doing.occasion, &allowed, which)?;
                    "done-seat-removed"
                } else {
                    let kept = store::body::seat(tx, body, id)?;
                    let change = change(tx, &doing.reader, space, Some(&kept))?;
                    actions::change_seat(tx, &doing.occasion, &allowed, which, &change)?;
                    "done-seat-changed"
                };
                Ok(Done::to(body_href(space, body)).saying(told))
            },
            move |tx, reader, refusals| show(tx, reader, (space, body), Some(id), refusals),
        )
        .await
}

/// Those who can be chosen: who has a role in the space, and who sits there already.
fn known(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, kept: Option<&NamedSeat>) -> Result<Vec<(String, String)>> {
    let roles = core_spaces::store::role::of_space(tx, space)?;
    let people = Known::people(roles, reader.today).into_iter().map(|(person, name)| (person.to_string(), name));
    let mut people: Vec<(String, String)> = people.collect();
    let own = kept.and_then(|kept| Some((kept.seat.said.person?.to_string(), kept.name.clone())));
    if let Some(own) = own.filter(|(id, _)| people.iter().all(|(known, _)| known != id)) {
        people.push(own);
    }
    Ok(people)
}

/// What the form says; all that is wrong with it at once.
fn change(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, kept: Option<&NamedSeat>) -> Result<SeatChange> {
    let form = reader.visit().form();
    let mut checks = Checks::new();
    let person = match form.raw("person") {
        "" => None,
        id if known(tx, reader, space, kept)?.iter().any(|(known, _)| known == id) => Some(id.parse()?),
        _ => return Err(Error::Missing),
    };
    let of_another = |name: &str| if person.is_none() { form.text(name) } else { String::new() };
    let (since, until) = (form.day("since"), form.day("until"));
    let change = SeatChange {
        person,
        name: of_another("name"),
        email: of_another("email"),
        role: form.value("role")?,
        since: since.as_ref().ok().copied().flatten(),
        until: until.as_ref().ok().copied().flatten(),
    };
    checks.take(change.check().map_err(Error::Refused))?;
    checks.take(since)?;
    checks.take(until)?;
    checks.done()?;
    Ok(change)
}

fn show(
    tx: &mut Tx<'_>,
    reader: &Reader,
    (space, body): (SpaceId, BodyId),
    id: Option<SeatId>,
    refusals: &[Refusal],
) -> Result<Response> {
    let (place, _) = Place::open::<KeepBodies>(tx, reader, space)?;
    let body = store::body::get(tx, space, body)?;
    let kept = id.map(|id| store::body::seat(tx, body.id, id)).transpose()?;
    let people = known(tx, reader, space, kept.as_ref())?;
    let lang = reader.lang;
    let heading = if kept.is_some() { t::seat_edit(lang) } else { t::seat_new(lang) };
    let is_conflict = refusals.iter().any(|refusal| refusal.code == "changed-meanwhile");
    let typed: Option<&Form> = (!refusals.is_empty()).then(|| reader.visit().form());
    let mut hidden = reader.hidden();
    hidden.extend(kept.as_ref().map(|kept| version(kept.seat.version, typed, is_conflict)));
    let said = kept.as_ref().map(|kept| &kept.seat.said);
    let field = |name: &'static str, label: &str, kept: &str| {
        reader.field(name, label, refusals).value(reader.standing(name, kept)).limit(LINE_LIMIT)
    };
    let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let person = said.and_then(|said| said.person).map(|person| person.to_string()).unwrap_or_default();
    let nobody = Choice::new("", t::seat_other(lang));
    let people = people.into_iter().map(|(id, name)| Choice::new(id, &name)).chain([nobody]).collect();
    let role = said.map_or(SeatRole::Member, |said| said.role).name();
    let roles = SeatRole::ALL.map(|role| Choice::new(role.name(), seat_role(lang, role))).to_vec();
    answer::page(&SeatEditPage {
        shell: shell_in(reader, &place, &body, heading),
        summary: reader.summary(refusals),
        body: body.said.names.pick(lang).0.to_owned(),
        heading,
        person: Choices::one(field("person", t::seat_person(lang), &person), people),
        name: field("name", t::seat_name(lang), said.map_or("", |said| &said.name)).hint(t::seat_name_hint(lang)),
        email: field("email", t::seat_email(lang), said.map_or("", |said| &said.email)).hint(t::seat_email_hint(lang)),
        role: Choices::one(field("role", t::seat_role(lang), role), roles),
        since: field("since", t::seat_from(lang), &day(said.and_then(|said| said.since))),
        until: field("until", t::seat_to(lang), &day(said.and_then(|said| said.until))),
        hidden,
        may_remove: kept.is_some(),
        back: body_href(space, body.id),
    })
}
