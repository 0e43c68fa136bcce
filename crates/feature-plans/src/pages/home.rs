//! What plans show on the first page: to somebody who works with them what waits, to visitors the
//! plans that are public.
// tidy: no template because the first page has it

use core_spaces::rules::Role;
use jiff::Span;
use kernel::{PersonId, Result, SpaceId, State};
use kit_db::Tx;
use kit_feature::HomeCard;
use kit_web::{Reader, state};

use super::inside::Inside;
use super::place::{goal_href, plan_href};
use super::standing_words;
use super::{contacts, disclosures};
use crate::rules::disclosure::HalfYear;
use crate::rules::{DUE_SOON_DAYS, Plan, PlanId};
use crate::store;
use crate::store::measure::Owned;
use crate::words as t;

/// How many measures, and how many plans, are named.
const NAMED: usize = 6;

/// What waits for the reader: measures that are late or due soon, promises and meetings, the goals of the latest plan for which the
/// reader is responsible, and the plans that the reader sees from inside. A fixed number of statements.
pub(crate) fn home(tx: &mut Tx<'_>, reader: &Reader) -> Result<Vec<HomeCard>> {
    let Some(viewer) = &reader.viewer else { return Ok(Vec::new()) };
    let inside = Inside::load(tx, reader)?;
    let soon = reader.today.saturating_add(Span::new().days(DUE_SOON_DAYS));
    let mut measures = store::measure::owned_by(tx, viewer.person, soon, i64::from(reader.today.year()))?;
    measures.retain(|measure| inside.has_role(measure.space));
    let mut cards: Vec<HomeCard> = measures.iter().take(NAMED).map(|measure| of_measure(reader, measure)).collect();
    if let Some(next) = measures.get(NAMED) {
        let href = format!("{}/measures?owner={}", plan_href(next.plan), viewer.person);
        let title = t::home_measures_more(reader.lang, measures.len() - NAMED);
        let state = Some(state_of(reader, State::WaitingForYou));
        cards.push(HomeCard { title, lang: None, href, text: next.plan_title.clone(), state });
    }
    cards.extend(contacts::cards(tx, reader, (viewer.person, &inside))?);
    cards.extend(extracts(tx, reader, &inside)?);
    cards.extend(goals(tx, reader, viewer.person, &inside)?);
    cards.extend(plans(tx, reader, &inside)?);
    Ok(cards)
}

/// The half-year's extracts that nobody has approved yet, while the register waits for them.
fn extracts(tx: &mut Tx<'_>, reader: &Reader, inside: &Inside) -> Result<Vec<HomeCard>> {
    let Some(half) = HalfYear::due(reader.today) else { return Ok(Vec::new()) };
    let leads = inside.roles.iter().filter(|(_, role)| *role == Role::Coordinator);
    let led: Vec<SpaceId> = leads.map(|(space, _)| *space).collect();
    let waiting = store::disclosure::without_extract(tx, &led, half.period())?;
    let lang = reader.lang;
    let card = |space: SpaceId| HomeCard {
        title: t::home_extract_of(lang, inside.name(reader, space), disclosures::extract_of(lang, half)),
        lang: None,
        href: disclosures::disclosures_href(space),
        text: t::home_extract(lang, kit_words::day(lang, half.due_on())),
        state: Some(state_of(reader, State::WaitingForYou)),
    };
    Ok(waiting.into_iter().map(card).collect())
}

/// The latest plans of the reader's spaces, for administrators of all; a coordinator without any learns how
/// to begin.
fn plans(tx: &mut Tx<'_>, reader: &Reader, inside: &Inside) -> Result<Vec<HomeCard>> {
    let plans = inside.plans(tx)?;
    let has_begun = plans.iter().any(|plan| inside.roles.contains(&(plan.space, Role::Coordinator)));
    let may_begin = inside.coordinates() && !has_begun;
    let begin = HomeCard {
        title: t::import_plan(reader.lang).to_owned(),
        lang: None,
        href: "/plans/import".to_owned(),
        text: t::plans_empty_import(reader.lang).to_owned(),
        state: Some(state_of(reader, State::WaitingForYou)),
    };
    let superseded = superseded(tx, reader, inside, &plans)?;
    let named = plans.iter().take(NAMED).map(|plan| of_plan(reader, inside, plan, &superseded));
    Ok(may_begin.then_some(begin).into_iter().chain(named).collect())
}

fn superseded(tx: &mut Tx<'_>, reader: &Reader, inside: &Inside, plans: &[Plan]) -> Result<Vec<PlanId>> {
    let ids: Vec<PlanId> = plans.iter().take(NAMED).map(|plan| plan.id).collect();
    inside.superseded(tx, &ids, reader.today)
}

fn of_plan(reader: &Reader, inside: &Inside, plan: &Plan, superseded: &[PlanId]) -> HomeCard {
    let city = inside.name(reader, plan.space);
    let year = plan.year.to_string();
    let text = if superseded.contains(&plan.id) {
        t::plan_of_superseded(reader.lang, city, year)
    } else {
        t::plan_of(reader.lang, city, year)
    };
    HomeCard { title: plan.title.clone(), lang: Some(plan.lang), href: plan_href(plan.id), text, state: None }
}

fn state_of(reader: &Reader, state: State) -> (State, String) {
    (state, state::word(reader.lang, state).to_owned())
}

/// The plans and the lists of meetings that everybody may see.
pub(crate) fn front(tx: &mut Tx<'_>, reader: &Reader) -> Result<Vec<HomeCard>> {
    let most = i64::try_from(NAMED).unwrap_or(i64::MAX);
    let plans = store::plan::public(tx, most)?;
    let met = store::disclosure::public_spaces(tx, most)?;
    if plans.is_empty() && met.is_empty() {
        return Ok(Vec::new());
    }
    let inside = Inside::load(tx, reader)?;
    let meetings = |space: &SpaceId| HomeCard {
        title: t::meetings_of(reader.lang, inside.name(reader, *space)),
        lang: None,
        href: disclosures::meetings_href(*space),
        text: t::meetings_lede(reader.lang).to_owned(),
        state: None,
    };
    let superseded = superseded(tx, reader, &inside, &plans)?;
    let plans = plans.iter().map(|plan| of_plan(reader, &inside, plan, &superseded));
    Ok(plans.chain(met.iter().map(meetings)).collect())
}

fn of_measure(reader: &Reader, measure: &Owned) -> HomeCard {
    let (lang, today) = (reader.lang, reader.today);
    let day = kit_words::day_near(lang, measure.due_on, today);
    let (state, text) = if measure.due_on < today {
        (State::Late, t::home_measure_late(lang, day, &measure.plan_title))
    } else {
        (State::DueSoon, t::home_measure(lang, day, &measure.plan_title))
    };
    HomeCard {
        title: measure.title.clone(),
        lang: Some(measure.lang),
        href: format!("{}/measures/{}", plan_href(measure.plan), measure.id),
        text,
        state: Some(state_of(reader, state)),
    }
}

/// The goals of the latest plan that has begun in which the person is responsible for one.
fn goals(tx: &mut Tx<'_>, reader: &Reader, person: PersonId, inside: &Inside) -> Result<Vec<HomeCard>> {
    let own = store::people_of_goal::goals_of_officer(tx, person, i64::from(reader.today.year()))?;
    let Some((latest, _)) = own.first().copied() else { return Ok(Vec::new()) };
    let contents = store::contents::get(tx, latest)?;
    if !inside.has_role(contents.plan.space) {
        return Ok(Vec::new());
    }
    let lang = reader.lang;
    let mine = contents.goals.iter().filter(|goal| own.contains(&(latest, goal.goal.id)));
    let card = |goal: &crate::rules::GoalContents| {
        let standing = goal.state(reader.today);
        HomeCard {
            title: t::goal_numbered(lang, goal.goal.position, &goal.goal.title),
            lang: Some(contents.plan.lang),
            href: goal_href(latest, goal.goal.id),
            text: t::home_goal(lang, standing_words::progress(lang, goal.progress(reader.today))),
            state: Some(state_of(reader, standing)),
        }
    };
    Ok(mine.map(card).collect())
}
