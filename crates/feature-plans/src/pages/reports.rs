//! A plan's reports: those that are drafts, frozen or approved.

use askama::Template;
use axum::response::Response;
use kernel::Result;
use kit_db::Tx;
use kit_web::list_view::Column;
use kit_web::shell::Shell;
use kit_web::{Reader, Visit, answer};

use super::place::Place;
use crate::documents::words as report_words;
use crate::rules::access::{SeeInside, SeePlan, WriteReport};
use crate::rules::report::Report;
use crate::store;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/reports.html")]
struct ReportsPage {
    shell: Shell,
    href: String,
    may_write: bool,
    columns: Vec<Column>,
    rows: Vec<Row>,
}

struct Row {
    href: String,
    period: String,
    stage: &'static str,
    decision: String,
}

/// `GET /plans/{plan}/reports`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let plan = visit.param("plan")?;
    visit
        .read(move |tx, reader| {
            let (place, _) = Place::open::<SeePlan>(tx, reader, plan)?;
            answer::page(&view(tx, reader, &place)?)
        })
        .await
}

fn view(tx: &mut Tx<'_>, reader: &Reader, place: &Place) -> Result<ReportsPage> {
    let lang = reader.lang;
    let inside = place.may::<SeeInside>();
    let row = |report: &Report| Row {
        href: format!("{}/reports/{}", place.href(), report.id),
        period: report_words::period(lang, report.period),
        stage: report_words::stage(lang, report),
        decision: report.decision().map(|decision| report_words::decision(lang, decision)).unwrap_or_default(),
    };
    let reports = store::report::of_plan(tx, place.plan.id)?;
    // Those outside see what a body has approved, and nothing that is still being written.
    let seen = reports.iter().filter(|report| inside || report.decision().is_some());
    Ok(ReportsPage {
        shell: place.shell(reader, t::reports(lang)),
        href: place.href(),
        may_write: place.may::<WriteReport>(),
        columns: vec![
            Column::new(t::report_period(lang)),
            Column::new(t::report_stage(lang)),
            Column::new(t::report_decision(lang)),
        ],
        rows: seen.map(row).collect(),
    })
}
