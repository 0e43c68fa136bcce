//! Sends a report to the members of a body before its meeting: what is asked of them, and to whom it goes.

use askama::Template;
use axum::response::Response;
use core_commitments::actions::{ToSend, send_dossier};
use core_commitments::letters::reminders::Sender;
use core_commitments::rules::access::KeepBodies;
use core_commitments::rules::{MeetingId, Recipient, SeatId, Source};
use core_commitments::store as core;
use kernel::{Lang, MultiText, Refusal, RefusalKind, Result};
use kit_db::Tx;
use kit_web::form_view::{Choice, Choices, ErrorSummary, Field, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Done, Form, Reader, Visit, answer};

use super::REPORT;
use crate::documents::words as report_words;
use crate::pages::editions;
use crate::pages::place::Place;
use crate::rules::access::ApproveReport;
use crate::rules::report::{Audience, Period, Report};
use crate::rules::{PlanId, ReportId};
use crate::store;
use crate::words as t;

/// How long before and after today meetings are offered, in days.
const OFFERED_DAYS: i32 = 400;

#[derive(Template)]
#[template(path = "pages/dossiers/dossier_send.html")]
struct DossierSendPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    title: String,
    /// The meetings to choose from, while none is chosen.
    meetings: Vec<Link>,
    form: Option<Sending>,
    back: String,
}

struct Sending {
    meeting: String,
    body_href: String,
    asked: Field,
    to: Choices,
    /// Those whom no mail reaches.
    unreached: Vec<String>,
    hidden: Vec<Hidden>,
}

/// `GET /plans/{plan}/reports/{report}/send`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (plan, report) = (visit.param("plan")?, visit.param("report")?);
    visit.read(move |tx, reader| show(tx, reader, plan, report, &[])).await
}

/// `POST /plans/{plan}/reports/{report}/send`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (plan, report): (PlanId, ReportId) = (visit.param("plan")?, visit.param("report")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, _) = Place::open::<ApproveReport>(tx, &doing.reader, plan)?;
                let report = approved(tx, &place, report)?;
                let new = to_send(&report, doing.form())?;
                let allowed = place.standing.allow::<KeepBodies>()?;
                let sender = Sender::of(doing.reader.app().site());
                let meeting = new.meeting;
                send_dossier(tx, &doing.occasion, &allowed, &new, doing.reader.today, sender)?;
                Ok(Done::to(core_commitments::meeting_href(place.plan.space, meeting)).saying("done-dossier-sent"))
            },
            move |tx, reader, refusals| show(tx, reader, plan, report, refusals),
        )
        .await
}

fn to_send(report: &Report, form: &Form) -> Result<ToSend> {
    let to = form.all("to").map(str::parse).collect::<Result<Vec<SeatId>>>()?;
    let title = |period: Period| {
        let [first, rest @ ..] = Lang::ALL;
        let of = MultiText::of(first, report_words::title(first, period));
        rest.into_iter().fold(of, |all, lang| all.with(lang, report_words::title(lang, period)))
    };
    Ok(ToSend {
        meeting: form.value("meeting")?,
        record: Source { kind: REPORT.to_owned(), id: report.id.to_string() },
        title: title(report.period),
        asked: form.long_text("asked"),
        lang: report.lang,
        to,
    })
}

/// The report, if it was approved for the body; refused with `edition-waits-approval`.
fn approved(tx: &mut Tx<'_>, place: &Place, id: ReportId) -> Result<Report> {
    let report = store::report::get(tx, place.plan.id, id)?;
    match store::edition::find(tx, id, Audience::Body)? {
        Some(_) => Ok(report),
        None => Err(Refusal::new("edition-waits-approval").kind(RefusalKind::Conflict).into()),
    }
}

fn show(tx: &mut Tx<'_>, reader: &Reader, plan: PlanId, id: ReportId, refusals: &[Refusal]) -> Result<Response> {
    let (place, _) = Place::open::<ApproveReport>(tx, reader, plan)?;
    let report = approved(tx, &place, id)?;
    let typed = if refusals.is_empty() { reader.visit().query() } else { reader.visit().form() };
    let chosen: Option<MeetingId> = typed.maybe("meeting")?.or(report.meeting);
    let lang = reader.lang;
    let (meetings, form) = match chosen {
        Some(meeting) => (Vec::new(), Some(sending(tx, reader, &place, meeting, refusals)?)),
        None => (offered(tx, reader, &place, id)?, None),
    };
    answer::page(&DossierSendPage {
        shell: place.shell_in_report(reader, &report, t::dossier_send(lang)),
        summary: reader.summary(refusals),
        title: report_words::title(lang, report.period),
        meetings,
        form,
        back: editions::href(&place, id, Audience::Body),
    })
}

/// The coming meetings of the space's bodies, each leading to the form for it.
fn offered(tx: &mut Tx<'_>, reader: &Reader, place: &Place, report: ReportId) -> Result<Vec<Link>> {
    use jiff::ToSpan as _;
    let days = (reader.today, reader.today.saturating_add(OFFERED_DAYS.days()));
    let bodies = core::body::of_space(tx, place.plan.space)?;
    let mut meetings = core::meeting::of_space(tx, place.plan.space, days)?;
    meetings.retain(|meeting| meeting.takes_place().is_ok());
    let link = |meeting: &core_commitments::rules::Meeting| {
        let body = bodies.iter().find(|body| body.id == meeting.body)?;
        let name = body.said.names.pick(reader.lang).0;
        let label = format!("{name}, {}", core_commitments::meeting_when(reader.lang, meeting));
        Some(Link::new(label, format!("{}/reports/{report}/send?meeting={}", place.href(), meeting.id)))
    };
    Ok(meetings.iter().filter_map(link).collect())
}

fn sending(
    tx: &mut Tx<'_>,
    reader: &Reader,
    place: &Place,
    meeting: MeetingId,
    refusals: &[Refusal],
) -> Result<Sending> {
    let (lang, space) = (reader.lang, place.plan.space);
    let meeting = core::meeting::get(tx, space, meeting)?;
    let body = core::body::get(tx, space, meeting.body)?;
    let recipients = core::dossier::recipients(tx, body.id, reader.today)?;
    let sent = core::dossier::sent(tx, meeting.id)?;
    let before = core::dossier::of_meeting(tx, meeting.id)?.pop();
    let typed = (!refusals.is_empty()).then(|| reader.visit().form());
    let asked = typed.map(|form| form.raw("asked").to_owned()).or(before.map(|dossier| dossier.asked));
    let chosen = |one: &Recipient| typed.is_none_or(|form| form.all("to").any(|seat| seat == one.seat.to_string()));
    let hint = |one: &Recipient| {
        let on = sent.iter().find(|sent| sent.seat == one.seat).map(|sent| kit_words::day(lang, sent.on));
        let on = on.map(|day| t::dossier_got_it(lang, day));
        [one.email.clone(), on].into_iter().flatten().collect::<Vec<_>>().join(" · ")
    };
    let option = |one: &Recipient| Choice::new(one.seat.to_string(), &one.name).hint(hint(one)).chosen_if(chosen(one));
    let (reached, rest): (Vec<&Recipient>, Vec<&Recipient>) = recipients.iter().partition(|one| one.is_reached());
    let why = |one: &Recipient| {
        if one.is_off { t::dossier_wants_none(lang, &one.name) } else { t::dossier_no_address(lang, &one.name) }
    };
    let mut hidden = reader.hidden();
    hidden.push(Hidden::new("meeting", meeting.id.to_string()));
    let when = core_commitments::meeting_when(lang, &meeting);
    Ok(Sending {
        meeting: format!("{}, {when}", body.said.names.pick(lang).0),
        body_href: core_commitments::body_href(space, body.id),
        asked: reader
            .field("asked", t::dossier_what_asked(lang), refusals)
            .hint(t::dossier_what_asked_hint(lang))
            .value(asked.unwrap_or_default()),
        to: Choices::many(reader.field("to", t::dossier_to(lang), refusals), reached.into_iter().map(option).collect()),
        unreached: rest.into_iter().map(why).collect(),
        hidden,
    })
}
