//! Enters a body's decision on a frozen report.

use askama::Template;
use axum::response::Response;
use jiff::civil::Date;
use kernel::{Error, Refusal, RefusalKind, Result};
use kit_db::Tx;
use kit_web::form_view::{ErrorSummary, Field, Hidden};
use kit_web::shell::Shell;
use kit_web::{Checks, Done, Form, Reader, Visit, answer};

use super::place::Place;
use crate::actions;
use crate::documents::words as report_words;
use crate::rules::access::ApproveReport;
use crate::rules::report::{Decision, Report, ReportState};
use crate::rules::{LINE_LIMIT, PlanId, ReportId};
use crate::store;
use crate::words as t;

/// The field that keeps of which meeting one was asked: it is done once that is sent again.
const SURE: &str = "sure";

#[derive(Template)]
#[template(path = "pages/report_approve.html")]
struct ReportApprovePage {
    shell: Shell,
    what: String,
    back: String,
    hidden: Vec<Hidden>,
    summary: Option<ErrorSummary>,
    /// What one is asked, where the meeting may be a mistake.
    question: Option<String>,
    body: Field,
    bodies: Vec<String>,
    decided_on: Field,
    section: Field,
}

/// `GET /plans/{plan}/reports/{report}/approve`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (plan, report) = (visit.param("plan")?, visit.param("report")?);
    visit.read(move |tx, reader| show(tx, reader, plan, report, &[])).await
}

/// `POST /plans/{plan}/reports/{report}/approve`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (plan, report): (PlanId, ReportId) = (visit.param("plan")?, visit.param("report")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<ApproveReport>(tx, &doing.reader, plan)?;
                let frozen_on = frozen_on(&doing.reader, &store::report::get(tx, plan, report)?)?;
                let decision = decision(doing.form(), frozen_on, doing.reader.today)?;
                let decision = (decision, doing.form().raw(SURE) == meeting_typed(doing.form()));
                actions::approve_report(tx, &doing.occasion, &allowed, &place.plan, report, decision)?;
                Ok(Done::to(format!("/plans/{plan}/reports/{report}/following")).saying("done-report-approved"))
            },
            move |tx, reader, refusals| show(tx, reader, plan, report, refusals),
        )
        .await
}

fn decision(form: &Form, frozen_on: Date, today: Date) -> Result<Decision> {
    let mut checks = Checks::new();
    let on = checks.take(form.day("decided_on"))?;
    if on.is_none() && form.raw("decided_on").trim().is_empty() {
        checks.refuse(Refusal::new("decision-day-missing").on("decided_on"));
    }
    let decided = Decision::new(form.text("body"), on.unwrap_or(today), form.text("section"), frozen_on, today);
    let decided = checks.take(decided.map(Some).map_err(Error::Refused))?;
    checks.done()?;
    decided.ok_or(Error::Missing)
}

/// Of which meeting the form tells.
fn meeting_typed(form: &Form) -> String {
    format!("{} {}", form.raw("decided_on").trim(), form.raw("body").trim())
}

fn frozen_on(reader: &Reader, report: &Report) -> Result<Date> {
    match &report.state {
        ReportState::Draft => Err(Refusal::new("report-not-frozen").kind(RefusalKind::Conflict).into()),
        ReportState::Frozen { at, .. } => Ok(at.day(&reader.app().site().zone)),
    }
}

fn show(tx: &mut Tx<'_>, reader: &Reader, plan: PlanId, id: ReportId, refusals: &[Refusal]) -> Result<Response> {
    let (place, _) = Place::open::<ApproveReport>(tx, reader, plan)?;
    let report = store::report::get(tx, plan, id)?;
    frozen_on(reader, &report)?;
    let bodies = store::plan::follow_ups(tx, plan)?;
    let (lang, (at_body, at_day)) = (reader.lang, meeting_of(tx, reader, &report)?);
    let field = |name: &'static str, label: &str, kept: &str| {
        reader.field(name, label, refusals).value(reader.standing(name, kept))
    };
    let question = refusals.iter().find(|refusal| refusal.kind == RefusalKind::Question);
    let form = reader.visit().form();
    let asked = question.map_or(form.raw(SURE).to_owned(), |_| meeting_typed(form));
    let title = question.map_or(t::report_approve(lang), |_| t::decision_asked(lang));
    answer::page(&ReportApprovePage {
        shell: place.shell_in_report(reader, &report, title),
        what: report_words::title(lang, report.period),
        back: format!("{}/reports/{id}", place.href()),
        hidden: reader.hidden().into_iter().chain([Hidden::new(SURE, asked)]).collect(),
        summary: reader.summary(refusals),
        question: question.map(|question| reader.word(question)),
        body: field("body", t::decision_body_label(lang), &at_body).hint(t::decision_body_hint(lang)).limit(LINE_LIMIT),
        bodies: bodies.into_iter().map(|rule| rule.body).collect(),
        decided_on: field("decided_on", t::decision_on_label(lang), &at_day),
        section: field("section", t::decision_section_label(lang), "")
            .hint(t::decision_section_hint(lang))
            .limit(LINE_LIMIT),
    })
}

/// The body for whose meeting it was written, and the day of that: what is most likely to be entered.
fn meeting_of(tx: &mut Tx<'_>, reader: &Reader, report: &Report) -> Result<(String, String)> {
    let Some(id) = report.meeting else { return Ok(Default::default()) };
    let Some(body) = core_commitments::store::body::of_meeting(tx, id)? else { return Ok(Default::default()) };
    let meeting = core_commitments::store::meeting::get(tx, body.space, id)?;
    let day = if meeting.said.on <= reader.today { meeting.said.on.to_string() } else { String::new() };
    Ok((body.said.names.pick(report.lang).0.to_owned(), day))
}
