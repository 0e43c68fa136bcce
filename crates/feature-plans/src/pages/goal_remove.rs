//! Takes a goal out of its plan, and brings it back.

use axum::response::Response;
use kernel::{Refusal, Result};
use kit_db::Tx;
use kit_web::{Done, Reader, Visit};

use super::confirm::{self, Question};
use super::place::{Place, goal_href, plan_href};
use crate::actions;
use crate::rules::access::ChangePlan;
use crate::rules::{GoalId, PlanId};
use crate::store;
use crate::words as t;

/// `GET /plans/{plan}/goals/{goal}/remove`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (plan, goal) = (visit.param("plan")?, visit.param("goal")?);
    visit.read(move |tx, reader| show(tx, reader, plan, goal, &[])).await
}

/// `POST /plans/{plan}/goals/{goal}/remove`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (plan, goal): (PlanId, GoalId) = (visit.param("plan")?, visit.param("goal")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<ChangePlan>(tx, &doing.reader, plan)?;
                actions::remove_goal(tx, &doing.occasion, &allowed, &place.plan, goal)?;
                Ok(Done::to(format!("{}?removed={goal}", plan_href(plan))).saying("done-goal-removed"))
            },
            move |tx, reader, refusals| show(tx, reader, plan, goal, refusals),
        )
        .await
}

/// `POST /plans/{plan}/goals/{goal}/restore`
pub(super) async fn restore(visit: Visit) -> Result<Response> {
    let (plan, goal): (PlanId, GoalId) = (visit.param("plan")?, visit.param("goal")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<ChangePlan>(tx, &doing.reader, plan)?;
                actions::restore_goal(tx, &doing.occasion, &allowed, &place.plan, goal)?;
                Ok(Done::to(goal_href(plan, goal)).saying("done-goal-restored"))
            },
            move |tx, reader, refusals| show(tx, reader, plan, goal, refusals),
        )
        .await
}

fn show(tx: &mut Tx<'_>, reader: &Reader, plan: PlanId, goal: GoalId, refusals: &[Refusal]) -> Result<Response> {
    let (place, _) = Place::open::<ChangePlan>(tx, reader, plan)?;
    let goal = store::goal::get(tx, plan, goal)?;
    let lang = reader.lang;
    let question = Question {
        heading: t::goal_remove_ask(lang),
        what: goal.title.clone(),
        what_lang: place.plan.lang,
        consequences: t::goal_remove_what(lang).to_owned(),
        button: t::goal_remove(lang),
        back: goal_href(plan, goal.id),
        version: None,
    };
    confirm::page(reader, place.shell_in_goal(reader, &goal, t::goal_remove(lang)), question, refusals)
}
