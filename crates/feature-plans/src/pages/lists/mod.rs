//! Lists to look through and to take along. Each list has one definition, in `rows` and `measures`,
//! of which the page, the CSV file and the XLSX file are made alike.

mod kind;
mod measures;
mod rows;
mod view;

use axum::response::Response;
use kernel::{Refusal, Result};
use kit_db::Tx;
use kit_lists::{Query, Taken};
use kit_web::{Done, Reader, Visit, answer};

use super::place::{Place, plan_href};
use crate::actions;
use crate::rules::access::{FollowUp, SeeInside};
use crate::rules::{MeasureId, MeasureProgress, PlanId};

pub use kind::ListKind;
use rows::Source;

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
                let list = source(tx, &doing.reader, &place)?.list(ListKind::Measures);
                let query = Query::of(doing.reader.visit().query(), &list.columns);
                Ok(Done::to(query.href(&format!("{}/measures", plan_href(plan)))).saying(notice))
            },
            move |tx, reader, refusals| show(tx, reader, plan, ListKind::Measures, refusals),
        )
        .await
}

/// `GET /plans/{plan}/lists/{list}/{format}`
pub(super) async fn get_file(visit: Visit) -> Result<Response> {
    let (plan, kind) = (visit.param("plan")?, visit.param("list")?);
    kit_lists::take_out(visit, move |tx, reader| file(tx, reader, plan, kind)).await
}

fn file(tx: &mut Tx<'_>, reader: &Reader, plan: PlanId, kind: ListKind) -> Result<Taken> {
    let (place, _) = Place::open::<SeeInside>(tx, reader, plan)?;
    let space = core_spaces::store::space::get(tx, place.plan.space)?;
    let source = source(tx, reader, &place)?;
    let list = source.list(kind);
    let query = Query::of(reader.visit().query(), &list.columns);
    Ok(Taken {
        list: list.narrowed(&query, reader.lang),
        title: kind.title(reader.lang).to_owned(),
        of: place.plan.title,
        organisation: space.name.pick(reader.lang).0.to_owned(),
    })
}

fn show(tx: &mut Tx<'_>, reader: &Reader, plan: PlanId, kind: ListKind, refusals: &[Refusal]) -> Result<Response> {
    let (place, _) = Place::open::<SeeInside>(tx, reader, plan)?;
    let source = source(tx, reader, &place)?;
    answer::page(&view::one(reader, &place, kind, &source, refusals))
}

fn source(tx: &mut Tx<'_>, reader: &Reader, place: &Place) -> Result<Source> {
    Source::load(tx, place, (reader.lang, reader.today), place.may::<FollowUp>())
}

/// What a button says: the measure's id and the version that was seen.
fn marked_measure(text: &str) -> Result<(MeasureId, i64)> {
    let unclear = || kernel::Error::BadRequest(format!("not a measure and its version: {text}"));
    let (id, version) = text.split_once('-').ok_or_else(unclear)?;
    Ok((id.parse()?, version.parse().or(Err(unclear()))?))
}
