//! Adds a goal, and changes what one says. Who saves second sees both versions.

use askama::Template;
use axum::response::Response;
use kernel::{Refusal, Result};
use kit_db::Tx;
use kit_web::compare::Compared;
use kit_web::form_view::{ErrorSummary, Field, Hidden};
use kit_web::shell::Shell;
use kit_web::{Done, Form, Reader, Visit, answer};

use super::both_versions::{is_conflict, version};
use super::place::{Place, goal_href, plan_href};
use crate::actions::{self, GoalChange};
use crate::rules::access::ChangePlan;
use crate::rules::{Goal, GoalId, LINE_LIMIT, PlanId};
use crate::store;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/goal_edit.html")]
struct GoalEditPage {
    shell: Shell,
    heading: String,
    back: String,
    draft: String,
    hidden: Vec<Hidden>,
    summary: Option<ErrorSummary>,
    title: Field,
    reason: Field,
    compared: Vec<Compared>,
}

fn change(form: &Form) -> GoalChange {
    GoalChange { title: form.text("title"), reason: form.long_text("reason") }
}

/// `GET /plans/{plan}/new-goal`
pub(super) async fn get_new(visit: Visit) -> Result<Response> {
    let plan = visit.param("plan")?;
    visit.read(move |tx, reader| show(tx, reader, plan, None, None, &[])).await
}

/// `POST /plans/{plan}/new-goal`
pub(super) async fn post_new(visit: Visit) -> Result<Response> {
    let plan = visit.param("plan")?;
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<ChangePlan>(tx, &doing.reader, plan)?;
                let goal = actions::add_goal(tx, &doing.occasion, &allowed, &place.plan, &change(doing.form()))?;
                Ok(Done::to(goal_href(plan, goal.id)).saying("done-goal-added"))
            },
            move |tx, reader, refusals| show(tx, reader, plan, None, Some(reader.visit().form()), refusals),
        )
        .await
}

/// `GET /plans/{plan}/goals/{goal}/edit`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (plan, goal) = (visit.param("plan")?, visit.param("goal")?);
    visit.read(move |tx, reader| show(tx, reader, plan, Some(goal), None, &[])).await
}

/// `POST /plans/{plan}/goals/{goal}/edit`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (plan, goal): (PlanId, GoalId) = (visit.param("plan")?, visit.param("goal")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<ChangePlan>(tx, &doing.reader, plan)?;
                let version = doing.form().whole("version")?;
                let change = change(doing.form());
                actions::change_goal(tx, &doing.occasion, &allowed, &place.plan, (goal, version), &change)?;
                Ok(Done::to(goal_href(plan, goal)).saying("done-goal-changed"))
            },
            move |tx, reader, refusals| show(tx, reader, plan, Some(goal), Some(reader.visit().form()), refusals),
        )
        .await
}

fn show(
    tx: &mut Tx<'_>,
    reader: &Reader,
    plan: PlanId,
    goal: Option<GoalId>,
    typed: Option<&Form>,
    refusals: &[Refusal],
) -> Result<Response> {
    let (place, _) = Place::open::<ChangePlan>(tx, reader, plan)?;
    let goal = goal.map(|goal| store::goal::get(tx, plan, goal)).transpose()?;
    answer::page(&view(reader, &place, goal.as_ref(), typed, refusals))
}

fn view(
    reader: &Reader,
    place: &Place,
    goal: Option<&Goal>,
    typed: Option<&Form>,
    refusals: &[Refusal],
) -> GoalEditPage {
    let lang = reader.lang;
    let saved = GoalChange {
        title: goal.map(|goal| goal.title.clone()).unwrap_or_default(),
        reason: goal.map(|goal| goal.reason.clone()).unwrap_or_default(),
    };
    let shown = typed.map_or(saved.clone(), change);
    let mut hidden = reader.hidden();
    hidden.extend(goal.map(|goal| version(goal.version, typed, refusals)));
    let heading = if goal.is_some() { t::goal_edit(lang) } else { t::goal_new(lang) };
    GoalEditPage {
        shell: match goal {
            Some(goal) => place.shell_in_goal(reader, goal, heading),
            None => place.shell(reader, heading),
        },
        heading: heading.to_owned(),
        back: goal.map_or_else(|| plan_href(place.plan.id), |goal| goal_href(place.plan.id, goal.id)),
        draft: goal.map_or_else(|| format!("goal-of-{}", place.plan.id), |goal| format!("goal-{}", goal.id)),
        hidden,
        summary: reader.summary(refusals),
        title: reader
            .field("title", t::goal_title(lang), refusals)
            .hint(t::goal_title_hint(lang))
            .value(&shown.title)
            .limit(LINE_LIMIT)
            .lang(place.plan.lang),
        reason: reader
            .field("reason", t::goal_why(lang), refusals)
            .hint(t::goal_why_hint(lang))
            .value(&shown.reason)
            .lang(place.plan.lang),
        compared: if is_conflict(refusals) {
            vec![
                Compared::new("title", t::goal_title(lang), &saved.title, &shown.title),
                Compared::new("reason", t::goal_why(lang), &saved.reason, &shown.reason),
            ]
        } else {
            Vec::new()
        },
    }
}
