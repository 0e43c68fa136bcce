//! Sets a goal's state by hand, with a reason, or gives it back to its measures.

use askama::Template;
use axum::response::Response;
use kernel::{Error, Refusal, Result};
use kit_db::Tx;
use kit_web::form_view::{Choices, ErrorSummary, Field, Hidden};
use kit_web::shell::Shell;
use kit_web::{Done, Form, Reader, Visit, answer, state};

use super::both_versions::{is_conflict, version};
use super::place::{Place, goal_href};
use super::set_state;
use crate::actions;
use crate::rules::access::ChangePlan;
use crate::rules::{GoalId, PlanId};
use crate::store;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/goal_state.html")]
struct GoalStatePage {
    shell: Shell,
    back: String,
    hidden: Vec<Hidden>,
    summary: Option<ErrorSummary>,
    state: Choices,
    reason: Field,
}

/// `GET /plans/{plan}/goals/{goal}/state`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (plan, goal) = (visit.param("plan")?, visit.param("goal")?);
    visit.read(move |tx, reader| show(tx, reader, plan, goal, None, &[])).await
}

/// `POST /plans/{plan}/goals/{goal}/state`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (plan, goal): (PlanId, GoalId) = (visit.param("plan")?, visit.param("goal")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<ChangePlan>(tx, &doing.reader, plan)?;
                let version = doing.form().whole("version")?;
                let set = set_state::of_form(doing.form())?;
                actions::set_goal_state(tx, &doing.occasion, &allowed, &place.plan, (goal, version), set)?;
                Ok(Done::to(goal_href(plan, goal)).saying("done-state-set"))
            },
            move |tx, reader, refusals| show(tx, reader, plan, goal, Some(reader.visit().form()), refusals),
        )
        .await
}

fn show(
    tx: &mut Tx<'_>,
    reader: &Reader,
    plan: PlanId,
    id: GoalId,
    typed: Option<&Form>,
    refusals: &[Refusal],
) -> Result<Response> {
    let (place, _) = Place::open::<ChangePlan>(tx, reader, plan)?;
    let contents = store::contents::of(tx, place.plan.clone())?;
    let contents = contents.goals.into_iter().find(|contents| contents.goal.id == id).ok_or(Error::Missing)?;
    let goal = &contents.goal;
    let saved = goal.set.as_ref();
    let mut fields = set_state::fields(reader, (contents.computed(reader.today), state::word), saved, typed, refusals);
    if is_conflict(refusals) {
        set_state::note_saved(reader.lang, &mut fields, saved);
    }
    let (state, reason) = fields;
    let mut hidden = reader.hidden();
    hidden.push(version(goal.version, typed, refusals));
    answer::page(&GoalStatePage {
        shell: place.shell_in_goal(reader, goal, t::goal_set_state(reader.lang)),
        back: goal_href(plan, id),
        hidden,
        summary: reader.summary(refusals),
        state,
        reason: reason.lang(place.plan.lang),
    })
}
