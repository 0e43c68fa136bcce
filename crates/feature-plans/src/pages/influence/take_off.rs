//! Takes somebody off a map, and brings them back.

use axum::response::Response;
use kernel::{Refusal, Result};
use kit_db::Tx;
use kit_web::shell::Link;
use kit_web::{Done, Reader, Visit};

use super::{entry_href, map_href, map_words};
use crate::actions;
use crate::pages::confirm::{self, Question};
use crate::pages::place::Place;
use crate::rules::access::AssessInfluence;
use crate::rules::{InfluenceId, PlanId};
use crate::store;
use crate::words as t;

/// `GET /plans/{plan}/influence/{influence}/remove`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (plan, entry) = (visit.param("plan")?, visit.param("influence")?);
    visit.read(move |tx, reader| show(tx, reader, plan, entry, &[])).await
}

/// `POST /plans/{plan}/influence/{influence}/remove`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (plan, id): (PlanId, InfluenceId) = (visit.param("plan")?, visit.param("influence")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<AssessInfluence>(tx, &doing.reader, plan)?;
                let goal = actions::take_off_map(tx, &doing.occasion, &allowed, &place.plan, id)?;
                Ok(Done::to(format!("{}?removed={id}", map_href(plan, goal))).saying("done-map-taken-off"))
            },
            move |tx, reader, refusals| show(tx, reader, plan, id, refusals),
        )
        .await
}

/// `POST /plans/{plan}/influence/{influence}/restore`
pub(super) async fn restore(visit: Visit) -> Result<Response> {
    let (plan, id): (PlanId, InfluenceId) = (visit.param("plan")?, visit.param("influence")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<AssessInfluence>(tx, &doing.reader, plan)?;
                let of = (&place.plan, doing.reader.lang);
                let entry = actions::restore_to_map(tx, &doing.occasion, &allowed, of, id)?;
                Ok(Done::to(map_href(plan, entry.goal)).saying("done-map-restored"))
            },
            move |tx, reader, refusals| show_restore(tx, reader, plan, id, refusals),
        )
        .await
}

fn show(tx: &mut Tx<'_>, reader: &Reader, plan: PlanId, id: InfluenceId, refusals: &[Refusal]) -> Result<Response> {
    let (place, _) = Place::open::<AssessInfluence>(tx, reader, plan)?;
    let listed = store::influence::get(tx, plan, id)?;
    let goal = store::goal::get(tx, plan, listed.entry.goal)?;
    let lang = reader.lang;
    let (what, back) = (map_words::name(lang, &listed), entry_href(plan, listed.entry.id));
    let mut shell = place.shell_in_goal(reader, &goal, t::map_take_off(lang));
    shell.breadcrumbs.push(Link::new(t::influence_map(lang), map_href(plan, goal.id)));
    shell.breadcrumbs.push(Link::new(&what, &back));
    let question = Question {
        heading: t::map_take_off_ask(lang),
        what,
        what_lang: lang,
        consequences: t::map_take_off_what(lang).to_owned(),
        button: t::map_take_off(lang),
        back,
        version: None,
    };
    confirm::page(reader, shell, question, refusals)
}

/// Says why somebody cannot be brought back.
fn show_restore(
    tx: &mut Tx<'_>,
    reader: &Reader,
    plan: PlanId,
    id: InfluenceId,
    refusals: &[Refusal],
) -> Result<Response> {
    let (place, _) = Place::open::<AssessInfluence>(tx, reader, plan)?;
    let goal = match store::influence::removed(tx, plan, id)? {
        Some((goal, _)) => goal,
        None => store::influence::get(tx, plan, id)?.entry.goal,
    };
    let goal = store::goal::get(tx, plan, goal)?;
    let lang = reader.lang;
    let why: Vec<String> = refusals.iter().map(|refusal| reader.word(refusal)).collect();
    let question = Question {
        heading: t::map_restore(lang),
        what: goal.title.clone(),
        what_lang: place.plan.lang,
        consequences: why.join(" "),
        button: "",
        back: map_href(plan, goal.id),
        version: None,
    };
    confirm::cannot(reader, place.shell_in_goal(reader, &goal, t::map_restore(lang)), question)
}
