//! Gives a plan an address for mail, or another one.
// tidy: no template because confirm has it

use axum::response::Response;
use kernel::{Refusal, Result};
use kit_db::Tx;
use kit_web::shell::Link;
use kit_web::{Done, Reader, Visit};

use super::draft_list::drafts_href;
use crate::actions;
use crate::pages::confirm::{self, Question};
use crate::pages::place::Place;
use crate::rules::PlanId;
use crate::rules::access::ChangePlan;
use crate::store;
use crate::words as t;

/// `GET /plans/{plan}/address`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let plan = visit.param("plan")?;
    visit.read(move |tx, reader| show(tx, reader, plan, &[])).await
}

/// `POST /plans/{plan}/address`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let plan: PlanId = visit.param("plan")?;
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<ChangePlan>(tx, &doing.reader, plan)?;
                actions::give_plan_address(tx, &doing.occasion, &allowed, plan)?;
                Ok(Done::to(drafts_href(place.plan.space)).saying("done-plan-address"))
            },
            move |tx, reader, refusals| show(tx, reader, plan, refusals),
        )
        .await
}

fn show(tx: &mut Tx<'_>, reader: &Reader, id: PlanId, refusals: &[Refusal]) -> Result<Response> {
    let (place, _) = Place::open::<ChangePlan>(tx, reader, id)?;
    let lang = reader.lang;
    let addresses = store::draft::addresses(tx, place.plan.space, place.plan.year)?;
    let has_one = addresses.iter().any(|address| address.plan == id && address.token.is_some());
    let (heading, consequences, button) = if has_one {
        (t::plan_address_change_ask(lang), t::plan_address_change_what(lang), t::plan_address_change(lang))
    } else {
        (t::plan_address_give_ask(lang), t::plan_address_give_what(lang), t::draft_address_give(lang))
    };
    let question = Question {
        heading,
        what: place.plan.title.clone(),
        what_lang: place.plan.lang,
        consequences: consequences.to_owned(),
        button,
        back: drafts_href(place.plan.space),
        version: None,
    };
    let mut shell = place.shell(reader, button);
    shell.breadcrumbs.push(Link::new(t::drafts(lang), drafts_href(place.plan.space)));
    confirm::step(reader, shell, question, refusals)
}
