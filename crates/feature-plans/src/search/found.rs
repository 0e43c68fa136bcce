//! What was found, as pages tell of it: title, address, where it belongs and how it stands.
// tidy: no template because the page of search has it

use std::collections::{HashMap, HashSet};

use core_commitments::rules::DECISION;
use core_spaces::rules::Visibility;
use kernel::{Lang, Ref, Result, State};
use kit_db::Tx;
use kit_feature::FoundRecord;
use kit_web::{Reader, state};

use super::{contacts, handbooks};
use crate::documents::words;
use crate::pages::{Inside, goal_href, plan_href, trace_href};
use crate::rules::report::Report;
use crate::rules::{GoalContents, GoalId, Material, Note, Plan, PlanId};
use crate::store;
use crate::store::search as places;
use crate::words as t;

/// The longest piece of a note that stands for its title, in characters.
const NOTE_TITLE: usize = 80;

/// Those of these records that are there and that the reader may see. The number of statements depends on the kinds and
/// not on how many plans and handbooks they are in.
pub(super) fn resolve(tx: &mut Tx<'_>, reader: &Reader, records: &[Ref]) -> Result<Vec<FoundRecord>> {
    let inside = Inside::load(tx, reader)?;
    let mut found = in_plans(tx, reader, &inside, records)?;
    found.extend(handbooks::resolve(tx, reader, &inside, records)?);
    found.extend(contacts::resolve(tx, reader, &inside, records)?);
    found.extend(contacts::resolve_beside(tx, reader, &inside, records)?);
    Ok(found)
}

/// The ids of those of these records that are of this kind.
pub(super) fn ids<'a>(records: &'a [Ref], kind: &str) -> Vec<&'a str> {
    records.iter().filter(|record| record.kind == kind).map(|record| record.id.as_str()).collect()
}

/// The ids of the reports that these records are, or on which they were decided.
fn reports(records: &[Ref]) -> Vec<&str> {
    let decided = records.iter().filter(|record| record.kind == DECISION).map(decided_on);
    ids(records, "report").into_iter().chain(decided).collect()
}

/// Records of plans with all that is told of them.
#[derive(Default)]
struct Loaded {
    placed: Vec<(Ref, PlanId, Option<GoalId>)>,
    plans: HashMap<PlanId, Plan>,
    goals: HashMap<GoalId, GoalContents>,
    materials: Vec<Material>,
    notes: Vec<Note>,
    reports: Vec<Report>,
}

impl Loaded {
    fn of(tx: &mut Tx<'_>, records: &[Ref]) -> Result<Self> {
        let placed = placed(tx, records)?;
        let plans: HashSet<PlanId> = placed.iter().map(|(_, plan, _)| *plan).collect();
        let goals: HashSet<GoalId> = placed.iter().filter_map(|(_, _, goal)| *goal).collect();
        let plans = store::plan::these(tx, &plans.into_iter().collect::<Vec<_>>())?;
        let goals = store::contents::of_goals(tx, &goals.into_iter().collect::<Vec<_>>())?;
        let with_materials = placed.iter().filter(|(record, ..)| record.kind == "material");
        let with_materials: HashSet<GoalId> = with_materials.filter_map(|(_, _, goal)| *goal).collect();
        Ok(Self {
            plans: plans.into_iter().map(|plan| (plan.id, plan)).collect(),
            goals: goals.into_iter().map(|goal| (goal.goal.id, goal)).collect(),
            materials: store::material::of_goals(tx, &with_materials.into_iter().collect::<Vec<_>>())?,
            notes: store::plan::notes_with_ids(tx, &ids(records, "note"))?,
            reports: store::report::these(tx, &reports(records))?,
            placed,
        })
    }
}

/// Where these records are: in which plan, and of which of its goals.
fn placed(tx: &mut Tx<'_>, records: &[Ref]) -> Result<Vec<(Ref, PlanId, Option<GoalId>)>> {
    let mut found = Vec::new();
    for record in records.iter().filter(|record| record.kind == "plan") {
        found.push((record.clone(), record.id.parse()?, None));
    }
    for record in records.iter().filter(|record| record.kind == "follow-up") {
        let plan = record.id.rsplit_once('-').map_or(record.id.as_str(), |(plan, _)| plan);
        found.push((record.clone(), plan.parse()?, None));
    }
    for kind in ["goal", "target", "measure", "indicator", "value", "material", "note", "report"] {
        let placed = places::placed(tx, kind, &ids(records, kind))?;
        found.extend(placed.into_iter().map(|(id, plan, goal)| (Ref::new(kind, id), plan, goal)));
    }
    // What follows from a decision leads to the report on which it was made.
    let decisions: Vec<&Ref> = records.iter().filter(|record| record.kind == DECISION).collect();
    let reports: Vec<&str> = decisions.iter().map(|record| decided_on(record)).collect();
    for (id, plan, goal) in places::placed(tx, "report", &reports)? {
        let of = decisions.iter().filter(|record| decided_on(record) == id);
        found.extend(of.map(|record| ((*record).clone(), plan, goal)));
    }
    Ok(found)
}

/// The id of the report on which a decision was made.
fn decided_on(record: &Ref) -> &str {
    record.id.rsplit_once('-').map_or(record.id.as_str(), |(report, _)| report)
}

fn in_plans(tx: &mut Tx<'_>, reader: &Reader, inside: &Inside, records: &[Ref]) -> Result<Vec<FoundRecord>> {
    let loaded = Loaded::of(tx, records)?;
    let one = |(record, plan, goal): &(Ref, PlanId, Option<GoalId>)| {
        let plan = loaded.plans.get(plan)?;
        let is_inside = inside.is_inside(plan.space);
        if !is_inside && plan.visibility != Visibility::Public {
            return None;
        }
        let told = InPlan { reader, is_inside, city: inside.name(reader, plan.space), plan };
        let goal = || loaded.goals.get(goal.as_ref()?);
        match record.kind {
            "plan" | "follow-up" => Some(told.plan(record)),
            "report" => told.report(record, loaded.reports.iter().find(|report| is(record, report.id))?),
            DECISION => {
                let of = |report: &&Report| decided_on(record) == report.id.to_string();
                told.report(record, loaded.reports.iter().find(of)?)
            }
            "material" if is_inside => {
                let material = loaded.materials.iter().find(|one| is(record, one.id))?;
                Some(told.material(record, material, goal()?))
            }
            "note" if is_inside => Some(told.note(record, &loaded.notes.iter().find(|note| is(record, note.id))?.body)),
            _ => told.in_goal(record, goal()?),
        }
    };
    Ok(loaded.placed.iter().filter_map(one).collect())
}

/// Whether this is its id.
pub(super) fn is(record: &Ref, id: impl std::fmt::Display + Copy) -> bool {
    record.id == id.to_string()
}

/// What records of one plan have in common.
struct InPlan<'a> {
    reader: &'a Reader,
    is_inside: bool,
    city: &'a str,
    plan: &'a Plan,
}

impl InPlan<'_> {
    fn lang(&self) -> Lang {
        self.reader.lang
    }

    fn place(&self) -> String {
        t::plan_of(self.lang(), self.city, self.plan.year.to_string())
    }

    fn plan(&self, record: &Ref) -> FoundRecord {
        found(record, &self.plan.title, plan_href(self.plan.id), self.place())
    }

    fn report(&self, record: &Ref, report: &Report) -> Option<FoundRecord> {
        if !self.is_inside && report.open.is_none() {
            return None;
        }
        let href = format!("{}/reports/{}", plan_href(self.plan.id), report.id);
        let title = words::title(self.lang(), report.period);
        Some(found(record, &title, href, joined(&[&self.place(), words::stage(self.lang(), report)])))
    }

    fn note(&self, record: &Ref, body: &str) -> FoundRecord {
        let line = body.split_whitespace().collect::<Vec<_>>().join(" ");
        let title = line.char_indices().nth(NOTE_TITLE).map_or(line.clone(), |(end, _)| format!("{}…", &line[..end]));
        let href = format!("{}/notes#note-{}", plan_href(self.plan.id), record.id);
        found(record, &title, href, self.place())
    }

    fn material(&self, record: &Ref, material: &Material, goal: &GoalContents) -> FoundRecord {
        let title = material.said.titles.pick(self.lang()).0;
        let numbered = t::goal_numbered(self.lang(), goal.goal.position, &goal.goal.title);
        let href = format!("{}/brief", goal_href(self.plan.id, material.goal));
        found(record, title, href, joined(&[&self.place(), &numbered]))
    }

    fn in_goal(&self, record: &Ref, goal: &GoalContents) -> Option<FoundRecord> {
        let (lang, today) = (self.lang(), self.reader.today);
        let standing = |state: State| Some((state, state::word(lang, state).to_owned()));
        let own = goal_href(self.plan.id, goal.goal.id);
        let numbered = t::goal_numbered(lang, goal.goal.position, &goal.goal.title);
        let context = joined(&[&self.place(), &numbered]);
        let serves = self.is_inside.then(|| trace_href(self.plan.id));
        match record.kind {
            "goal" if is(record, goal.goal.id) => {
                let found = found(record, &goal.goal.title, own, self.place());
                Some(FoundRecord { state: standing(goal.state(today)), ..found })
            }
            "target" => {
                let target = goal.all_targets().into_iter().find(|one| is(record, one.target.id))?;
                let found = found(record, &target.target.name, format!("{own}#target-{}", record.id), context);
                Some(FoundRecord { state: standing(target.state(today)), serves, ..found })
            }
            "measure" if self.is_inside => {
                let measure = goal.all_measures().into_iter().find(|one| is(record, one.id))?;
                let found = found(record, &measure.title, format!("{own}#measure-{}", record.id), context);
                Some(FoundRecord { state: standing(measure.state(today)), serves, ..found })
            }
            "indicator" => {
                let indicator = goal.indicators.iter().find(|one| is(record, one.id))?;
                let href = format!("{}/indicators/{}", plan_href(self.plan.id), indicator.id);
                Some(found(record, &indicator.name, href, context))
            }
            "value" => {
                let indicator =
                    goal.indicators.iter().find(|one| one.values.iter().any(|value| is(record, value.id)))?;
                let href = format!("{}/indicators/{}", plan_href(self.plan.id), indicator.id);
                Some(found(record, &indicator.name, href, context))
            }
            _ => None,
        }
    }
}

/// A record without a state.
pub(super) fn found(record: &Ref, title: &str, href: String, context: String) -> FoundRecord {
    FoundRecord { subject: record.clone(), title: title.to_owned(), href, context, state: None, serves: None }
}

/// What there is of these, on one line.
pub(super) fn joined(pieces: &[&str]) -> String {
    pieces.iter().filter(|piece| !piece.is_empty()).copied().collect::<Vec<_>>().join(" · ")
}
