//! A goal's influence map: the picture with its four quadrants, what each asks of us, and the table beside it; as it
//! is, or as it was on a day.

use askama::Template;
use axum::response::Response;
use jiff::civil::Date;
use kernel::{Lang, Result};
use kit_db::Tx;
use kit_lists::{ListView, Query, Taken};
use kit_web::form_view::{Field, Hidden};
use kit_web::list_view::Download;
use kit_web::pictures::Ink;
use kit_web::shell::{Link, Shell};
use kit_web::{Reader, Visit, answer, encoded, typed_day};

use super::on_map::{Map, OnMap};
use super::{entry_href, map_href, map_list, map_picture, map_words};
use crate::documents::{Pictured, PicturedPart};
use crate::pages::place::Place;
use crate::rules::access::{AssessInfluence, SeeInfluence};
use crate::rules::influence::{Position, Quadrant, still_open};
use crate::rules::{Goal, GoalId, InfluenceId, PlanId};
use crate::store;
use crate::words as t;

/// How many days the way through time offers; another is typed.
const DAYS: usize = 12;
/// How many are offered who were met and are not on the map.
const OFFERED: usize = 8;

#[derive(Template)]
#[template(path = "pages/influence/influence_map.html")]
struct InfluenceMapPage {
    shell: Shell,
    goal: String,
    content_lang: &'static str,
    undo: Option<Undo>,
    put_href: Option<String>,
    is_closed: bool,
    is_empty: bool,
    as_of: Option<String>,
    href: String,
    picture: String,
    may_move: bool,
    legend: Vec<(String, &'static str)>,
    quadrants: Vec<Part>,
    /// Who has had no contact, and whose position nobody knows.
    gaps: Vec<Link>,
    met_besides: Vec<Link>,
    history: Option<History>,
    view: ListView,
    pdf: Vec<Download>,
}

/// Who was just taken off, and the way to bring them back.
struct Undo {
    action: String,
    hidden: Vec<Hidden>,
}

/// A quadrant with what it asks of us and who is in it.
struct Part {
    title: &'static str,
    advice: &'static str,
    people: Vec<(usize, Link)>,
}

/// The way through time.
struct History {
    days: Vec<Link>,
    before: Option<String>,
    after: Option<String>,
    at: Field,
}

/// `GET /plans/{plan}/goals/{goal}/influence?at=…`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (plan, goal) = (visit.param("plan")?, visit.param("goal")?);
    visit.read(move |tx, reader| answer::page(&view(tx, reader, plan, goal)?)).await
}

/// `GET /plans/{plan}/goals/{goal}/influence/as/{format}?at=…`
pub(super) async fn get_file(visit: Visit) -> Result<Response> {
    let (plan, goal) = (visit.param("plan")?, visit.param("goal")?);
    kit_lists::take_out(visit, move |tx, reader| {
        let (place, _) = Place::open::<SeeInfluence>(tx, reader, plan)?;
        let goal = store::goal::get(tx, plan, goal)?;
        let space = core_spaces::store::space::get(tx, place.plan.space)?;
        let map = Map::load(tx, reader, goal.id, at(reader))?;
        let list = map_list::list(reader.lang, plan, &map.people);
        let query = Query::of(reader.visit().query(), &list.columns);
        Ok(Taken {
            list: map_list::to_take_out(list, &query, reader.lang),
            title: t::influence_map(reader.lang).to_owned(),
            of: goal.title,
            organisation: space.name.pick(reader.lang).0.to_owned(),
        })
    })
    .await
}

/// `GET /plans/{plan}/goals/{goal}/influence/pdf?at=…`
pub(super) async fn pdf(visit: Visit) -> Result<Response> {
    let (plan, goal) = (visit.param("plan")?, visit.param("goal")?);
    visit.look(move |tx, reader| pictured(tx, reader, plan, goal)).await?.answer().await
}

/// The map as it may be given to others: without what our contacts are.
fn pictured(tx: &mut Tx<'_>, reader: &Reader, plan: PlanId, goal: GoalId) -> Result<Pictured> {
    let (place, _) = Place::open::<SeeInfluence>(tx, reader, plan)?;
    let goal = store::goal::get(tx, plan, goal)?;
    let space = core_spaces::store::space::get(tx, place.plan.space)?;
    let (lang, at) = (reader.lang, at(reader));
    let map = Map::load(tx, reader, goal.id, at)?;
    let list = map_list::list(lang, plan, &map.people);
    let query = Query::of(reader.visit().query(), &list.columns);
    let part = PicturedPart {
        heading: t::map_picture(lang).to_owned(),
        picture: map_picture::of_goal(lang, plan, &map.people, false, Ink::Paper),
        described: map_picture::described(lang, &map.people),
        list: map_list::on_paper(map_list::to_take_out(list, &query, lang)),
    };
    Ok(Pictured {
        lang,
        title: at.map_or(t::influence_map(lang).to_owned(), |day| t::map_as_of(lang, kit_words::day(lang, day))),
        of: (t::goal_numbered(lang, goal.position, &goal.title), Some(place.plan.lang)),
        organisation: space.name.pick(lang).0.to_owned(),
        on: reader.today,
        parts: vec![part],
    })
}

/// The day in the past as which the map is asked for.
fn at(reader: &Reader) -> Option<Date> {
    typed_day(reader.visit().query().raw("at")).filter(|day| *day < reader.today)
}

fn view(tx: &mut Tx<'_>, reader: &Reader, plan: PlanId, goal: GoalId) -> Result<InfluenceMapPage> {
    let (place, _) = Place::open::<SeeInfluence>(tx, reader, plan)?;
    let goal = store::goal::get(tx, plan, goal)?;
    let (lang, at) = (reader.lang, at(reader));
    let map = Map::load(tx, reader, goal.id, at)?;
    let href = map_href(plan, goal.id);
    let is_closed = still_open(&place.plan, reader.today).is_err();
    let may_assess = place.may::<AssessInfluence>() && !is_closed;
    let put_href = may_assess.then(|| format!("{href}/new"));
    let list = map_list::list(lang, plan, &map.people);
    let said = at.map(|day| day.to_string()).unwrap_or_default();
    let query = Query::of(reader.visit().query(), &list.columns).keeping("at", said);
    let day = at.map(|day| format!("?at={day}")).unwrap_or_default();
    Ok(InfluenceMapPage {
        pdf: vec![Download::new(t::report_pdf(lang), format!("{href}/pdf{day}"))],
        shell: shell(reader, &place, &goal, at),
        goal: t::goal_numbered(lang, goal.position, &goal.title),
        content_lang: place.plan.lang.tag(),
        undo: undo(tx, reader, &place)?,
        is_closed,
        is_empty: map.days.is_empty(),
        as_of: at.map(|day| t::map_as_of(lang, kit_words::day(lang, day))),
        picture: map_picture::of_goal(lang, plan, &map.people, may_assess && at.is_none(), Ink::Page),
        may_move: may_assess && at.is_none() && !map.people.is_empty(),
        legend: map_words::legend(lang),
        quadrants: Quadrant::ALL.map(|quadrant| part(lang, plan, quadrant, &map.people)).into(),
        gaps: gaps(lang, &query, &href, &map.people),
        met_besides: met_besides(lang, &map, put_href.as_deref()),
        history: history(reader, &map, at, &href),
        view: ListView::of(lang, list, &query, href.clone(), &format!("{href}/as")),
        put_href,
        href,
    })
}

fn shell(reader: &Reader, place: &Place, goal: &Goal, at: Option<Date>) -> Shell {
    let lang = reader.lang;
    match at {
        None => place.shell_in_goal(reader, goal, t::influence_map(lang)),
        Some(day) => {
            let mut shell = place.shell_in_goal(reader, goal, t::map_as_of(lang, kit_words::day(lang, day)));
            shell.breadcrumbs.push(Link::new(t::influence_map(lang), map_href(place.plan.id, goal.id)));
            shell
        }
    }
}

/// The way back after a removal, for whoever may go it: `?removed=` names the entry.
fn undo(tx: &mut Tx<'_>, reader: &Reader, place: &Place) -> Result<Option<Undo>> {
    let removed = reader.visit().query().raw("removed").parse::<InfluenceId>();
    let (Ok(id), true) = (removed, place.may::<AssessInfluence>()) else { return Ok(None) };
    let found = store::influence::removed(tx, place.plan.id, id)?;
    let action = format!("{}/restore", entry_href(place.plan.id, id));
    Ok(found.map(|_| Undo { action, hidden: reader.hidden() }))
}

fn part(lang: Lang, plan: PlanId, quadrant: Quadrant, people: &[OnMap]) -> Part {
    let here = people.iter().filter(|one| one.quadrant() == quadrant);
    Part {
        title: map_words::quadrant(lang, quadrant),
        advice: map_words::advice(lang, quadrant),
        people: here.map(|one| (one.number, Link::new(&one.name, entry_href(plan, one.entry.id)))).collect(),
    }
}

/// How many have had no contact yet, and of how many nobody knows the position, each leading to who they are.
fn gaps(lang: Lang, query: &Query, href: &str, people: &[OnMap]) -> Vec<Link> {
    let count = |gap: &dyn Fn(&OnMap) -> bool| people.iter().filter(|one| gap(one)).count();
    let narrowed = |column: &'static str, key: &str| {
        let query = Query { filters: vec![(column, key.to_owned())], kept: query.kept.clone(), ..Query::default() };
        format!("{}#list", query.href(href))
    };
    let not_met = count(&|one| one.met_on.is_none());
    let unknown = count(&|one| one.step.said.position == Position::Unknown);
    let not_met = (not_met > 0).then(|| Link::new(t::map_not_met(lang, not_met), narrowed("met", "no")));
    let unknown =
        (unknown > 0).then(|| Link::new(t::map_unknown(lang, unknown), narrowed("position", Position::Unknown.name())));
    not_met.into_iter().chain(unknown).collect()
}

/// Those who were met about the goal and are not on the map, each leading to the form that puts them there.
fn met_besides(lang: Lang, map: &Map, put_href: Option<&str>) -> Vec<Link> {
    let Some(put) = put_href else { return Vec::new() };
    let name = |met: &store::influence::Met| {
        if met.organisation.is_empty() { met.name.clone() } else { met.organisation.pick(lang).0.to_owned() }
    };
    let names = map.met_besides.iter().map(name).filter(|name| !name.is_empty());
    names.take(OFFERED).map(|name| Link::new(&name, format!("{put}?whom={}", encoded(&name)))).collect()
}

/// The way through time, where there is more than one day.
fn history(reader: &Reader, map: &Map, at: Option<Date>, href: &str) -> Option<History> {
    let lang = reader.lang;
    let link = |day: Date| format!("{href}?at={day}");
    let day = at.unwrap_or(reader.today);
    // What was assessed today is the map as it is now.
    let past: Vec<Date> = map.days.iter().copied().filter(|day| *day < reader.today).collect();
    let skipped = past.len().saturating_sub(DAYS);
    let shown = past
        .iter()
        .skip(skipped)
        .map(|one| Link::new(kit_words::day(lang, *one), link(*one)).current_if(at == Some(*one)));
    let now = Link::new(t::map_now(lang), href).current_if(at.is_none());
    let first_after = past.iter().find(|one| **one > day).map(|one| link(*one));
    (!past.is_empty()).then(|| History {
        days: shown.chain([now]).collect(),
        before: past.iter().rfind(|one| **one < day).map(|one| link(*one)),
        after: at.and(first_after.or_else(|| Some(href.to_owned()))),
        at: Field::new("at", t::map_day(lang)).value(at.map(|day| day.to_string()).unwrap_or_default()),
    })
}
