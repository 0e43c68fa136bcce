//! Adds, changes and removes a measure.

use askama::Template;
use axum::response::Response;
use kernel::{Error, Refusal, Result};
use kit_db::Tx;
use kit_web::compare::Compared;
use kit_web::form_view::{ErrorSummary, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Checks, Done, Form, Reader, Visit, answer};

use super::both_versions::{is_conflict, version};
use super::confirm::{self, Question};
use super::contacts::came_of;
use super::measure_fields::{self, MeasureFields, Offered};
use super::place::{Place, goal_href};
use super::trace::trace_at;
use crate::actions::{self, MeasureChange};
use crate::rules::access::FollowUp;
use crate::rules::{Goal, GoalId, Kind, Measure, MeasureId, MeasureProgress, PlanId, TraceKind, Worker, days_in_order};
use crate::store;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/measure_edit.html")]
struct MeasureEditPage {
    shell: Shell,
    heading: String,
    back: String,
    draft: String,
    hidden: Vec<Hidden>,
    summary: Option<ErrorSummary>,
    fields: MeasureFields,
    compared: Vec<Compared>,
    remove_href: String,
    /// Where it is shown what it serves; empty for a new one.
    trace: String,
    /// The contacts of which the measure came.
    came_of: Vec<Link>,
}

/// `GET /plans/{plan}/goals/{goal}/new-measure`, for `?target=`
pub(super) async fn get_new(visit: Visit) -> Result<Response> {
    let (plan, goal) = (visit.param("plan")?, visit.param("goal")?);
    visit.read(move |tx, reader| show_new(tx, reader, plan, goal, None, &[])).await
}

/// `POST /plans/{plan}/goals/{goal}/new-measure`
pub(super) async fn post_new(visit: Visit) -> Result<Response> {
    let (plan, goal): (PlanId, GoalId) = (visit.param("plan")?, visit.param("goal")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<FollowUp>(tx, &doing.reader, plan)?;
                let change = change(tx, &doing.reader, &place, None)?;
                let measure = actions::add_measure(tx, &doing.occasion, &allowed, &place.plan, goal, change)?;
                let there = format!("{}#measure-{}", goal_href(plan, goal), measure.id);
                Ok(Done::to(there).saying("done-measure-added"))
            },
            move |tx, reader, refusals| show_new(tx, reader, plan, goal, Some(reader.visit().form()), refusals),
        )
        .await
}

/// `GET /plans/{plan}/measures/{measure}`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (plan, measure) = (visit.param("plan")?, visit.param("measure")?);
    visit.read(move |tx, reader| show(tx, reader, plan, measure, None, &[])).await
}

/// `POST /plans/{plan}/measures/{measure}`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (plan, measure): (PlanId, MeasureId) = (visit.param("plan")?, visit.param("measure")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<FollowUp>(tx, &doing.reader, plan)?;
                let version = doing.form().whole("version")?;
                let before = store::measure::get(tx, plan, measure)?;
                let change = change(tx, &doing.reader, &place, Some(&before))?;
                let saved =
                    actions::change_measure(tx, &doing.occasion, &allowed, &place.plan, (measure, version), change)?;
                let there = format!("{}#measure-{measure}", goal_href(plan, saved.goal));
                Ok(Done::to(there).saying("done-measure-changed"))
            },
            move |tx, reader, refusals| show(tx, reader, plan, measure, Some(reader.visit().form()), refusals),
        )
        .await
}

/// `GET /plans/{plan}/measures/{measure}/remove`
pub(super) async fn get_remove(visit: Visit) -> Result<Response> {
    let (plan, measure) = (visit.param("plan")?, visit.param("measure")?);
    visit.read(move |tx, reader| show_remove(tx, reader, plan, measure, &[])).await
}

/// `POST /plans/{plan}/measures/{measure}/remove`
pub(super) async fn post_remove(visit: Visit) -> Result<Response> {
    let (plan, measure): (PlanId, MeasureId) = (visit.param("plan")?, visit.param("measure")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<FollowUp>(tx, &doing.reader, plan)?;
                let goal = store::measure::get(tx, plan, measure)?.goal;
                actions::remove_measure(tx, &doing.occasion, &allowed, &place.plan, measure)?;
                Ok(Done::to(goal_href(plan, goal)).saying("done-measure-removed"))
            },
            move |tx, reader, refusals| show_remove(tx, reader, plan, measure, refusals),
        )
        .await
}

/// Reads the form; all that is wrong with it is refused at once.
fn change(tx: &mut Tx<'_>, reader: &Reader, place: &Place, before: Option<&Measure>) -> Result<MeasureChange> {
    let (form, workers) = (reader.visit().form(), workers(tx, reader, place, before)?);
    let mut checks = Checks::new();
    let title = checks
        .take(crate::rules::line_or("title", "measure-title-missing", form.text("title")).map_err(Error::from))?;
    let (starts_on, due_on) = (checks.take(form.day("starts_on"))?, checks.take(form.day("due_on"))?);
    checks.take(days_in_order(starts_on, due_on).map_err(Error::from))?;
    let done_on = checks.take(form.day("done_on"))?;
    let progress = MeasureProgress::new(form.raw("progress"), done_on, form.text("drop_reason"), reader.today);
    let progress = checks.take(progress.map(Some))?.unwrap_or(MeasureProgress::Planned);
    checks.done()?;
    let helpers: Result<Vec<Option<Worker>>> = form.all("helpers").map(|key| Worker::of_key(key, &workers)).collect();
    Ok(MeasureChange {
        target: form.maybe("target")?,
        tool: form.maybe("tool")?,
        kind: form.value::<Kind>("kind")?,
        title,
        details: form.long_text("details"),
        progress,
        starts_on,
        due_on,
        owner: Worker::of_key(form.raw("owner"), &workers)?,
        helpers: helpers?.into_iter().flatten().collect(),
    })
}

/// Those who can be chosen: who has a role in the space today, and who has the measure already.
fn workers(tx: &mut Tx<'_>, reader: &Reader, place: &Place, measure: Option<&Measure>) -> Result<Vec<Worker>> {
    let mut workers = store::worker::of_space(tx, place.plan.space, reader.today)?;
    for worker in measure.into_iter().flat_map(|measure| measure.owner.iter().chain(&measure.helpers)) {
        if !workers.iter().any(|other| other.is(worker)) {
            workers.push(worker.clone());
        }
    }
    workers.sort_by(|a, b| kit_words::compare(reader.lang, &a.name, &b.name));
    Ok(workers)
}

fn show_new(
    tx: &mut Tx<'_>,
    reader: &Reader,
    plan: PlanId,
    goal: GoalId,
    typed: Option<&Form>,
    refusals: &[Refusal],
) -> Result<Response> {
    let (place, _) = Place::open::<FollowUp>(tx, reader, plan)?;
    let goal = store::goal::get(tx, plan, goal)?;
    answer::page(&view(tx, reader, &place, &goal, None, typed, refusals)?)
}

fn show(
    tx: &mut Tx<'_>,
    reader: &Reader,
    plan: PlanId,
    measure: MeasureId,
    typed: Option<&Form>,
    refusals: &[Refusal],
) -> Result<Response> {
    let (place, _) = Place::open::<FollowUp>(tx, reader, plan)?;
    let measure = store::measure::get(tx, plan, measure)?;
    let goal = store::goal::get(tx, plan, measure.goal)?;
    answer::page(&view(tx, reader, &place, &goal, Some(&measure), typed, refusals)?)
}

fn show_remove(
    tx: &mut Tx<'_>,
    reader: &Reader,
    plan: PlanId,
    id: MeasureId,
    refusals: &[Refusal],
) -> Result<Response> {
    let (place, _) = Place::open::<FollowUp>(tx, reader, plan)?;
    let measure = store::measure::get(tx, plan, id)?;
    let goal = store::goal::get(tx, plan, measure.goal)?;
    let lang = reader.lang;
    let question = Question {
        heading: t::measure_remove_ask(lang),
        what: measure.title,
        what_lang: place.plan.lang,
        consequences: t::measure_remove_what(lang).to_owned(),
        button: t::measure_remove(lang),
        back: format!("/plans/{plan}/measures/{id}"),
        version: None,
    };
    confirm::page(reader, place.shell_in_goal(reader, &goal, t::measure_remove(lang)), question, refusals)
}

fn view(
    tx: &mut Tx<'_>,
    reader: &Reader,
    place: &Place,
    goal: &Goal,
    measure: Option<&Measure>,
    typed: Option<&Form>,
    refusals: &[Refusal],
) -> Result<MeasureEditPage> {
    let lang = reader.lang;
    let offered = Offered {
        workers: workers(tx, reader, place, measure)?,
        tools: place
            .plan
            .handbook
            .map(|handbook| store::handbook::tools(tx, handbook))
            .transpose()?
            .unwrap_or_default(),
        targets: store::target::of_plan(tx, place.plan.id)?
            .into_iter()
            .filter(|target| target.goal == goal.id)
            .collect(),
    };
    let saved = measure_fields::saved(measure, reader);
    let shown = typed.cloned().unwrap_or_else(|| measure_fields::wished(saved.clone(), reader));
    let mut fields = measure_fields::fields(reader, place.plan.lang, &offered, &shown, refusals);
    let is_conflict = is_conflict(refusals);
    if is_conflict {
        measure_fields::note_saved_choices(lang, &mut fields, &saved);
    }
    let mut hidden = reader.hidden();
    hidden.extend(measure.map(|measure| version(measure.version, typed, refusals)));
    let contacts = measure.map(|measure| store::outcome::of_measure(tx, measure.id)).transpose()?;
    let came_of = came_of(tx, reader, place, &contacts.unwrap_or_default())?;
    let heading = if measure.is_some() { t::measure_edit(lang) } else { t::measure_new(lang) };
    Ok(MeasureEditPage {
        shell: place.shell_in_goal(reader, goal, heading),
        heading: heading.to_owned(),
        back: goal_href(place.plan.id, goal.id),
        draft: measure.map_or_else(|| format!("measure-of-{}", goal.id), |measure| format!("measure-{}", measure.id)),
        hidden,
        summary: reader.summary(refusals),
        compared: match typed {
            Some(typed) if is_conflict => measure_fields::compared(lang, &saved, typed),
            _ => Vec::new(),
        },
        fields,
        trace: measure.map(|measure| trace_at(goal.plan, TraceKind::Measure, measure.id)).unwrap_or_default(),
        remove_href: measure
            .map(|measure| format!("/plans/{}/measures/{}/remove", place.plan.id, measure.id))
            .unwrap_or_default(),
        came_of,
    })
}
