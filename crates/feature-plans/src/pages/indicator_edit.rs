//! Adds, changes and removes an indicator. Who saves second sees both versions.

use askama::Template;
use axum::response::Response;
use kernel::{Error, Lang, Refusal, Result};
use kit_db::Tx;
use kit_web::compare::Compared;
use kit_web::form_view::{Choice, Choices, ErrorSummary, Field, Hidden};
use kit_web::shell::Shell;
use kit_web::{Checks, Done, Form, Reader, Visit, answer};

use super::both_versions::{is_conflict, note_saved, version};
use super::confirm::{self, Question};
use super::indicator::indicator_href;
use super::place::{Place, goal_href};
use super::standing_words;
use crate::actions::{self, IndicatorChange};
use crate::rules::access::ChangePlan;
use crate::rules::{Direction, Goal, GoalId, Indicator, IndicatorId, LINE_LIMIT, PlanId, figure, line_or};
use crate::store;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/indicator_edit.html")]
struct IndicatorEditPage {
    shell: Shell,
    heading: &'static str,
    back: String,
    draft: String,
    hidden: Vec<Hidden>,
    summary: Option<ErrorSummary>,
    name: Field,
    unit: Field,
    source: Field,
    direction: Choices,
    target: Field,
    compared: Vec<Compared>,
}

/// `GET /plans/{plan}/goals/{goal}/new-indicator`
pub(super) async fn get_new(visit: Visit) -> Result<Response> {
    let (plan, goal) = (visit.param("plan")?, visit.param("goal")?);
    visit.read(move |tx, reader| show_new(tx, reader, plan, goal, None, &[])).await
}

/// `POST /plans/{plan}/goals/{goal}/new-indicator`
pub(super) async fn post_new(visit: Visit) -> Result<Response> {
    let (plan, goal): (PlanId, GoalId) = (visit.param("plan")?, visit.param("goal")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<ChangePlan>(tx, &doing.reader, plan)?;
                let change = change(doing.form())?;
                let indicator = actions::add_indicator(tx, &doing.occasion, &allowed, &place.plan, goal, &change)?;
                Ok(Done::to(indicator_href(plan, indicator.id)).saying("done-indicator-added"))
            },
            move |tx, reader, refusals| show_new(tx, reader, plan, goal, Some(reader.visit().form()), refusals),
        )
        .await
}

/// `GET /plans/{plan}/indicators/{indicator}/edit`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (plan, indicator) = (visit.param("plan")?, visit.param("indicator")?);
    visit.read(move |tx, reader| show(tx, reader, plan, indicator, None, &[])).await
}

/// `POST /plans/{plan}/indicators/{indicator}/edit`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (plan, indicator): (PlanId, IndicatorId) = (visit.param("plan")?, visit.param("indicator")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<ChangePlan>(tx, &doing.reader, plan)?;
                let (version, change) = (doing.form().whole("version")?, change(doing.form())?);
                let id = (indicator, version);
                actions::change_indicator(tx, &doing.occasion, &allowed, &place.plan, id, &change)?;
                Ok(Done::to(indicator_href(plan, indicator)).saying("done-indicator-changed"))
            },
            move |tx, reader, refusals| show(tx, reader, plan, indicator, Some(reader.visit().form()), refusals),
        )
        .await
}

/// `GET /plans/{plan}/indicators/{indicator}/remove`
pub(super) async fn get_remove(visit: Visit) -> Result<Response> {
    let (plan, indicator) = (visit.param("plan")?, visit.param("indicator")?);
    visit.read(move |tx, reader| show_remove(tx, reader, plan, indicator, &[])).await
}

/// `POST /plans/{plan}/indicators/{indicator}/remove`
pub(super) async fn post_remove(visit: Visit) -> Result<Response> {
    let (plan, indicator): (PlanId, IndicatorId) = (visit.param("plan")?, visit.param("indicator")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<ChangePlan>(tx, &doing.reader, plan)?;
                let goal = store::indicator::get(tx, plan, indicator)?.goal;
                actions::remove_indicator(tx, &doing.occasion, &allowed, &place.plan, indicator)?;
                Ok(Done::to(goal_href(plan, goal)).saying("done-indicator-removed"))
            },
            move |tx, reader, refusals| show_remove(tx, reader, plan, indicator, refusals),
        )
        .await
}

/// Reads the form; all that is wrong with it is refused at once.
fn change(form: &Form) -> Result<IndicatorChange> {
    let mut checks = Checks::new();
    let aim = form.number("target").and_then(|aim| Ok(aim.map(|aim| figure("target", aim)).transpose()?));
    let change = IndicatorChange {
        name: checks.take(line_or("name", "indicator-name-missing", form.text("name")).map_err(Error::from))?,
        unit: form.text("unit"),
        source: form.text("source"),
        direction: form.value("direction")?,
        target: checks.take(aim)?,
    };
    checks.done()?;
    Ok(change)
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
    answer::page(&view(reader, &place, &goal, None, typed, refusals))
}

fn show(
    tx: &mut Tx<'_>,
    reader: &Reader,
    plan: PlanId,
    indicator: IndicatorId,
    typed: Option<&Form>,
    refusals: &[Refusal],
) -> Result<Response> {
    let (place, _) = Place::open::<ChangePlan>(tx, reader, plan)?;
    let indicator = store::indicator::get(tx, plan, indicator)?;
    let goal = store::goal::get(tx, plan, indicator.goal)?;
    answer::page(&view(reader, &place, &goal, Some(&indicator), typed, refusals))
}

fn show_remove(
    tx: &mut Tx<'_>,
    reader: &Reader,
    plan: PlanId,
    id: IndicatorId,
    refusals: &[Refusal],
) -> Result<Response> {
    let (place, _) = Place::open::<ChangePlan>(tx, reader, plan)?;
    let indicator = store::indicator::get(tx, plan, id)?;
    let goal = store::goal::get(tx, plan, indicator.goal)?;
    let lang = reader.lang;
    let question = Question {
        heading: t::indicator_remove_ask(lang),
        what: indicator.name,
        what_lang: place.plan.lang,
        consequences: t::indicator_remove_what(lang, indicator.values.len()),
        button: t::indicator_remove(lang),
        back: indicator_href(plan, id),
        version: None,
    };
    confirm::page(reader, place.shell_in_goal(reader, &goal, t::indicator_remove(lang)), question, refusals)
}

fn view(
    reader: &Reader,
    place: &Place,
    goal: &Goal,
    indicator: Option<&Indicator>,
    typed: Option<&Form>,
    refusals: &[Refusal],
) -> IndicatorEditPage {
    let (lang, content) = (reader.lang, place.plan.lang);
    let saved = saved(lang, indicator);
    let form = typed.unwrap_or(&saved);
    let field = |name: &'static str, label: &str, hint: &str| {
        reader.field(name, label, refusals).hint(hint).value(form.raw(name))
    };
    let both = typed.filter(|_| is_conflict(refusals));
    let option = |direction: Direction| Choice::new(direction.name(), standing_words::direction(lang, direction));
    let options = vec![option(Direction::Up), option(Direction::Down)];
    let mut direction = Choices::one(field("direction", t::indicator_direction(lang), ""), options);
    if both.is_some() {
        note_saved(lang, &mut direction, saved.all("direction"));
    }
    let mut hidden = reader.hidden();
    hidden.extend(indicator.map(|indicator| version(indicator.version, typed, refusals)));
    let heading = if indicator.is_some() { t::indicator_edit(lang) } else { t::indicator_new(lang) };
    let goal_page = goal_href(place.plan.id, goal.id);
    IndicatorEditPage {
        shell: place.shell_in_goal(reader, goal, heading),
        heading,
        back: indicator.map_or(goal_page, |indicator| indicator_href(place.plan.id, indicator.id)),
        draft: indicator
            .map_or_else(|| format!("indicator-of-{}", goal.id), |indicator| format!("indicator-{}", indicator.id)),
        hidden,
        summary: reader.summary(refusals),
        name: field("name", t::indicator_name(lang), t::indicator_name_hint(lang)).limit(LINE_LIMIT).lang(content),
        unit: field("unit", t::indicator_unit(lang), t::indicator_unit_hint(lang)).limit(LINE_LIMIT).lang(content),
        source: field("source", t::indicator_source(lang), "").limit(LINE_LIMIT).lang(content),
        direction,
        target: field("target", t::indicator_aim(lang), t::indicator_aim_hint(lang)),
        compared: both.map(|typed| texts(lang, &saved, typed)).unwrap_or_default(),
    }
}

/// What a saved indicator's form says.
fn saved(lang: Lang, indicator: Option<&Indicator>) -> Form {
    let direction = indicator.map_or(Direction::Up, |indicator| indicator.direction);
    let form = Form::default().with("direction", direction.name());
    let Some(indicator) = indicator else { return form };
    form.with("name", &indicator.name)
        .with("unit", &indicator.unit)
        .with("source", &indicator.source)
        .with("target", &indicator.target.map(|target| typed_number(lang, target)).unwrap_or_default())
}

/// A number as it is typed: with the language's decimal sign, and no spaces.
fn typed_number(lang: Lang, number: f64) -> String {
    match lang {
        Lang::Fi | Lang::Sv => number.to_string().replace('.', ","),
        Lang::En => number.to_string(),
    }
}

fn texts(lang: Lang, saved: &Form, typed: &Form) -> Vec<Compared> {
    let one = |name: &str, label: &str| Compared::new(name, label, saved.raw(name), typed.raw(name));
    vec![
        one("name", t::indicator_name(lang)),
        one("unit", t::indicator_unit(lang)),
        one("source", t::indicator_source(lang)),
        one("target", t::indicator_aim(lang)),
    ]
}
