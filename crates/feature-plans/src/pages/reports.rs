//! A plan's reports: those that are drafts, frozen or approved.

use askama::Template;
use axum::response::Response;
use kernel::Result;
use kit_db::Tx;
use kit_lists::{Cell, Head, List, ListView, Query, Row, Taken};
use kit_web::shell::Shell;
use kit_web::{Reader, Visit, answer};

use super::place::Place;
use crate::documents::words as report_words;
use crate::rules::PlanId;
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
    view: ListView,
}

/// `GET /plans/{plan}/reports`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let plan = visit.param("plan")?;
    visit.read(move |tx, reader| answer::page(&view(tx, reader, plan)?)).await
}

/// `GET /plans/{plan}/reports/as/{format}`
pub(super) async fn get_file(visit: Visit) -> Result<Response> {
    let plan = visit.param("plan")?;
    kit_lists::take_out(visit, move |tx, reader| {
        let (place, _) = Place::open::<SeePlan>(tx, reader, plan)?;
        let space = core_spaces::store::space::get(tx, place.plan.space)?;
        let list = list(tx, reader, &place)?;
        let query = Query::of(reader.visit().query(), &list.columns);
        Ok(Taken {
            list: list.narrowed(&query, reader.lang),
            title: t::reports(reader.lang).to_owned(),
            of: place.plan.title,
            organisation: space.name.pick(reader.lang).0.to_owned(),
        })
    })
    .await
}

fn view(tx: &mut Tx<'_>, reader: &Reader, plan: PlanId) -> Result<ReportsPage> {
    let (place, _) = Place::open::<SeePlan>(tx, reader, plan)?;
    let list = list(tx, reader, &place)?;
    let query = Query::of(reader.visit().query(), &list.columns);
    let path = format!("{}/reports", place.href());
    let files = format!("{path}/as");
    Ok(ReportsPage {
        shell: place.shell(reader, t::reports(reader.lang)),
        href: place.href(),
        may_write: place.may::<WriteReport>(),
        view: ListView::of(reader.lang, list, &query, path, &files),
    })
}

fn list(tx: &mut Tx<'_>, reader: &Reader, place: &Place) -> Result<List> {
    let lang = reader.lang;
    let inside = place.may::<SeeInside>();
    let columns = vec![
        Head::words("period", t::report_period(lang)),
        Head::words("stage", t::report_stage(lang)).filter(),
        Head::words("decision", t::report_decision(lang)),
        Head::day("from", t::report_from(lang)).in_files(),
        Head::day("until", t::report_until(lang)).in_files(),
    ];
    let row = |report: &Report| {
        let decision = report.decision().map(|decision| report_words::decision(lang, decision));
        let stage = report_words::stage(lang, report);
        Row::of(vec![
            Cell::words(report_words::period(lang, report.period)).leading_to(format!(
                "{}/reports/{}",
                place.href(),
                report.id
            )),
            Cell::words(stage).in_order_of(&report_words::stages(lang), &stage),
            Cell::words(decision.unwrap_or_default()),
            Cell::day(lang, Some(report.period.from)),
            Cell::day(lang, Some(report.period.until)),
        ])
    };
    let reports = store::report::of_plan(tx, place.plan.id)?;
    // Those outside see what was approved for everybody, and nothing that is still being written.
    let seen = reports.iter().filter(|report| inside || report.open.is_some());
    Ok(List { columns, rows: seen.map(row).collect() })
}
