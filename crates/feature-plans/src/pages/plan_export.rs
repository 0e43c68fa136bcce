//! A plan to take out, as data and as text: as much of it as the reader sees.
// tidy: no template because these are files

use axum::response::Response;
use kernel::{Fault, Result};
use kit_db::Tx;
use kit_web::{Reader, Visit, answer};

use super::place::Place;
use crate::export::{self, Scope};
use crate::rules::access::{SeeInside, SeePlan};
use crate::rules::{PlanId, WholePlan};
use crate::store;

/// `GET /plans/{plan}/plan.json`
pub(super) async fn json(visit: Visit) -> Result<Response> {
    let plan = visit.param("plan")?;
    visit
        .read(move |tx, reader| {
            let (whole, scope) = seen(tx, reader, plan)?;
            let file = export::json(&whole, scope);
            let bytes = serde_json::to_vec_pretty(&file).map_err(|error| Fault::because("writing a plan", error))?;
            answer::download(&format!("{}.json", whole.contents.plan.title), "application/json", bytes)
        })
        .await
}

/// `GET /plans/{plan}/plan.md`
pub(super) async fn markdown(visit: Visit) -> Result<Response> {
    let plan = visit.param("plan")?;
    visit
        .read(move |tx, reader| {
            let (whole, scope) = seen(tx, reader, plan)?;
            let text = export::markdown(&whole, scope, reader.today);
            answer::download(&format!("{}.md", whole.contents.plan.title), "text/markdown; charset=utf-8", text)
        })
        .await
}

fn seen(tx: &mut Tx<'_>, reader: &Reader, plan: PlanId) -> Result<(WholePlan, Scope)> {
    let (place, _) = Place::open::<SeePlan>(tx, reader, plan)?;
    let scope = if place.may::<SeeInside>() { Scope::Inside } else { Scope::Public };
    Ok((store::contents::whole(tx, place.plan)?, scope))
}
