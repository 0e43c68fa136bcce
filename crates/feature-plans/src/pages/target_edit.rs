//! Adds, changes and removes a target.

use askama::Template;
use axum::response::Response;
use jiff::civil::Date;
use kernel::{Error, Refusal, Result};
use kit_db::Tx;
use kit_web::compare::Compared;
use kit_web::form_view::{Choices, ErrorSummary, Field, Hidden};
use kit_web::shell::Shell;
use kit_web::{Checks, Done, Form, Reader, Visit, answer, state};

use super::both_versions::{is_conflict, version};
use super::confirm::{self, Question};
use super::place::{Place, goal_href};
use super::set_state;
use crate::actions::{self, TargetChange};
use crate::rules::access::ChangePlan;
use crate::rules::{Goal, GoalContents, GoalId, LINE_LIMIT, PlanId, TargetContents, TargetId};
use crate::store;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/target_edit.html")]
struct TargetEditPage {
    shell: Shell,
    heading: String,
    back: String,
    hidden: Vec<Hidden>,
    summary: Option<ErrorSummary>,
    name: Field,
    due_on: Field,
    state: Option<(Choices, Field)>,
    compared: Vec<Compared>,
    part_href: String,
    measure_href: String,
    remove_href: String,
}

fn change(form: &Form) -> Result<TargetChange> {
    let mut checks = Checks::new();
    let change = TargetChange {
        name: checks
            .take(crate::rules::line_or("name", "target-name-missing", form.text("name")).map_err(Error::from))?,
        due_on: checks.take(form.day("due_on"))?,
        set: checks.take(set_state::of_form(form))?,
    };
    checks.done()?;
    Ok(change)
}

/// `GET /plans/{plan}/goals/{goal}/new-target`, as a part of `?parent=`
pub(super) async fn get_new(visit: Visit) -> Result<Response> {
    let (plan, goal) = (visit.param("plan")?, visit.param("goal")?);
    visit.read(move |tx, reader| show_new(tx, reader, plan, goal, None, &[])).await
}

/// `POST /plans/{plan}/goals/{goal}/new-target`
pub(super) async fn post_new(visit: Visit) -> Result<Response> {
    let (plan, goal): (PlanId, GoalId) = (visit.param("plan")?, visit.param("goal")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<ChangePlan>(tx, &doing.reader, plan)?;
                let parent = doing.form().maybe("parent")?;
                let change = change(doing.form())?;
                let target = actions::add_target(tx, &doing.occasion, &allowed, &place.plan, (goal, parent), &change)?;
                Ok(Done::to(format!("{}#target-{}", goal_href(plan, goal), target.id)).saying("done-target-added"))
            },
            move |tx, reader, refusals| show_new(tx, reader, plan, goal, Some(reader.visit().form()), refusals),
        )
        .await
}

/// `GET /plans/{plan}/targets/{target}`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (plan, target) = (visit.param("plan")?, visit.param("target")?);
    visit.read(move |tx, reader| show(tx, reader, plan, target, None, &[])).await
}

/// `POST /plans/{plan}/targets/{target}`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (plan, target): (PlanId, TargetId) = (visit.param("plan")?, visit.param("target")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<ChangePlan>(tx, &doing.reader, plan)?;
                let version = doing.form().whole("version")?;
                let change = change(doing.form())?;
                let saved =
                    actions::change_target(tx, &doing.occasion, &allowed, &place.plan, (target, version), &change)?;
                Ok(Done::to(format!("{}#target-{target}", goal_href(plan, saved.goal))).saying("done-target-changed"))
            },
            move |tx, reader, refusals| show(tx, reader, plan, target, Some(reader.visit().form()), refusals),
        )
        .await
}

/// `GET /plans/{plan}/targets/{target}/remove`
pub(super) async fn get_remove(visit: Visit) -> Result<Response> {
    let (plan, target) = (visit.param("plan")?, visit.param("target")?);
    visit.read(move |tx, reader| show_remove(tx, reader, plan, target, &[])).await
}

/// `POST /plans/{plan}/targets/{target}/remove`
pub(super) async fn post_remove(visit: Visit) -> Result<Response> {
    let (plan, target): (PlanId, TargetId) = (visit.param("plan")?, visit.param("target")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<ChangePlan>(tx, &doing.reader, plan)?;
                let goal = store::target::get(tx, plan, target)?.goal;
                actions::remove_target(tx, &doing.occasion, &allowed, &place.plan, target)?;
                Ok(Done::to(goal_href(plan, goal)).saying("done-target-removed"))
            },
            move |tx, reader, refusals| show_remove(tx, reader, plan, target, refusals),
        )
        .await
}

fn show_new(
    tx: &mut Tx<'_>,
    reader: &Reader,
    plan: PlanId,
    goal: GoalId,
    typed: Option<&Form>,
    refusals: &[Refusal],
) -> Result<Response> {
    let (place, _) = Place::open::<ChangePlan>(tx, reader, plan)?;
    let goal = store::goal::get(tx, plan, goal)?;
    let mut page = view(reader, &place, &goal, None, typed, refusals);
    let parent = typed.unwrap_or_else(|| reader.visit().query()).raw("parent").to_owned();
    page.hidden.push(Hidden::new("parent", parent));
    answer::page(&page)
}

fn show(
    tx: &mut Tx<'_>,
    reader: &Reader,
    plan: PlanId,
    target: TargetId,
    typed: Option<&Form>,
    refusals: &[Refusal],
) -> Result<Response> {
    let (place, _) = Place::open::<ChangePlan>(tx, reader, plan)?;
    let contents = store::contents::of(tx, place.plan.clone())?;
    let (goal, target) = contents.goals.iter().find_map(|goal| found(goal, target)).ok_or(Error::Missing)?;
    answer::page(&view(reader, &place, &goal.goal, Some(target), typed, refusals))
}

fn found(goal: &GoalContents, target: TargetId) -> Option<(&GoalContents, &TargetContents)> {
    goal.all_targets().into_iter().find(|contents| contents.target.id == target).map(|contents| (goal, contents))
}

fn show_remove(
    tx: &mut Tx<'_>,
    reader: &Reader,
    plan: PlanId,
    target: TargetId,
    refusals: &[Refusal],
) -> Result<Response> {
    let (place, _) = Place::open::<ChangePlan>(tx, reader, plan)?;
    let target = store::target::get(tx, plan, target)?;
    let goal = store::goal::get(tx, plan, target.goal)?;
    let lang = reader.lang;
    let question = Question {
        heading: t::target_remove_ask(lang),
        what: target.name,
        what_lang: place.plan.lang,
        consequences: t::target_remove_what(lang).to_owned(),
        button: t::target_remove(lang),
        back: goal_href(plan, goal.id),
        version: None,
    };
    confirm::page(reader, place.shell_in_goal(reader, &goal, t::target_remove(lang)), question, refusals)
}

fn view(
    reader: &Reader,
    place: &Place,
    goal: &Goal,
    contents: Option<&TargetContents>,
    typed: Option<&Form>,
    refusals: &[Refusal],
) -> TargetEditPage {
    let lang = reader.lang;
    let target = contents.map(|contents| &contents.target);
    let saved_name = target.map(|target| target.name.clone()).unwrap_or_default();
    let saved_due = iso(target.and_then(|target| target.due_on));
    let typed_or = |name: &str, saved: &str| typed.map_or_else(|| saved.to_owned(), |form| form.raw(name).to_owned());
    let (name, due) = (typed_or("name", &saved_name), typed_or("due_on", &saved_due));
    let mut hidden = reader.hidden();
    hidden.extend(target.map(|target| version(target.version, typed, refusals)));
    let is_conflict = is_conflict(refusals);
    let heading = if target.is_some() { t::target_edit(lang) } else { t::target_new(lang) };
    let here = target.map(|target| format!("/plans/{}/targets/{}", place.plan.id, target.id));
    let below = |what: &str, id: &str| {
        target
            .map_or(String::new(), |target| format!("{}/{what}?{id}={}", goal_href(place.plan.id, goal.id), target.id))
    };
    TargetEditPage {
        shell: place.shell_in_goal(reader, goal, heading),
        heading: heading.to_owned(),
        back: goal_href(place.plan.id, goal.id),
        hidden,
        summary: reader.summary(refusals),
        state: contents.map(|contents| {
            let saved = contents.target.set.as_ref();
            let mut fields =
                set_state::fields(reader, (contents.computed(reader.today), state::neuter), saved, typed, refusals);
            if is_conflict {
                set_state::note_saved(lang, &mut fields, saved);
            }
            fields
        }),
        compared: if is_conflict {
            vec![
                Compared::new("name", t::target_name(lang), &saved_name, &name),
                Compared::new("due_on", t::due_on(lang), &saved_due, &due),
            ]
        } else {
            Vec::new()
        },
        name: reader
            .field("name", t::target_name(lang), refusals)
            .hint(t::target_name_hint(lang))
            .value(name)
            .limit(LINE_LIMIT)
            .lang(place.plan.lang),
        due_on: reader.field("due_on", t::due_on(lang), refusals).hint(t::due_on_hint(lang)).value(due),
        part_href: below("new-target", "parent"),
        measure_href: below("new-measure", "target"),
        remove_href: here.map(|here| format!("{here}/remove")).unwrap_or_default(),
    }
}

/// A day as date fields have it.
pub(super) fn iso(day: Option<Date>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}
