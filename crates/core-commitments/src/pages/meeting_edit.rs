//! Writes down when a body meets, changes that, and calls a meeting off.

use askama::Template;
use axum::response::Response;
use core_spaces::Place;
use jiff::civil::Time;
use kernel::{Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_web::compare::version;
use kit_web::form_view::{Choice, Choices, ErrorSummary, Field, Hidden};
use kit_web::shell::Shell;
use kit_web::{Checks, Done, Form, Reader, Visit, answer};

use super::body_place::{body_href, shell_in};
use crate::actions;
use crate::rules::access::KeepBodies;
use crate::rules::{BodyId, LINE_LIMIT, MeetingChange, MeetingId};
use crate::store;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/meeting_edit.html")]
struct MeetingEditPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    body: String,
    heading: &'static str,
    on: Field,
    at: Field,
    place: Field,
    reviews: Choices,
    reason: Option<Field>,
    hidden: Vec<Hidden>,
    back: String,
}

/// `GET /spaces/{space}/bodies/{body}/new-meeting`
pub(super) async fn get_new(visit: Visit) -> Result<Response> {
    let (space, body) = (visit.param("space")?, visit.param("body")?);
    visit.read(move |tx, reader| show(tx, reader, (space, body), None, &[])).await
}

/// `POST /spaces/{space}/bodies/{body}/new-meeting`
pub(super) async fn post_new(visit: Visit) -> Result<Response> {
    let (space, body): (SpaceId, BodyId) = (visit.param("space")?, visit.param("body")?);
    visit
        .submit(
            move |tx, doing| {
                let (_, allowed) = Place::open::<KeepBodies>(tx, &doing.reader, space)?;
                let of = (body, doing.reader.today);
                actions::call_meeting(tx, &doing.occasion, &allowed, of, &change(doing.form())?)?;
                Ok(Done::to(body_href(space, body)).saying("done-meeting-called"))
            },
            move |tx, reader, refusals| show(tx, reader, (space, body), None, refusals),
        )
        .await
}

/// `GET /spaces/{space}/bodies/{body}/meetings/{meeting}`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (space, body, id) = (visit.param("space")?, visit.param("body")?, visit.param("meeting")?);
    visit.read(move |tx, reader| show(tx, reader, (space, body), Some(id), &[])).await
}

/// `POST /spaces/{space}/bodies/{body}/meetings/{meeting}`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (space, body, id): (SpaceId, BodyId, MeetingId) =
        (visit.param("space")?, visit.param("body")?, visit.param("meeting")?);
    visit
        .submit(
            move |tx, doing| {
                let (_, allowed) = Place::open::<KeepBodies>(tx, &doing.reader, space)?;
                let (form, occasion) = (doing.form(), &doing.occasion);
                let which = (id, form.whole("version")?, doing.reader.today);
                let told = if form.raw("wanted") == "call-off" {
                    actions::call_off_meeting(tx, occasion, &allowed, which, &form.text("reason"))?;
                    "done-meeting-called-off"
                } else {
                    actions::move_meeting(tx, occasion, &allowed, which, &change(form)?)?;
                    "done-meeting-moved"
                };
                Ok(Done::to(body_href(space, body)).saying(told))
            },
            move |tx, reader, refusals| show(tx, reader, (space, body), Some(id), refusals),
        )
        .await
}

/// What the form says; all that is wrong with it at once.
fn change(form: &Form) -> Result<MeetingChange> {
    let mut checks = Checks::new();
    let on = checks.take(form.day("on"))?;
    if on.is_none() && form.raw("on").trim().is_empty() {
        checks.refuse(Refusal::new("meeting-day-missing").on("on"));
    }
    let at = match form.raw("at").trim() {
        "" => None,
        typed => checks.take(time(typed).map(Some).map_err(Into::into))?,
    };
    let change = MeetingChange {
        on: on.unwrap_or_default(),
        at,
        place: form.text("place"),
        reviews: form.raw("reviews") == "yes",
    };
    checks.take(change.check().map_err(Into::into))?;
    checks.done()?;
    Ok(change)
}

/// A time as people write it: `9:00`, `9.00` or `9`; refused with `meeting-time-wrong`.
fn time(typed: &str) -> Result<Time, Refusal> {
    let (hour, minute) = typed.split_once([':', '.']).unwrap_or((typed, "0"));
    let time = hour.parse().ok().zip(minute.parse().ok()).and_then(|(hour, minute)| Time::new(hour, minute, 0, 0).ok());
    time.ok_or_else(|| Refusal::new("meeting-time-wrong").on("at"))
}

fn show(
    tx: &mut Tx<'_>,
    reader: &Reader,
    (space, body): (SpaceId, BodyId),
    id: Option<MeetingId>,
    refusals: &[Refusal],
) -> Result<Response> {
    let (place, _) = Place::open::<KeepBodies>(tx, reader, space)?;
    let body = store::body::get(tx, space, body)?;
    let kept = id.map(|id| store::meeting::get(tx, space, id)).transpose()?;
    let lang = reader.lang;
    let heading = if kept.is_some() { t::meeting_edit(lang) } else { t::meeting_new(lang) };
    let is_conflict = refusals.iter().any(|refusal| refusal.code == "changed-meanwhile");
    let typed = (!refusals.is_empty()).then(|| reader.visit().form());
    let mut hidden = reader.hidden();
    hidden.extend(kept.as_ref().map(|kept| version(kept.version, typed, is_conflict)));
    let said = kept.as_ref().map(|kept| &kept.said);
    let field = |name: &'static str, label: &str, kept: &str| {
        reader.field(name, label, refusals).value(reader.standing(name, kept)).limit(LINE_LIMIT)
    };
    let day = said.map(|said| said.on.to_string()).unwrap_or_default();
    let at = said.and_then(|said| said.at).map(|at| at.strftime("%H:%M").to_string()).unwrap_or_default();
    let reviews = if said.is_none_or(|said| said.reviews) { "yes" } else { "no" };
    let options =
        vec![Choice::new("yes", t::meeting_reviews_yes(lang)), Choice::new("no", t::meeting_reviews_no(lang))];
    answer::page(&MeetingEditPage {
        shell: shell_in(reader, &place, &body, heading),
        summary: reader.summary(refusals),
        body: body.said.names.pick(lang).0.to_owned(),
        heading,
        on: field("on", t::meeting_on(lang), &day),
        at: field("at", t::meeting_at(lang), &at).hint(t::meeting_at_hint(lang)),
        place: field("place", t::meeting_place(lang), said.map_or("", |said| &said.place)),
        reviews: Choices::one(field("reviews", t::meeting_reviews(lang), reviews), options),
        reason: kept.as_ref().map(|_| field("reason", t::meeting_why_off(lang), "")),
        hidden,
        back: body_href(space, body.id),
    })
}

#[cfg(test)]
mod tests {
    use super::time;

    #[test]
    fn a_time_is_typed_as_people_write_it() {
        let typed = |text: &str| time(text).map(|time| time.strftime("%H:%M").to_string()).ok();
        assert_eq!(typed("9"), Some("09:00".into()));
        assert_eq!(typed("16.30"), Some("16:30".into()));
        assert_eq!(typed("23:59"), Some("23:59".into()));
        for wrong in ["24", "9:60", "nine", ":", "9:"] {
            assert_eq!(typed(wrong), None, "{wrong}");
        }
    }
}
