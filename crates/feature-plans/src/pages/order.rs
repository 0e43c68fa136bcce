//! Moves goals, targets and chapters up and down, one place at a time: by buttons, so by keyboard and without
//! script as well.

use askama::Template;
use axum::response::Response;
use kernel::{Error, Lang, Refusal, Result};
use kit_db::Tx;
use kit_web::form_view::{ErrorSummary, Hidden};
use kit_web::shell::Shell;
use kit_web::{Done, Reader, Visit, answer};

use super::handbook_place::HandbookPlace;
use super::place::{Place, plan_href};
use crate::actions;
use crate::rules::access::ChangePlan;
use crate::rules::{HandbookId, PlanId, Step, TargetContents};
use crate::store;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/order.html")]
struct OrderPage {
    shell: Shell,
    heading: &'static str,
    back: String,
    hidden: Vec<Hidden>,
    summary: Option<ErrorSummary>,
    list: Movables,
}

/// Things in an order that can be changed. It renders itself, and what is below each.
#[derive(Template)]
#[template(path = "pages/order_list.html")]
struct Movables {
    lang: Lang,
    content_lang: &'static str,
    things: Vec<Movable>,
}

struct Movable {
    key: String,
    number: String,
    text: String,
    below: Option<Movables>,
}

/// `GET /plans/{plan}/order`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let plan = visit.param("plan")?;
    visit.read(move |tx, reader| show(tx, reader, plan, &[])).await
}

/// `POST /plans/{plan}/order`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let plan: PlanId = visit.param("plan")?;
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<ChangePlan>(tx, &doing.reader, plan)?;
                let (kind, id, step) = wanted(doing.form().raw("move"))?;
                match kind {
                    "goal" => actions::move_goal(tx, &doing.occasion, &allowed, &place.plan, (id.parse()?, step))?,
                    "target" => actions::move_target(tx, &doing.occasion, &allowed, &place.plan, (id.parse()?, step))?,
                    _ => return Err(Error::Missing),
                }
                Ok(Done::to(format!("{}/order#{kind}-{id}", plan_href(plan))).saying("done-moved"))
            },
            move |tx, reader, refusals| show(tx, reader, plan, refusals),
        )
        .await
}

/// `GET /handbooks/{handbook}/order`
pub(super) async fn get_chapters(visit: Visit) -> Result<Response> {
    let handbook = visit.param("handbook")?;
    visit.read(move |tx, reader| show_chapters(tx, reader, handbook, &[])).await
}

/// `POST /handbooks/{handbook}/order`
pub(super) async fn post_chapters(visit: Visit) -> Result<Response> {
    let handbook: HandbookId = visit.param("handbook")?;
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = HandbookPlace::open::<ChangePlan>(tx, &doing.reader, handbook)?;
                let (kind, id, step) = wanted(doing.form().raw("move"))?;
                actions::move_chapter(tx, &doing.occasion, &allowed, &place.handbook, (id.parse()?, step))?;
                Ok(Done::to(format!("{}/order#{kind}-{id}", place.href())).saying("done-moved"))
            },
            move |tx, reader, refusals| show_chapters(tx, reader, handbook, refusals),
        )
        .await
}

/// What a button says: `goal-ID-up`.
fn wanted(text: &str) -> Result<(&str, &str, Step)> {
    let mut parts = text.split('-');
    let unclear = || Error::BadRequest(format!("not a move: {text}"));
    let (Some(kind), Some(id), Some(step)) = (parts.next(), parts.next(), parts.next()) else { return Err(unclear()) };
    Ok((kind, id, step.parse()?))
}

fn show(tx: &mut Tx<'_>, reader: &Reader, plan: PlanId, refusals: &[Refusal]) -> Result<Response> {
    let (place, _) = Place::open::<ChangePlan>(tx, reader, plan)?;
    let contents = store::contents::of(tx, place.plan.clone())?;
    let things = contents.goals.iter().map(|goal| Movable {
        key: format!("goal-{}", goal.goal.id),
        number: goal.goal.position.to_string(),
        text: goal.goal.title.clone(),
        below: targets(reader.lang, place.plan.lang, &goal.targets),
    });
    let list = Movables { lang: reader.lang, content_lang: place.plan.lang.tag(), things: things.collect() };
    answer::page(&OrderPage {
        shell: place.shell(reader, t::plan_order(reader.lang)),
        heading: t::plan_order(reader.lang),
        back: place.href(),
        hidden: reader.hidden(),
        summary: reader.summary(refusals),
        list,
    })
}

fn show_chapters(tx: &mut Tx<'_>, reader: &Reader, handbook: HandbookId, refusals: &[Refusal]) -> Result<Response> {
    let (place, _) = HandbookPlace::open::<ChangePlan>(tx, reader, handbook)?;
    let things = place.handbook.chapters.iter().map(|chapter| Movable {
        key: format!("chapter-{}", chapter.id),
        number: String::new(),
        text: chapter.title.clone(),
        below: None,
    });
    let content_lang = place.handbook.lang.tag();
    answer::page(&OrderPage {
        shell: place.shell(reader, t::chapters_order(reader.lang)),
        heading: t::chapters_order(reader.lang),
        back: place.href(),
        hidden: reader.hidden(),
        summary: reader.summary(refusals),
        list: Movables { lang: reader.lang, content_lang, things: things.collect() },
    })
}

fn targets(lang: Lang, content: Lang, targets: &[TargetContents]) -> Option<Movables> {
    let movable = |target: &TargetContents| Movable {
        key: format!("target-{}", target.target.id),
        number: String::new(),
        text: target.target.name.clone(),
        below: self::targets(lang, content, &target.parts),
    };
    let things: Vec<Movable> = targets.iter().map(movable).collect();
    (!things.is_empty()).then_some(Movables { lang, content_lang: content.tag(), things })
}
