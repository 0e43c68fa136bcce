//! From a goal to the evidence and back: what a record serves, and what stands beneath it.

use askama::Template;
use axum::response::Response;
use kernel::{Error, Lang, Result, State};
use kit_db::Tx;
use kit_lists::Taken;
use kit_web::list_view::Download;
use kit_web::shell::Shell;
use kit_web::{Reader, Visit, answer};

use super::place::{Place, plan_href};
use super::trace_graph;
use super::trace_table;
use crate::rules::access::SeeInside;
use crate::rules::{Node, PlanId, Trace, TraceGroup, TraceKind};
use crate::words as t;

/// How many records of one kind stand open; where a few more would be folded away, all do.
const OPEN: usize = 10;
/// So few more are not folded away.
const FEW: usize = 2;

#[derive(Template)]
#[template(path = "pages/trace.html")]
struct TracePage {
    shell: Shell,
    plan: String,
    plan_lang: &'static str,
    /// What is looked at; nothing where all goals are.
    here: Option<Here>,
    above: Vec<Line>,
    beneath: Vec<Group>,
    /// The level of their headings.
    level: u8,
    /// What stands there where nothing is beneath.
    nothing: &'static str,
    all_href: String,
    downloads: Vec<Download>,
}

/// The record that is looked at.
struct Here {
    kind: &'static str,
    line: Line,
    /// Its own page.
    own: String,
}

/// A record in one line.
struct Line {
    kind: &'static str,
    title: String,
    lang: &'static str,
    stands: Option<(State, &'static str)>,
    day: String,
    /// What hangs on it, in words, where that is told.
    note: String,
    /// Where it becomes what is looked at.
    href: String,
    /// How far in it stands on the way down.
    depth: usize,
}

/// The records of one kind.
struct Group {
    heading: &'static str,
    count: usize,
    open: Vec<Line>,
    folded: Vec<Line>,
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
    let beneath = match at {
        Some(at) => trace.beneath(at).iter().map(|group| walk.group(group)).collect(),
        None => walk.goals(&trace),
    };
    let href = trace_href(plan);
    Ok(TracePage {
        shell: place.shell(reader, t::trace(lang)),
        plan: place.plan.title.clone(),
        plan_lang: place.plan.lang.tag(),
        here: at.map(|at| walk.here(trace.node(at))),
        above: at.map(|at| walk.above(&trace, at)).unwrap_or_default(),
        nothing: if at.is_some() { t::trace_nothing(lang) } else { t::trace_no_goals(lang) },
        beneath,
        level: if at.is_some() { 3 } else { 2 },
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

/// The heading of a group of records.
fn heading(lang: Lang, kind: TraceKind) -> &'static str {
    match kind {
        TraceKind::Goal => t::list_goals(lang),
        TraceKind::Target => t::targets(lang),
        TraceKind::Measure => t::list_measures(lang),
        TraceKind::Duty => t::trace_duties(lang),
        TraceKind::Evidence => t::trace_evidence(lang),
        TraceKind::Contact => t::contacts(lang),
        TraceKind::Promise => t::promises(lang),
        TraceKind::Decision => t::trace_decided(lang),
        TraceKind::Figure => t::trace_figures(lang),
        TraceKind::Report => t::reports(lang),
    }
}

/// How records become lines.
struct Walk {
    lang: Lang,
    plan: PlanId,
}

impl Walk {
    fn line(&self, node: &Node) -> Line {
        Line {
            kind: word(self.lang, node.kind),
            title: node.title.clone(),
            lang: node.lang.tag(),
            stands: node.stands,
            day: node.on.map(|on| kit_words::day(self.lang, on)).unwrap_or_default(),
            note: String::new(),
            href: trace_at(self.plan, node.kind, &node.id),
            depth: 0,
        }
    }

    fn here(&self, node: &Node) -> Here {
        Here { kind: node.kind.code(), line: self.line(node), own: node.href.clone() }
    }

    fn above(&self, trace: &Trace, at: usize) -> Vec<Line> {
        trace.above(at).iter().map(|step| Line { depth: step.depth, ..self.line(step.node) }).collect()
    }

    fn group(&self, group: &TraceGroup<'_>) -> Group {
        let mut open: Vec<Line> = group.nodes.iter().map(|node| self.line(node)).collect();
        let folded = if open.len() > OPEN + FEW { open.split_off(OPEN) } else { Vec::new() };
        Group { heading: heading(self.lang, group.kind), count: group.nodes.len(), open, folded }
    }

    /// All goals, each with how much hangs on it.
    fn goals(&self, trace: &Trace) -> Vec<Group> {
        let goal = |at| {
            let beneath = trace.beneath(at);
            let told = beneath.iter().filter_map(|group| counted(self.lang, group.kind, group.nodes.len()));
            Line { note: told.collect::<Vec<_>>().join(" · "), ..self.line(trace.node(at)) }
        };
        let open: Vec<Line> = trace.goals().map(goal).collect();
        let group = Group { heading: t::list_goals(self.lang), count: open.len(), open, folded: Vec::new() };
        if group.count == 0 { Vec::new() } else { vec![group] }
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
