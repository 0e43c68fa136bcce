//! Somebody on a map: where they stand and why, and every assessment that led there.

use std::collections::HashMap;

use askama::Template;
use axum::response::Response;
use kernel::{Lang, PersonId, Result, SpaceId};
use kit_db::Tx;
use kit_web::list_view::Column;
use kit_web::pictures::{GridPoint, Ink};
use kit_web::shell::{Link, Shell};
use kit_web::{Reader, Visit, answer};

use super::{entry_href, map_href, map_picture, map_words};
use crate::pages::place::Place;
use crate::rules::access::{AssessInfluence, SeeInfluence};
use crate::rules::influence::{Entry, Quadrant, Step, Whom, still_open};
use crate::rules::{InfluenceId, PlanId};
use crate::store;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/influence/entry.html")]
struct EntryPage {
    shell: Shell,
    heading: String,
    goal: String,
    content_lang: &'static str,
    quadrant: &'static str,
    advice: &'static str,
    /// The way to the page of the register.
    known_as: Link,
    whom_map: String,
    last_contact: Option<String>,
    latest: Option<StepRow>,
    picture: String,
    columns: Vec<Column>,
    steps: Vec<StepRow>,
    may_assess: bool,
    may_take_off: bool,
    href: String,
}

/// An assessment in a row.
struct StepRow {
    number: usize,
    on: String,
    influence: String,
    interest: String,
    position: &'static str,
    evidence: String,
    evidence_on: String,
    lang: &'static str,
    by: String,
}

/// `GET /plans/{plan}/influence/{influence}`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (plan, entry) = (visit.param("plan")?, visit.param("influence")?);
    visit.read(move |tx, reader| answer::page(&view(tx, reader, plan, entry)?)).await
}

fn view(tx: &mut Tx<'_>, reader: &Reader, plan: PlanId, id: InfluenceId) -> Result<EntryPage> {
    let (place, _) = Place::open::<SeeInfluence>(tx, reader, plan)?;
    let listed = store::influence::get(tx, plan, id)?;
    let entry = &listed.entry;
    let goal = store::goal::get(tx, plan, entry.goal)?;
    let met = store::influence::met(tx, goal.id, reader.today)?;
    let assessors: Vec<PersonId> = entry.steps.iter().filter_map(|step| step.by).collect();
    let names: HashMap<PersonId, String> = store::activity::names(tx, &assessors)?.into_iter().collect();
    let lang = reader.lang;
    let (heading, href) = (map_words::name(lang, &listed), entry_href(plan, entry.id));
    let levels = entry.latest().map_or((0, 0), |step| (step.said.influence, step.said.interest));
    let quadrant = Quadrant::of(levels.0, levels.1);
    let mut shell = place.shell_in_goal(reader, &goal, &heading);
    shell.breadcrumbs.push(Link::new(t::influence_map(lang), map_href(plan, goal.id)));
    let row = |(at, step): (usize, &Step)| step_row(lang, at + 1, step, &names);
    let may_change = place.may::<AssessInfluence>();
    let register = register_href(place.plan.space, entry.whom);
    Ok(EntryPage {
        shell,
        goal: t::goal_numbered(lang, goal.position, &goal.title),
        content_lang: place.plan.lang.tag(),
        quadrant: map_words::quadrant(lang, quadrant),
        advice: map_words::advice(lang, quadrant),
        known_as: Link::new(if entry.known_as.is_empty() { &heading } else { &entry.known_as }, &register),
        whom_map: format!("{register}/influence"),
        last_contact: met.iter().find(|met| met.whom == entry.whom).map(|met| kit_words::day(lang, met.on)),
        latest: entry.steps.iter().enumerate().next_back().map(row),
        picture: picture(lang, entry, &heading, &href),
        columns: columns(lang),
        steps: entry.steps.iter().enumerate().map(row).rev().collect(),
        may_assess: may_change && still_open(&place.plan, reader.today).is_ok(),
        may_take_off: may_change,
        heading,
        href,
    })
}

fn columns(lang: Lang) -> Vec<Column> {
    vec![
        Column::new(t::map_assessed_on(lang)),
        Column::new(t::map_influence(lang)).number(),
        Column::new(t::map_interest(lang)).number(),
        Column::new(t::map_position(lang)),
        Column::new(t::map_evidence(lang)),
        Column::new(t::map_assessed_by(lang)),
    ]
}

/// The page of the register about somebody on a map.
pub(super) fn register_href(space: SpaceId, whom: Whom) -> String {
    match whom {
        Whom::Person(person) => format!("/spaces/{space}/register/persons/{person}"),
        Whom::Organisation(organisation) => format!("/spaces/{space}/register/organisations/{organisation}"),
    }
}

fn step_row(lang: Lang, number: usize, step: &Step, names: &HashMap<PersonId, String>) -> StepRow {
    StepRow {
        number,
        on: kit_words::day(lang, step.on),
        influence: step.said.influence.to_string(),
        interest: step.said.interest.to_string(),
        position: map_words::position(lang, step.said.position),
        evidence: step.said.evidence.clone(),
        evidence_on: step.said.evidence_on.map(|day| kit_words::day(lang, day)).unwrap_or_default(),
        lang: step.lang.tag(),
        by: step.by.and_then(|person| names.get(&person)).cloned().unwrap_or_default(),
    }
}

/// The steps as points on the map, each leading to its row; nothing to see where there is one alone.
fn picture(lang: Lang, entry: &Entry, name: &str, href: &str) -> String {
    if entry.steps.len() < 2 {
        return String::new();
    }
    let point = |(number, step): (usize, &Step)| {
        let said = &step.said;
        let (influence, interest) = (said.influence.to_string(), said.interest.to_string());
        let (position, number) = (map_words::position(lang, said.position), number.to_string());
        let words = t::map_point_step(lang, kit_words::day(lang, step.on), influence, interest, &number, position);
        map_picture::point(step, number.clone(), words, format!("{href}#step-{number}"))
    };
    let points: Vec<GridPoint> = (1..).zip(&entry.steps).map(point).collect();
    map_picture::draw(lang, name, &points, Ink::Page)
}
