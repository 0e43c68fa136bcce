//! Lists to look through and to take along. Each list has one definition, in `rows` and `measures`,
//! of which the page, the CSV file and the XLSX file are made alike.

mod cell;
mod kind;
mod list;
mod measures;
mod query;
mod rows;
mod view;

use axum::response::Response;
use core_documents::sheets::{self, Sheet};
use kernel::{Fault, Refusal, Result};
use kit_db::Tx;
use kit_web::{Done, Reader, Visit, answer};

use super::place::{Place, plan_href};
use crate::actions;
use crate::rules::access::{FollowUp, SeeInside};
use crate::rules::{MeasureId, MeasureProgress, PlanId};

pub use kind::ListKind;
use list::List;
use query::Query;
use rows::Source;

const CSV: &str = "text/csv; charset=utf-8";
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// `GET /plans/{plan}/lists`
pub(super) async fn get_all(visit: Visit) -> Result<Response> {
    let plan = visit.param("plan")?;
    visit
        .read(move |tx, reader| {
            let (place, _) = Place::open::<SeeInside>(tx, reader, plan)?;
            let source = Source::load(tx, &place, (reader.lang, reader.today), false)?;
            answer::page(&view::all(reader, &place, &source))
        })
        .await
}

/// `GET /plans/{plan}/lists/{list}`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (plan, kind) = (visit.param("plan")?, visit.param("list")?);
    visit.read(move |tx, reader| show(tx, reader, plan, kind, &[])).await
}

/// `GET /plans/{plan}/measures`
pub(super) async fn get_measures(visit: Visit) -> Result<Response> {
    let plan = visit.param("plan")?;
    visit.read(move |tx, reader| show(tx, reader, plan, ListKind::Measures, &[])).await
}

/// `POST /plans/{plan}/measures`: notes by one button how far a measure is.
pub(super) async fn post_measures(visit: Visit) -> Result<Response> {
    let plan: PlanId = visit.param("plan")?;
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<FollowUp>(tx, &doing.reader, plan)?;
                let (form, today) = (doing.form(), doing.reader.today);
                let (marked, progress, notice) = if form.has("done") {
                    (form.raw("done"), MeasureProgress::Done { on: today }, "done-measure-done")
                } else {
                    (form.raw("ongoing"), MeasureProgress::Ongoing, "done-measure-ongoing")
                };
                let marked = marked_measure(marked)?;
                actions::mark_measure(tx, &doing.occasion, &allowed, &place.plan, marked, progress)?;
                let (_, query) = asked(tx, &doing.reader, &place, ListKind::Measures)?;
                Ok(Done::to(query.href(&format!("{}/measures", plan_href(plan)))).saying(notice))
            },
            move |tx, reader, refusals| show(tx, reader, plan, ListKind::Measures, refusals),
        )
        .await
}

/// `GET /plans/{plan}/lists/{list}/csv`
pub(super) async fn csv(visit: Visit) -> Result<Response> {
    take(visit, "csv", CSV, |sheet| {
        let mut bytes = Vec::new();
        sheets::csv(sheet, &mut bytes)?;
        Ok(bytes)
    })
    .await
}

/// `GET /plans/{plan}/lists/{list}/xlsx`
pub(super) async fn xlsx(visit: Visit) -> Result<Response> {
    take(visit, "xlsx", XLSX, sheets::xlsx).await
}

/// Reads on a reader thread and writes the file elsewhere: a long list takes its time.
async fn take(
    visit: Visit,
    ending: &'static str,
    media_type: &'static str,
    write: fn(&Sheet) -> Result<Vec<u8>>,
) -> Result<Response> {
    let (plan, kind): (PlanId, ListKind) = (visit.param("plan")?, visit.param("list")?);
    let (name, sheet) = visit.look(move |tx, reader| file(tx, reader, plan, kind)).await?;
    let bytes = tokio::task::spawn_blocking(move || write(&sheet)).await;
    let bytes = bytes.map_err(|error| Fault::because("writing a list", error))??;
    answer::download(&format!("{name}.{ending}"), media_type, bytes)
}

fn file(tx: &mut Tx<'_>, reader: &Reader, plan: PlanId, kind: ListKind) -> Result<(String, Sheet)> {
    let (place, _) = Place::open::<SeeInside>(tx, reader, plan)?;
    let space = core_spaces::store::space::get(tx, place.plan.space)?;
    let (list, query) = asked(tx, reader, &place, kind)?;
    let organisation = space.name.pick(reader.lang).0.to_owned();
    let name = format!("{} – {}", place.plan.title, kind.title(reader.lang));
    let sheet = list.narrowed(&query, reader.lang);
    Ok((name, sheet.sheet(reader.lang, kind.title(reader.lang).to_owned(), organisation, reader.today)))
}

fn show(tx: &mut Tx<'_>, reader: &Reader, plan: PlanId, kind: ListKind, refusals: &[Refusal]) -> Result<Response> {
    let (place, _) = Place::open::<SeeInside>(tx, reader, plan)?;
    let (list, query) = asked(tx, reader, &place, kind)?;
    answer::page(&view::one(reader, &place, kind, list, &query, refusals))
}

/// The whole list, and what the address asks of it.
fn asked(tx: &mut Tx<'_>, reader: &Reader, place: &Place, kind: ListKind) -> Result<(List, Query)> {
    let source = Source::load(tx, place, (reader.lang, reader.today), place.may::<FollowUp>())?;
    let list = source.list(kind);
    let query = Query::of(reader.visit().query(), &list);
    Ok((list, query))
}

/// What a button says: the measure's id and the version that was seen.
fn marked_measure(text: &str) -> Result<(MeasureId, i64)> {
    let unclear = || kernel::Error::BadRequest(format!("not a measure and its version: {text}"));
    let (id, version) = text.split_once('-').ok_or_else(unclear)?;
    Ok((id.parse()?, version.parse().or(Err(unclear()))?))
}
