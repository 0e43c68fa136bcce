//! Everything that happened to a goal: contacts, promises, measures, values, decisions.

use askama::Template;
use axum::response::Response;
use kernel::Result;
use kit_db::Tx;
use kit_lists::{Cell, Head, List, Paging, ROWS, Row};
use kit_web::list_view::{Download, Pager};
use kit_web::pictures::Ink;
use kit_web::shell::Shell;
use kit_web::{Reader, Visit, answer};

use super::goal_happened::{Entries, Entry};
use super::goal_months::Months;
use super::place::{Place, goal_href};
use super::renewal::{GoalChain, OtherGoal};
use crate::documents::{Pictured, PicturedPart};
use crate::rules::access::{LogContact, SeeContacts, SeeInfluence};
use crate::rules::{GoalId, PlanId};
use crate::store;
use crate::store::timeline::Asked;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/goal_timeline.html")]
struct TimelinePage {
    shell: Shell,
    goal: String,
    log_href: Option<String>,
    /// The last twelve months, drawn; nothing where nothing happened in them.
    picture: String,
    entries: Vec<Entry>,
    downloads: Vec<Download>,
    pager: Option<Pager>,
    /// The same goal of other years, whose timelines are their own.
    others: Vec<OtherGoal>,
}

/// How much a document tells.
const IN_DOCUMENT: i64 = 200;

/// `GET /plans/{plan}/goals/{goal}/timeline?page=…`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (plan, goal) = (visit.param("plan")?, visit.param("goal")?);
    visit.read(move |tx, reader| answer::page(&view(tx, reader, plan, goal)?)).await
}

/// `GET /plans/{plan}/goals/{goal}/timeline/pdf`
pub(super) async fn pdf(visit: Visit) -> Result<Response> {
    let (plan, goal) = (visit.param("plan")?, visit.param("goal")?);
    visit.look(move |tx, reader| pictured(tx, reader, plan, goal)).await?.answer().await
}

/// The picture, and what happened last.
fn pictured(tx: &mut Tx<'_>, reader: &Reader, plan: PlanId, goal: GoalId) -> Result<Pictured> {
    let (place, _) = Place::open::<SeeContacts>(tx, reader, plan)?;
    let goal = store::goal::get(tx, plan, goal)?;
    let space = core_spaces::store::space::get(tx, place.plan.space)?;
    let lang = reader.lang;
    let asked = asked(&place, goal.id);
    let months = Months::load(tx, asked, reader.today)?;
    let happened = store::timeline::of_goal(tx, asked, (0, IN_DOCUMENT))?;
    let entries = Entries::load(tx, reader, (&place, goal.id), &happened)?;
    let row = |entry: Entry| {
        let text = Cell::content(entry.lang, entry.text);
        Row::of(vec![Cell::day(lang, Some(entry.on)), Cell::words(entry.kind), text, Cell::words(entry.note)])
    };
    let columns = vec![
        Head::day("on", t::contact_on(lang)),
        Head::words("kind", t::timeline_kind(lang)),
        Head::words("what", t::timeline_what(lang)),
        Head::words("note", t::timeline_more(lang)),
    ];
    let part = PicturedPart {
        heading: t::timeline_picture(lang).to_owned(),
        picture: months.picture(lang, Ink::Paper),
        described: months.described(lang),
        list: List { columns, rows: entries.into_iter().map(row).collect() },
    };
    Ok(Pictured {
        lang,
        title: t::timeline(lang).to_owned(),
        of: (t::goal_numbered(lang, goal.position, &goal.title), Some(place.plan.lang)),
        organisation: space.name.pick(lang).0.to_owned(),
        on: reader.today,
        parts: vec![part],
    })
}

fn view(tx: &mut Tx<'_>, reader: &Reader, plan: PlanId, goal: GoalId) -> Result<TimelinePage> {
    let (place, _) = Place::open::<SeeContacts>(tx, reader, plan)?;
    let goal = store::goal::get(tx, plan, goal)?;
    let lang = reader.lang;
    let asked = asked(&place, goal.id);
    let paging = Paging::of(reader.visit().query(), store::timeline::count(tx, asked)?);
    let happened = store::timeline::of_goal(tx, asked, (paging.skip(), ROWS))?;
    let path = format!("{}/timeline", goal_href(plan, goal.id));
    let space = place.plan.space;
    Ok(TimelinePage {
        shell: place.shell_in_goal(reader, &goal, t::timeline(lang)),
        log_href: place.may::<LogContact>().then(|| format!("/spaces/{space}/contacts/new?goal={}", goal.id)),
        entries: Entries::load(tx, reader, (&place, goal.id), &happened)?,
        pager: paging.pager(lang, |page| format!("{path}?page={page}")),
        picture: Months::load(tx, asked, reader.today)?.picture(lang, Ink::Page),
        downloads: vec![Download::new(t::report_pdf(lang), format!("{path}/pdf"))],
        others: GoalChain::load(tx, reader, &place, goal.id)?.others,
        goal: t::goal_numbered(lang, goal.position, &goal.title),
    })
}

/// Of which goal, and what of it this reader sees.
fn asked(place: &Place, goal: GoalId) -> Asked {
    Asked { plan: place.plan.id, goal, sees_map: place.may::<SeeInfluence>() }
}
