//! Everything that happened to a goal: contacts, promises, measures, values, decisions.

use std::collections::HashMap;

use askama::Template;
use axum::response::Response;
use jiff::civil::Date;
use kernel::Result;
use kit_db::Tx;
use kit_lists::{Cell, Head, List, Paging, ROWS, Row};
use kit_web::list_view::{Download, Pager};
use kit_web::pictures::Ink;
use kit_web::shell::Shell;
use kit_web::{Reader, Visit, answer};

use super::contacts::sees_said;
use super::goal_months::Months;
use super::indicator::indicator_href;
use super::place::{Place, goal_href, plan_href};
use super::renewal::{GoalChain, OtherGoal};
use crate::documents::contacts::{contact_href, whom};
use crate::documents::{Pictured, PicturedPart};
use crate::rules::access::{LogContact, SeeContacts};
use crate::rules::{ContactId, GoalId, PlanId};
use crate::store;
use crate::store::contact::Listed;
use crate::store::timeline::{Happened, What};
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/goal_timeline.html")]
struct TimelinePage {
    shell: Shell,
    goal: String,
    content_lang: &'static str,
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

struct Entry {
    when: String,
    datetime: String,
    kind: &'static str,
    text: String,
    href: String,
    note: String,
}

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
    let months = Months::load(tx, (plan, goal.id), reader.today)?;
    let happened = store::timeline::of_goal(tx, plan, goal.id, (0, IN_DOCUMENT))?;
    let contacts = contacts(tx, &place, &happened)?;
    let told = happened.iter().filter_map(|one| Some((one.on, entry(reader, (&place, goal.id), one, &contacts)?)));
    let row = |(on, entry): (Date, Entry)| {
        let text = Cell::content(place.plan.lang, entry.text);
        Row::of(vec![Cell::day(lang, Some(on)), Cell::words(entry.kind), text, Cell::words(entry.note)])
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
        list: List { columns, rows: told.map(row).collect() },
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
    let total = store::timeline::count(tx, plan, goal.id)?;
    let paging = Paging::of(reader.visit().query(), total);
    let happened = store::timeline::of_goal(tx, plan, goal.id, (paging.skip(), ROWS))?;
    let contacts = contacts(tx, &place, &happened)?;
    let path = format!("{}/timeline", goal_href(plan, goal.id));
    let space = place.plan.space;
    Ok(TimelinePage {
        shell: place.shell_in_goal(reader, &goal, t::timeline(lang)),
        content_lang: place.plan.lang.tag(),
        log_href: place.may::<LogContact>().then(|| format!("/spaces/{space}/contacts/new?goal={}", goal.id)),
        entries: happened.iter().filter_map(|happened| entry(reader, (&place, goal.id), happened, &contacts)).collect(),
        pager: paging.pager(lang, |page| format!("{path}?page={page}")),
        picture: Months::load(tx, (plan, goal.id), reader.today)?.picture(lang, Ink::Page),
        downloads: vec![Download::new(t::report_pdf(lang), format!("{path}/pdf"))],
        others: GoalChain::load(tx, reader, &place, goal.id)?.others,
        goal: t::goal_numbered(lang, goal.position, &goal.title),
    })
}

/// The contacts of a page by their ids, with everybody's names: a fixed number of statements.
fn contacts(tx: &mut Tx<'_>, place: &Place, happened: &[Happened]) -> Result<HashMap<ContactId, Listed>> {
    let mut ids: Vec<ContactId> = happened
        .iter()
        .filter_map(|happened| match &happened.what {
            What::Contact(id) | What::Promise(id, _) | What::Outcome(id, _) => Some(*id),
            _ => None,
        })
        .collect();
    ids.sort();
    ids.dedup();
    let mut contacts = store::contact::with_ids(tx, &ids)?;
    contacts.retain(|listed| listed.contact.space == place.plan.space);
    Ok(contacts.into_iter().map(|listed| (listed.contact.id, listed)).collect())
}

/// What happened, as the page tells it; a contact that the reader's role does not see is left out.
fn entry(
    reader: &Reader,
    (place, goal): (&Place, GoalId),
    happened: &Happened,
    contacts: &HashMap<ContactId, Listed>,
) -> Option<Entry> {
    let lang = reader.lang;
    let (space, plan) = (place.plan.space, place.plan.id);
    let (kind, text, href, note) = match &happened.what {
        What::Contact(id) => {
            let listed = contacts.get(id)?;
            (t::timeline_contact(lang), happened.text.clone(), contact_href(space, *id), whom(lang, listed))
        }
        What::Promise(id, kept) => {
            let listed = contacts.get(id)?;
            let kind = if *kept { t::timeline_promise_kept(lang) } else { t::timeline_promise_dropped(lang) };
            let sees = sees_said(reader, &place.standing.roles, listed);
            let text = if sees { happened.text.clone() } else { String::new() };
            (kind, text, contact_href(space, *id), whom(lang, listed))
        }
        What::Measure(id) => {
            let href = format!("{}#measure-{id}", goal_href(plan, goal));
            (t::timeline_measure(lang), happened.text.clone(), href, String::new())
        }
        What::Value(id, value) => {
            let value = kit_words::decimal(lang, *value);
            (t::timeline_value(lang), happened.text.clone(), indicator_href(plan, *id), value)
        }
        What::Outcome(id, by) => {
            contacts.get(id)?;
            (t::outcome_decision(lang), happened.text.clone(), contact_href(space, *id), by.clone())
        }
        What::Decision(id, section) => {
            let href = format!("{}/reports/{id}", plan_href(plan));
            (t::timeline_decision(lang), happened.text.clone(), href, section.clone())
        }
    };
    let (when, datetime) = (kit_words::day(lang, happened.on), happened.on.to_string());
    Some(Entry { when, datetime, kind, text, href, note })
}
