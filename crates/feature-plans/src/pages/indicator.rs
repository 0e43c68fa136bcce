//! An indicator's page: its values over time, with what is aimed at, and the form for a new value.

use askama::Template;
use axum::response::Response;
use kernel::{Error, Refusal, Result, State};
use kit_db::Tx;
use kit_web::form_view::{ErrorSummary, Field, Hidden};
use kit_web::list_view::Column;
use kit_web::pictures::{DatedValue, Ink};
use kit_web::quoted::Quoted;
use kit_web::shell::{Link, Shell};
use kit_web::{Checks, Done, Form, Reader, Visit, answer};

use super::confirm::{self, Question};
use super::contacts::came_of;
use super::place::Place;
use super::renewal;
use super::standing_words;
use crate::actions;
use crate::pictures::{self, Charted};
use crate::rules::access::{ChangePlan, FollowUp, SeeInside, SeePlan};
use crate::rules::{Goal, Indicator, IndicatorId, IndicatorValue, LINE_LIMIT, NewValue, PlanId, ValueId};
use crate::store;
use crate::words as t;

/// How many values the page shows; the list of values has all.
const SHOWN: usize = 60;

#[derive(Template)]
#[template(path = "pages/indicator.html")]
struct IndicatorPage {
    shell: Shell,
    eyebrow: String,
    title: String,
    content_lang: &'static str,
    href: String,
    summary: Option<ErrorSummary>,
    latest: Quoted,
    reached: Option<(State, &'static str)>,
    aim: Option<Quoted>,
    source: String,
    chart: String,
    columns: Vec<Column>,
    values: Vec<ValueRow>,
    all_values: String,
    form: Option<ValueForm>,
    inside: bool,
    may_change: bool,
    /// The contacts of which values came.
    came_of: Vec<Link>,
    /// Where the values of the year before are.
    earlier: Option<Link>,
}

struct ValueRow {
    id: String,
    day: String,
    value: String,
    reached: Option<(State, &'static str)>,
    note: String,
}

struct ValueForm {
    hidden: Vec<Hidden>,
    on: Field,
    value: Field,
    note: Field,
    unit: String,
}

/// `GET /plans/{plan}/indicators/{indicator}`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (plan, indicator) = (visit.param("plan")?, visit.param("indicator")?);
    visit.public(move |tx, reader| show(tx, reader, plan, indicator, None, &[])).await
}

/// `POST /plans/{plan}/indicators/{indicator}`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (plan, indicator): (PlanId, IndicatorId) = (visit.param("plan")?, visit.param("indicator")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<FollowUp>(tx, &doing.reader, plan)?;
                let value = value(doing.form(), &doing.reader)?;
                let replaced = actions::record_value(tx, &doing.occasion, &allowed, &place.plan, indicator, &value)?;
                let notice = if replaced.is_some() { "done-value-replaced" } else { "done-value-recorded" };
                Ok(Done::to(indicator_href(plan, indicator)).saying(notice))
            },
            move |tx, reader, refusals| show(tx, reader, plan, indicator, Some(reader.visit().form()), refusals),
        )
        .await
}

/// `GET /plans/{plan}/indicators/{indicator}/values/{value}/remove`
pub(super) async fn get_remove(visit: Visit) -> Result<Response> {
    let ids = (visit.param("plan")?, visit.param("indicator")?, visit.param("value")?);
    visit.read(move |tx, reader| show_remove(tx, reader, ids, &[])).await
}

/// `POST /plans/{plan}/indicators/{indicator}/values/{value}/remove`
pub(super) async fn post_remove(visit: Visit) -> Result<Response> {
    let ids: (PlanId, IndicatorId, ValueId) = (visit.param("plan")?, visit.param("indicator")?, visit.param("value")?);
    let (plan, indicator, value) = ids;
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<FollowUp>(tx, &doing.reader, plan)?;
                actions::remove_value(tx, &doing.occasion, &allowed, &place.plan, (indicator, value))?;
                Ok(Done::to(indicator_href(plan, indicator)).saying("done-value-removed"))
            },
            move |tx, reader, refusals| show_remove(tx, reader, ids, refusals),
        )
        .await
}

/// The address of an indicator's page.
pub(super) fn indicator_href(plan: PlanId, indicator: IndicatorId) -> String {
    format!("/plans/{plan}/indicators/{indicator}")
}

/// Reads the form; all that is wrong with it is refused at once.
fn value(form: &Form, reader: &Reader) -> Result<NewValue> {
    let mut checks = Checks::new();
    let (on, value) = (checks.take(form.day("on"))?, checks.take(form.number("value"))?);
    checks.done()?;
    NewValue::new(on, value, form.text("note"), reader.today).map_err(Error::Refused)
}

fn show(
    tx: &mut Tx<'_>,
    reader: &Reader,
    plan: PlanId,
    indicator: IndicatorId,
    typed: Option<&Form>,
    refusals: &[Refusal],
) -> Result<Response> {
    let (place, _) = Place::open::<SeePlan>(tx, reader, plan)?;
    let indicator = store::indicator::get(tx, plan, indicator)?;
    let goal = store::goal::get(tx, plan, indicator.goal)?;
    let contacts = store::outcome::of_indicator(tx, indicator.id)?;
    let came_of = came_of(tx, reader, &place, &contacts)?;
    let earlier = store::renewal::indicator_before(tx, indicator.id)?.filter(|(plan, _)| renewal::sees(&place, plan));
    let earlier = earlier.map(|(plan, id)| {
        Link::new(t::indicator_earlier(reader.lang, plan.year.to_string()), indicator_href(plan.id, id))
    });
    answer::page(&IndicatorPage { came_of, earlier, ..view(reader, &place, &goal, &indicator, typed, refusals) })
}

fn view(
    reader: &Reader,
    place: &Place,
    goal: &Goal,
    indicator: &Indicator,
    typed: Option<&Form>,
    refusals: &[Refusal],
) -> IndicatorPage {
    let lang = reader.lang;
    let (inside, may_follow_up) = (place.may::<SeeInside>(), place.may::<FollowUp>());
    let latest = indicator.latest(reader.today);
    let own = place.plan.lang;
    let said = standing_words::latest((lang, own), indicator, latest);
    let aim = standing_words::aim((lang, own), indicator);
    let row = |value: &IndicatorValue| ValueRow {
        id: value.id.to_string(),
        day: kit_words::day(lang, value.on),
        value: kit_words::decimal(lang, value.value),
        reached: standing_words::reached(lang, indicator, value),
        note: if inside { value.note.clone() } else { String::new() },
    };
    let mut columns = vec![Column::new(t::value_day(lang)), Column::new(unit_or_value(reader, indicator)).number()];
    columns.extend(indicator.target.map(|_| Column::new(t::list_reached(lang))));
    columns.extend(inside.then(|| Column::new(t::value_note(lang))));
    columns.extend(may_follow_up.then(|| Column::new(t::value_mistaken(lang))));
    IndicatorPage {
        shell: place.shell_in_goal(reader, goal, &indicator.name),
        eyebrow: t::goal_short(lang, goal.position),
        title: indicator.name.clone(),
        content_lang: place.plan.lang.tag(),
        href: indicator_href(place.plan.id, indicator.id),
        summary: reader.summary(refusals),
        chart: chart(reader, indicator, &said.text(), &aim.as_ref().map(Quoted::text).unwrap_or_default()),
        reached: latest.and_then(|value| standing_words::reached(lang, indicator, value)),
        latest: said,
        aim,
        source: indicator.source.clone(),
        columns,
        values: indicator.values.iter().rev().take(SHOWN).map(row).collect(),
        all_values: if inside && indicator.values.len() > SHOWN {
            format!("{}/lists/values?indicator={}", place.href(), indicator.id)
        } else {
            String::new()
        },
        form: may_follow_up.then(|| value_form(reader, place, indicator, typed, refusals)),
        inside,
        may_change: place.may::<ChangePlan>(),
        came_of: Vec::new(),
        earlier: None,
    }
}

fn unit_or_value(reader: &Reader, indicator: &Indicator) -> String {
    if indicator.unit.is_empty() { t::value_figure(reader.lang).to_owned() } else { indicator.unit.clone() }
}

/// A line needs two values to be one.
fn chart(reader: &Reader, indicator: &Indicator, latest: &str, aim: &str) -> String {
    if indicator.values.len() < 2 {
        return String::new();
    }
    let values: Vec<DatedValue> =
        indicator.values.iter().map(|value| DatedValue { day: value.on, value: value.value }).collect();
    let charted = Charted {
        id: "values",
        name: &indicator.name,
        said: &format!("{latest}. {aim}"),
        unit: &indicator.unit,
        values: &values,
        aim: indicator.target.map(|target| (target, aim)),
        today: Some(reader.today),
    };
    pictures::chart(reader.lang, &charted, Ink::Page)
}

fn value_form(
    reader: &Reader,
    place: &Place,
    indicator: &Indicator,
    typed: Option<&Form>,
    refusals: &[Refusal],
) -> ValueForm {
    let lang = reader.lang;
    let raw = |name: &str| typed.map(|form| form.raw(name).to_owned()).unwrap_or_default();
    let on = typed.map_or_else(|| reader.today.to_string(), |form| form.raw("on").to_owned());
    ValueForm {
        hidden: reader.hidden(),
        on: reader.field("on", t::value_day(lang), refusals).hint(t::value_day_hint(lang)).value(on),
        value: reader.field("value", t::value_figure(lang), refusals).value(raw("value")),
        note: reader
            .field("note", t::value_note(lang), refusals)
            .hint(t::value_note_hint(lang))
            .value(raw("note"))
            .limit(LINE_LIMIT)
            .lang(place.plan.lang),
        unit: indicator.unit.clone(),
    }
}

fn show_remove(
    tx: &mut Tx<'_>,
    reader: &Reader,
    (plan, indicator, value): (PlanId, IndicatorId, ValueId),
    refusals: &[Refusal],
) -> Result<Response> {
    let (place, _) = Place::open::<FollowUp>(tx, reader, plan)?;
    let indicator = store::indicator::get(tx, plan, indicator)?;
    let goal = store::goal::get(tx, plan, indicator.goal)?;
    let value = indicator.values.iter().find(|other| other.id == value).ok_or(Error::Missing)?;
    let lang = reader.lang;
    let back = indicator_href(plan, indicator.id);
    let question = Question {
        heading: t::value_remove_ask(lang),
        what: format!(
            "{}: {}",
            indicator.name,
            standing_words::latest((lang, place.plan.lang), &indicator, Some(value)).text()
        ),
        what_lang: place.plan.lang,
        consequences: t::value_remove_what(lang).to_owned(),
        button: t::value_remove(lang),
        back: back.clone(),
        version: None,
    };
    let mut shell = place.shell_in_goal(reader, &goal, t::value_remove(lang));
    shell.breadcrumbs.push(Link::new(&indicator.name, back));
    confirm::page(reader, shell, question, refusals)
}
