//! Freezes a report, and takes a draft away.

use axum::response::Response;
use kernel::{Refusal, Result};
use kit_db::Tx;
use kit_web::{Done, Reader, Visit};

use super::confirm::{self, Question};
use super::place::Place;
use crate::actions;
use crate::documents::words as report_words;
use crate::rules::access::WriteReport;
use crate::rules::{PlanId, ReportId};
use crate::store;
use crate::words as t;

/// What is asked about.
#[derive(Clone, Copy)]
enum Step {
    Freeze,
    Remove,
}

/// `GET /plans/{plan}/reports/{report}/freeze`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (plan, report) = (visit.param("plan")?, visit.param("report")?);
    visit.read(move |tx, reader| show(tx, reader, (plan, report), Step::Freeze, &[])).await
}

/// `POST /plans/{plan}/reports/{report}/freeze`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (plan, report): (PlanId, ReportId) = (visit.param("plan")?, visit.param("report")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<WriteReport>(tx, &doing.reader, plan)?;
                let version = doing.form().whole("version")?;
                let today = doing.reader.today;
                actions::freeze_report(tx, &doing.occasion, &allowed, &place.plan, (report, version), today)?;
                Ok(Done::to(format!("/plans/{plan}/reports/{report}")).saying("done-report-frozen"))
            },
            move |tx, reader, refusals| show(tx, reader, (plan, report), Step::Freeze, refusals),
        )
        .await
}

/// `GET /plans/{plan}/reports/{report}/remove`
pub(super) async fn get_remove(visit: Visit) -> Result<Response> {
    let (plan, report) = (visit.param("plan")?, visit.param("report")?);
    visit.read(move |tx, reader| show(tx, reader, (plan, report), Step::Remove, &[])).await
}

/// `POST /plans/{plan}/reports/{report}/remove`
pub(super) async fn post_remove(visit: Visit) -> Result<Response> {
    let (plan, report): (PlanId, ReportId) = (visit.param("plan")?, visit.param("report")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<WriteReport>(tx, &doing.reader, plan)?;
                actions::remove_report(tx, &doing.occasion, &allowed, &place.plan, report)?;
                Ok(Done::to(format!("/plans/{plan}/reports")).saying("done-report-removed"))
            },
            move |tx, reader, refusals| show(tx, reader, (plan, report), Step::Remove, refusals),
        )
        .await
}

fn show(
    tx: &mut Tx<'_>,
    reader: &Reader,
    (plan, id): (PlanId, ReportId),
    step: Step,
    refusals: &[Refusal],
) -> Result<Response> {
    let (place, _) = Place::open::<WriteReport>(tx, reader, plan)?;
    let report = store::report::get(tx, plan, id)?;
    report.is_draft()?;
    let lang = reader.lang;
    let (heading, consequences, button) = match step {
        Step::Freeze => (t::report_freeze_ask(lang), t::report_freeze_what(lang), t::report_freeze(lang)),
        Step::Remove => (t::report_remove_ask(lang), t::report_remove_what(lang), t::report_remove(lang)),
    };
    let question = Question {
        heading,
        what: report_words::title(lang, report.period),
        what_lang: lang,
        consequences: consequences.to_owned(),
        button,
        back: format!("{}/reports/{id}", place.href()),
        version: Some(report.version),
    };
    let shell = place.shell_in_report(reader, &report, heading);
    match step {
        Step::Freeze => confirm::step(reader, shell, question, refusals),
        Step::Remove => confirm::page(reader, shell, question, refusals),
    }
}
