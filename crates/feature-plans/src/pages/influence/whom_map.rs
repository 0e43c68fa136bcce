//! One person's or organisation's map: where they stand on every goal.

use askama::Template;
use axum::response::Response;
use core_register::store::{organisation, person};
use core_spaces::Place;
use kernel::{Lang, Result, SpaceId};
use kit_db::Tx;
use kit_web::list_view::Column;
use kit_web::pictures::{GridPoint, Ink};
use kit_web::shell::{Link, Shell};
use kit_web::{Reader, Visit, answer};

use super::entry::register_href;
use super::{entry_href, map_picture, map_words};
use crate::rules::access::SeeInfluence;
use crate::rules::influence::{Step, Whom};
use crate::store;
use crate::store::goal::GoalOfYear;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/influence/whom_map.html")]
struct WhomMapPage {
    shell: Shell,
    heading: String,
    picture: String,
    legend: Vec<(String, &'static str)>,
    columns: Vec<Column>,
    rows: Vec<GoalRow>,
}

/// Where they stand on one goal.
struct GoalRow {
    goal: String,
    goal_lang: &'static str,
    href: String,
    influence: String,
    interest: String,
    position: &'static str,
    evidence: String,
    evidence_on: String,
    lang: &'static str,
}

/// `GET /spaces/{space}/register/persons/{register_person}/influence`
pub(super) async fn get_person(visit: Visit) -> Result<Response> {
    let (space, id) = (visit.param("space")?, visit.param("register_person")?);
    visit.read(move |tx, reader| answer::page(&view(tx, reader, space, Whom::Person(id))?)).await
}

/// `GET /spaces/{space}/register/organisations/{register_organisation}/influence`
pub(super) async fn get_organisation(visit: Visit) -> Result<Response> {
    let (space, id) = (visit.param("space")?, visit.param("register_organisation")?);
    visit.read(move |tx, reader| answer::page(&view(tx, reader, space, Whom::Organisation(id))?)).await
}

fn view(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, whom: Whom) -> Result<WhomMapPage> {
    let (place, _) = Place::open::<SeeInfluence>(tx, reader, space)?;
    let lang = reader.lang;
    let (whom, heading) = match whom {
        Whom::Person(id) => {
            let person = person::known(tx, space, id)?;
            (Whom::Person(person.id), person.name)
        }
        Whom::Organisation(id) => {
            let organisation = organisation::get(tx, space, id)?;
            (Whom::Organisation(organisation.id), organisation.names.pick(lang).0.to_owned())
        }
    };
    let stands = on_goals(tx, space, whom)?;
    let mut shell = place.shell(reader, t::map_of_all_goals(lang));
    shell.breadcrumbs.push(Link::new(&heading, register_href(space, whom)));
    let points: Vec<GridPoint> = stands.iter().map(|(goal, entry, step)| point(lang, goal, *entry, step)).collect();
    let picture = if points.is_empty() { String::new() } else { map_picture::draw(lang, &heading, &points, Ink::Page) };
    Ok(WhomMapPage {
        shell,
        heading,
        picture,
        legend: map_words::legend(lang),
        columns: columns(lang),
        rows: stands.iter().map(|(goal, entry, step)| row(lang, goal, *entry, step)).collect(),
    })
}

type OnGoal = (GoalOfYear, crate::rules::InfluenceId, Step);

/// Where somebody stands on the goals of a space, the latest year first: three statements.
pub(super) fn on_goals(tx: &mut Tx<'_>, space: SpaceId, whom: Whom) -> Result<Vec<OnGoal>> {
    let entries = store::influence::of_whom(tx, whom)?;
    let stand = |goal: GoalOfYear| {
        let listed = entries.iter().find(|listed| listed.entry.goal == goal.id)?;
        Some((goal, listed.entry.id, listed.entry.latest()?.clone()))
    };
    Ok(store::goal::of_space(tx, space)?.into_iter().filter_map(stand).collect())
}

/// A goal as it is told among those of other years.
pub(super) fn goal_words(lang: Lang, goal: &GoalOfYear) -> String {
    t::goal_of_year(lang, goal.position, &goal.title, goal.year.to_string())
}

fn point(lang: Lang, goal: &GoalOfYear, entry: crate::rules::InfluenceId, step: &Step) -> GridPoint {
    let (influence, interest) = (step.said.influence.to_string(), step.said.interest.to_string());
    let position = map_words::position(lang, step.said.position);
    let words = t::map_point_goal(lang, influence, interest, goal_words(lang, goal), position);
    map_picture::point(step, goal.position.to_string(), words, entry_href(goal.plan, entry))
}

fn columns(lang: Lang) -> Vec<Column> {
    vec![
        Column::new(t::goal_title(lang)),
        Column::new(t::map_influence(lang)).number(),
        Column::new(t::map_interest(lang)).number(),
        Column::new(t::map_position(lang)),
        Column::new(t::map_evidence(lang)),
    ]
}

fn row(lang: Lang, goal: &GoalOfYear, entry: crate::rules::InfluenceId, step: &Step) -> GoalRow {
    GoalRow {
        goal: goal_words(lang, goal),
        goal_lang: goal.lang.tag(),
        href: entry_href(goal.plan, entry),
        influence: step.said.influence.to_string(),
        interest: step.said.interest.to_string(),
        position: map_words::position(lang, step.said.position),
        evidence: step.said.evidence.clone(),
        evidence_on: step.said.evidence_on.map(|day| kit_words::day(lang, day)).unwrap_or_default(),
        lang: step.lang.tag(),
    }
}
