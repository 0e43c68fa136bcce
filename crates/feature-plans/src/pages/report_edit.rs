//! Begins a report, and changes a draft: its period and what its writer says first.

use askama::Template;
use axum::response::Response;
use core_commitments::rules::Meeting;
use jiff::ToSpan as _;
use jiff::civil::Date;
use kernel::{Error, Lang, Refusal, Result};
use kit_db::Tx;
use kit_web::compare::Compared;
use kit_web::form_view::{Choice, Choices, ErrorSummary, Field, Hidden};
use kit_web::shell::Shell;
use kit_web::{Checks, Done, Form, Reader, Visit, answer};

use super::both_versions::{self, is_conflict, version};
use super::place::Place;
use super::target_edit::iso;
use crate::actions::{self, ReportChange};
use crate::rules::access::WriteReport;
use crate::rules::report::{Period, Report, ReportState};
use crate::rules::{PlanId, ReportId};
use crate::store;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/report_edit.html")]
struct ReportEditPage {
    shell: Shell,
    heading: &'static str,
    back: String,
    hidden: Vec<Hidden>,
    summary: Option<ErrorSummary>,
    from: Field,
    until: Field,
    lang: Choices,
    words: Field,
    compared: Vec<Compared>,
}

fn change(form: &Form) -> Result<ReportChange> {
    let mut checks = Checks::new();
    let mut day = |name: &'static str, missing: &'static str| -> Result<Option<Date>> {
        let day = checks.take(form.day(name))?;
        if day.is_none() && form.raw(name).trim().is_empty() {
            checks.refuse(Refusal::new(missing).on(name));
        }
        Ok(day)
    };
    let (from, until) = (day("from", "report-from-missing")?, day("until", "report-until-missing")?);
    let period = match from.zip(until) {
        Some((from, until)) => checks.take(Period::new(from, until).map(Some).map_err(Error::from))?,
        None => None,
    };
    checks.done()?;
    let period = period.ok_or_else(|| Error::from(Refusal::new("report-from-missing").on("from")))?;
    Ok(ReportChange { period, lang: form.value::<Lang>("lang")?, summary: form.long_text("summary") })
}

/// `GET /plans/{plan}/new-report`
pub(super) async fn get_new(visit: Visit) -> Result<Response> {
    let plan = visit.param("plan")?;
    visit.read(move |tx, reader| show(tx, reader, plan, None, None, &[])).await
}

/// `POST /plans/{plan}/new-report`
pub(super) async fn post_new(visit: Visit) -> Result<Response> {
    let plan: PlanId = visit.param("plan")?;
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<WriteReport>(tx, &doing.reader, plan)?;
                let change = change(doing.form())?;
                let report = match meeting(tx, &place, doing.form())? {
                    Some(meeting) => {
                        let of = (&place.plan, &meeting);
                        actions::begin_report_for(tx, &doing.occasion, &allowed, of, &change)?
                    }
                    None => actions::begin_report(tx, &doing.occasion, &allowed, &place.plan, &change)?,
                };
                Ok(Done::to(format!("/plans/{plan}/reports/{}", report.id)).saying("done-report-begun"))
            },
            move |tx, reader, refusals| show(tx, reader, plan, None, Some(reader.visit().form()), refusals),
        )
        .await
}

/// The meeting for which it is written, where it is for one.
fn meeting(tx: &mut Tx<'_>, place: &Place, form: &Form) -> Result<Option<Meeting>> {
    let Some(id) = form.maybe("meeting")? else { return Ok(None) };
    core_commitments::store::meeting::get(tx, place.plan.space, id).map(Some)
}

/// `GET /plans/{plan}/reports/{report}/edit`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (plan, report) = (visit.param("plan")?, visit.param("report")?);
    visit.read(move |tx, reader| show(tx, reader, plan, Some(report), None, &[])).await
}

/// `POST /plans/{plan}/reports/{report}/edit`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (plan, report): (PlanId, ReportId) = (visit.param("plan")?, visit.param("report")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<WriteReport>(tx, &doing.reader, plan)?;
                let version = doing.form().whole("version")?;
                let change = change(doing.form())?;
                actions::change_report(tx, &doing.occasion, &allowed, &place.plan, (report, version), &change)?;
                Ok(Done::to(format!("/plans/{plan}/reports/{report}")).saying("done-report-changed"))
            },
            move |tx, reader, refusals| show(tx, reader, plan, Some(report), Some(reader.visit().form()), refusals),
        )
        .await
}

fn show(
    tx: &mut Tx<'_>,
    reader: &Reader,
    plan: PlanId,
    report: Option<ReportId>,
    typed: Option<&Form>,
    refusals: &[Refusal],
) -> Result<Response> {
    let (place, _) = Place::open::<WriteReport>(tx, reader, plan)?;
    let report = report.map(|report| store::report::get(tx, plan, report)).transpose()?;
    // What was typed into a draft that was frozen meanwhile is shown once more, so that it is not lost.
    if let (Some(report), None) = (&report, typed) {
        report.is_draft()?;
    }
    let is_conflict = is_conflict(refusals) && report.as_ref().is_some_and(|report| report.state == ReportState::Draft);
    let after = match &report {
        Some(_) => None,
        None => store::report::of_plan(tx, plan)?.first().map(|last| last.period.until),
    };
    let meeting = meeting(tx, &place, typed.unwrap_or(reader.visit().query()))?;
    let until = meeting.as_ref().map_or(reader.today, |meeting| meeting.said.on.saturating_sub(1.day()));
    let saved = saved(&place, report.as_ref(), (after, until));
    let form = typed.unwrap_or(&saved);
    let lang = reader.lang;
    let mut hidden = reader.hidden();
    hidden.extend(report.as_ref().map(|report| version(report.version, typed, refusals)));
    hidden.extend(meeting.map(|meeting| Hidden::new("meeting", meeting.id.to_string())));
    let heading = if report.is_some() { t::report_edit(lang) } else { t::report_new(lang) };
    let field = |name: &'static str, label: &str| reader.field(name, label, refusals).value(form.raw(name));
    let languages = Lang::ALL.into_iter().map(|lang| Choice::new(lang.tag(), lang.own_name())).collect();
    let mut page = ReportEditPage {
        shell: match &report {
            Some(report) => place.shell_in_report(reader, report, heading),
            None => place.shell_in_reports(reader, heading),
        },
        heading,
        back: report.map_or_else(
            || format!("{}/reports", place.href()),
            |report| format!("{}/reports/{}", place.href(), report.id),
        ),
        hidden,
        summary: reader.summary(refusals),
        from: field("from", t::report_from(lang)),
        until: field("until", t::report_until(lang)),
        lang: Choices::one(field("lang", t::report_lang(lang)).hint(t::report_lang_hint(lang)), languages),
        words: field("summary", t::report_summary(lang)).hint(t::report_summary_hint(lang)),
        compared: Vec::new(),
    };
    if is_conflict {
        both_versions::note_saved(lang, &mut page.lang, saved.all("lang"));
        page.compared = vec![
            Compared::new("from", t::report_from(lang), saved.raw("from"), form.raw("from")),
            Compared::new("until", t::report_until(lang), saved.raw("until"), form.raw("until")),
            Compared::new("summary", t::report_summary(lang), saved.raw("summary"), form.raw("summary")),
        ];
    }
    answer::page(&page)
}

/// What the form says at first: a new report begins the day after the last one ended.
fn saved(place: &Place, report: Option<&Report>, (after, until): (Option<Date>, Date)) -> Form {
    let new_year = Date::new(i16::try_from(place.plan.year).unwrap_or(2000), 1, 1).ok();
    let next = after.and_then(|day| day.tomorrow().ok()).filter(|day| *day <= until).or(new_year);
    let pairs = match report {
        Some(report) => [
            ("from", report.period.from.to_string()),
            ("until", report.period.until.to_string()),
            ("lang", report.lang.tag().to_owned()),
            ("summary", report.summary.clone()),
        ],
        None => [
            ("from", iso(next)),
            ("until", until.to_string()),
            ("lang", place.plan.lang.tag().to_owned()),
            ("summary", String::new()),
        ],
    };
    Form::of(pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}
