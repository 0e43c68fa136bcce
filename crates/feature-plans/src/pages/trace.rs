//! From a goal to the evidence and back: what a record serves, and what stands beneath it.

use std::collections::BTreeMap;

use askama::Template;
use axum::response::Response;
use kernel::{Error, Lang, Result, State};
use kit_db::Tx;
use kit_lists::Taken;
use kit_web::list_view::Download;
use kit_web::shell::Shell;
use kit_web::{Reader, Visit, answer, state};

use super::place::{Place, plan_href};
use super::trace_graph;
use super::trace_table;
use crate::rules::access::SeeInside;
use crate::rules::{Branch, Node, PlanId, Trace, TraceKind};
use crate::words as t;

/// How many records of one kind stand open beneath another; the rest is folded away.
const OPEN: usize = 6;

#[derive(Template)]
#[template(path = "pages/trace.html")]
struct TracePage {
    shell: Shell,
    plan: String,
    plan_lang: &'static str,
    /// What is looked at; nothing where all goals are.
    centre: Option<Item>,
    open_word: &'static str,
    above: Vec<Item>,
    below: Vec<Item>,
    /// What stands there where nothing is beneath.
    nothing: &'static str,
    all_href: String,
    downloads: Vec<Download>,
}

/// A record in the tree, with those beneath it. It renders itself.
#[derive(Default, Template)]
#[template(path = "pages/trace_item.html")]
struct Item {
    /// The code of its kind.
    kind: &'static str,
    word: &'static str,
    title: String,
    lang: &'static str,
    /// Where it becomes what is looked at.
    href: String,
    /// Its own page.
    own: String,
    own_word: &'static str,
    state: Option<(State, &'static str)>,
    note: String,
    items: Vec<Item>,
    /// The words under which they are folded away, where this is no record but stands for several.
    folded: Option<String>,
}

/// Where what serves what is shown of a plan; `?at=kind:id` follows for one record.
pub(crate) fn trace_href(plan: PlanId) -> String {
    format!("{}/trace", plan_href(plan))
}

/// The same with this record in the middle.
pub(crate) fn trace_at(plan: PlanId, kind: TraceKind, id: impl std::fmt::Display) -> String {
    format!("{}?at={}:{id}", trace_href(plan), kind.code())
}

/// `GET /plans/{plan}/trace?at=kind:id`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let plan = visit.param("plan")?;
    visit.read(move |tx, reader| answer::page(&view(tx, reader, plan)?)).await
}

/// `GET /plans/{plan}/trace/{format}`
pub(super) async fn get_file(visit: Visit) -> Result<Response> {
    let plan: PlanId = visit.param("plan")?;
    kit_lists::take_out(visit, move |tx, reader| {
        let (place, _) = Place::open::<SeeInside>(tx, reader, plan)?;
        let space = core_spaces::store::space::get(tx, place.plan.space)?;
        let trace = trace_graph::load(tx, reader, &place)?;
        Ok(Taken {
            list: trace_table::list(reader, &trace),
            title: t::trace(reader.lang).to_owned(),
            of: place.plan.title,
            organisation: space.name.pick(reader.lang).0.to_owned(),
        })
    })
    .await
}

fn view(tx: &mut Tx<'_>, reader: &Reader, plan: PlanId) -> Result<TracePage> {
    let (place, _) = Place::open::<SeeInside>(tx, reader, plan)?;
    let trace = trace_graph::load(tx, reader, &place)?;
    let lang = reader.lang;
    let asked = reader.visit().query().raw("at");
    // What this reader may not see is not there.
    let at = if asked.is_empty() { None } else { Some(trace.place(asked).ok_or(Error::Missing)?) };
    let walk = Walk { lang, plan };
    let below = match at {
        Some(at) => walk.items(trace.below(at)),
        None => trace.goals().map(|goal| walk.goal(&trace, goal)).collect(),
    };
    let href = trace_href(plan);
    Ok(TracePage {
        shell: place.shell(reader, t::trace(lang)),
        plan: place.plan.title.clone(),
        plan_lang: place.plan.lang.tag(),
        centre: at.map(|at| walk.item(trace.node(at))),
        open_word: t::trace_open(lang),
        above: at.map(|at| walk.items(trace.above(at))).unwrap_or_default(),
        nothing: if at.is_some() { t::trace_nothing(lang) } else { t::trace_no_goals(lang) },
        below,
        downloads: kit_lists::downloads(lang, |format| format!("{href}/{format}")),
        all_href: href,
    })
}

/// The word for a kind of record.
pub(super) fn word(lang: Lang, kind: TraceKind) -> &'static str {
    match kind {
        TraceKind::Goal => t::goal_title(lang),
        TraceKind::Target => t::target_name(lang),
        TraceKind::Measure => t::measure_title(lang),
        TraceKind::Duty => t::trace_duty(lang),
        TraceKind::Evidence => t::trace_evidence(lang),
        TraceKind::Contact => t::timeline_contact(lang),
        TraceKind::Promise => t::trace_promise(lang),
        TraceKind::Decision => t::timeline_outcome(lang),
        TraceKind::Figure => t::timeline_value(lang),
        TraceKind::Report => t::kind_report(lang),
    }
}

/// How records become items.
struct Walk {
    lang: Lang,
    plan: PlanId,
}

impl Walk {
    fn item(&self, node: &Node) -> Item {
        Item {
            kind: node.kind.code(),
            word: word(self.lang, node.kind),
            title: node.title.clone(),
            lang: node.lang.tag(),
            href: trace_at(self.plan, node.kind, &node.id),
            own: node.href.clone(),
            own_word: t::trace_open(self.lang),
            state: node.state.map(|state| (state, state::word(self.lang, state))),
            note: node.on.map(|on| kit_words::day(self.lang, on)).unwrap_or_default(),
            items: Vec::new(),
            folded: None,
        }
    }

    /// Records with those beneath them. Of many contacts the latest stand open, the others are folded away.
    fn items(&self, branches: Vec<Branch<'_>>) -> Vec<Item> {
        let (mut items, mut rest): (Vec<Item>, Vec<Item>) = (Vec::new(), Vec::new());
        let (mut contacts, mut place) = (0, 0);
        for branch in branches {
            let is_contact = branch.node.kind == TraceKind::Contact;
            contacts += usize::from(is_contact);
            let item = Item { items: self.items(branch.below), ..self.item(branch.node) };
            if is_contact && contacts > OPEN {
                rest.push(item);
            } else {
                items.push(item);
                place = if is_contact { items.len() } else { place };
            }
        }
        if !rest.is_empty() {
            let words = t::trace_more(self.lang, rest.len());
            items.insert(place, Item { folded: Some(words), items: rest, ..Item::default() });
        }
        items
    }

    /// A goal with how much stands beneath it.
    fn goal(&self, trace: &Trace, at: usize) -> Item {
        let mut counts: BTreeMap<TraceKind, usize> = BTreeMap::new();
        for node in trace.within(at) {
            *counts.entry(node.kind).or_default() += 1;
        }
        let told = counts.into_iter().filter_map(|(kind, number)| counted(self.lang, kind, number));
        Item { note: told.collect::<Vec<_>>().join(" · "), ..self.item(trace.node(at)) }
    }
}

fn counted(lang: Lang, kind: TraceKind, number: usize) -> Option<String> {
    match kind {
        TraceKind::Target => Some(t::trace_targets(lang, number)),
        TraceKind::Measure => Some(t::trace_measures(lang, number)),
        TraceKind::Contact => Some(t::contacts_count(lang, i64::try_from(number).unwrap_or(i64::MAX))),
        TraceKind::Decision => Some(t::trace_decisions(lang, number)),
        TraceKind::Report => Some(t::trace_reports(lang, number)),
        _ => None,
    }
}
