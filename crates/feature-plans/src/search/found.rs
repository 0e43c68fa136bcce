//! What was found, as pages tell of it: title, address, where it belongs and how it stands.
// tidy: no template because the page of search has it

use std::collections::HashMap;

use core_spaces::rules::Visibility;
use kernel::{Lang, Ref, Result, State};
use kit_db::Tx;
use kit_feature::FoundRecord;
use kit_web::{Reader, state};

use super::contacts;
use crate::documents::words;
use crate::pages::{Inside, goal_href, handbook_href, plan_href};
use crate::rules::report::Report;
use crate::rules::{GoalContents, Handbook, HandbookId, Material, Plan, PlanContents, PlanId};
use crate::store;
use crate::store::search as places;
use crate::words as t;

/// The longest piece of a note that stands for its title, in characters.
const NOTE_TITLE: usize = 80;

/// Those of these records that are there and that the reader may see: loads each plan and handbook that they are in once.
pub(super) fn resolve(tx: &mut Tx<'_>, reader: &Reader, records: &[Ref]) -> Result<Vec<FoundRecord>> {
    let inside = Inside::load(tx, reader)?;
    let mut found = Vec::new();
    for (plan, ids) in by_plan(tx, records)? {
        found.extend(in_plan(tx, reader, &inside, plan, &ids)?);
    }
    for (handbook, ids) in by_handbook(tx, records)? {
        found.extend(in_handbook(tx, reader, &inside, handbook, &ids)?);
    }
    found.extend(contacts::resolve(tx, reader, &inside, records)?);
    found.extend(contacts::resolve_promises(tx, reader, &inside, records)?);
    Ok(found)
}

fn ids<'a>(records: &'a [Ref], kind: &str) -> Vec<&'a str> {
    records.iter().filter(|record| record.kind == kind).map(|record| record.id.as_str()).collect()
}

fn by_plan(tx: &mut Tx<'_>, records: &[Ref]) -> Result<HashMap<PlanId, Vec<Ref>>> {
    let mut found: HashMap<PlanId, Vec<Ref>> = HashMap::new();
    for record in records.iter().filter(|record| record.kind == "plan") {
        found.entry(record.id.parse()?).or_default().push(record.clone());
    }
    for record in records.iter().filter(|record| record.kind == "follow-up") {
        let plan = record.id.rsplit_once('-').map_or(record.id.as_str(), |(plan, _)| plan);
        found.entry(plan.parse()?).or_default().push(record.clone());
    }
    for kind in ["goal", "target", "measure", "indicator", "material", "note", "report"] {
        for (id, plan, _) in places::placed(tx, kind, &ids(records, kind))? {
            found.entry(plan).or_default().push(Ref::new(kind, id));
        }
    }
    Ok(found)
}

fn by_handbook(tx: &mut Tx<'_>, records: &[Ref]) -> Result<HashMap<HandbookId, Vec<Ref>>> {
    let mut found: HashMap<HandbookId, Vec<Ref>> = HashMap::new();
    for record in records.iter().filter(|record| record.kind == "handbook") {
        found.entry(record.id.parse()?).or_default().push(record.clone());
    }
    for kind in ["chapter", "tool"] {
        for (id, handbook) in places::handbooks_of(tx, kind, &ids(records, kind))? {
            found.entry(handbook).or_default().push(Ref::new(kind, id));
        }
    }
    Ok(found)
}

fn in_plan(tx: &mut Tx<'_>, reader: &Reader, inside: &Inside, id: PlanId, records: &[Ref]) -> Result<Vec<FoundRecord>> {
    let Some(plan) = missing_is_none(store::plan::get(tx, id))? else { return Ok(Vec::new()) };
    let is_inside = inside.is_inside(plan.space);
    if !is_inside && plan.visibility != Visibility::Public {
        return Ok(Vec::new());
    }
    let has = |kind: &str| records.iter().any(|record| record.kind == kind);
    let notes = if has("note") && is_inside { store::plan::notes(tx, id)? } else { Vec::new() };
    let materials = if has("material") && is_inside { store::material::of_plan(tx, id)? } else { Vec::new() };
    let reports = if has("report") { store::report::of_plan(tx, id)? } else { Vec::new() };
    let city = inside.name(reader, plan.space).to_owned();
    let contents = store::contents::of(tx, plan)?;
    let told = InPlan { reader, is_inside, city: &city, contents: &contents };
    let one = |record: &Ref| match record.kind {
        "plan" | "follow-up" => Some(told.plan(record)),
        "report" => told.report(record, reports.iter().find(|report| is(record, report.id))?),
        "material" => Some(told.material(record, materials.iter().find(|one| is(record, one.id))?)),
        "note" => Some(told.note(record, &notes.iter().find(|note| is(record, note.id))?.body)),
        _ => contents.goals.iter().find_map(|goal| told.in_goal(record, goal)),
    };
    Ok(records.iter().filter_map(one).collect())
}

fn is(record: &Ref, id: impl std::fmt::Display + Copy) -> bool {
    record.id == id.to_string()
}

fn missing_is_none<T>(found: Result<T>) -> Result<Option<T>> {
    match found {
        Ok(one) => Ok(Some(one)),
        Err(kernel::Error::Missing) => Ok(None),
        Err(error) => Err(error),
    }
}

/// What records of one plan have in common.
struct InPlan<'a> {
    reader: &'a Reader,
    is_inside: bool,
    city: &'a str,
    contents: &'a PlanContents,
}

impl InPlan<'_> {
    fn of(&self) -> &Plan {
        &self.contents.plan
    }

    fn lang(&self) -> Lang {
        self.reader.lang
    }

    fn place(&self) -> String {
        t::plan_of(self.lang(), self.city, self.of().year.to_string())
    }

    fn plan(&self, record: &Ref) -> FoundRecord {
        found(record, &self.of().title, plan_href(self.of().id), self.place())
    }

    fn report(&self, record: &Ref, report: &Report) -> Option<FoundRecord> {
        if !self.is_inside && report.decision().is_none() {
            return None;
        }
        let href = format!("{}/reports/{}", plan_href(self.of().id), report.id);
        let title = words::title(self.lang(), report.period);
        Some(found(record, &title, href, joined(&[&self.place(), words::stage(self.lang(), report)])))
    }

    fn note(&self, record: &Ref, body: &str) -> FoundRecord {
        let line = body.split_whitespace().collect::<Vec<_>>().join(" ");
        let title = line.char_indices().nth(NOTE_TITLE).map_or(line.clone(), |(end, _)| format!("{}…", &line[..end]));
        let href = format!("{}/notes#note-{}", plan_href(self.of().id), record.id);
        found(record, &title, href, self.place())
    }

    fn material(&self, record: &Ref, material: &Material) -> FoundRecord {
        let title = material.said.titles.pick(self.lang()).0;
        let goal = self.contents.goals.iter().find(|goal| goal.goal.id == material.goal);
        let goal = goal.map(|goal| t::goal_numbered(self.lang(), goal.goal.position, &goal.goal.title));
        let href = format!("{}/brief", goal_href(self.of().id, material.goal));
        found(record, title, href, joined(&[&self.place(), &goal.unwrap_or_default()]))
    }

    fn in_goal(&self, record: &Ref, goal: &GoalContents) -> Option<FoundRecord> {
        let (lang, today) = (self.lang(), self.reader.today);
        let standing = |state: State| Some((state, state::word(lang, state).to_owned()));
        let own = goal_href(self.of().id, goal.goal.id);
        let numbered = t::goal_numbered(lang, goal.goal.position, &goal.goal.title);
        let context = joined(&[&self.place(), &numbered]);
        match record.kind {
            "goal" if is(record, goal.goal.id) => {
                let found = found(record, &goal.goal.title, own, self.place());
                Some(FoundRecord { state: standing(goal.state(today)), ..found })
            }
            "target" => {
                let target = goal.all_targets().into_iter().find(|one| is(record, one.target.id))?;
                let found = found(record, &target.target.name, format!("{own}#target-{}", record.id), context);
                Some(FoundRecord { state: standing(target.state(today)), ..found })
            }
            "measure" if self.is_inside => {
                let measure = goal.all_measures().into_iter().find(|one| is(record, one.id))?;
                let found = found(record, &measure.title, format!("{own}#measure-{}", record.id), context);
                Some(FoundRecord { state: standing(measure.state(today)), ..found })
            }
            "indicator" => {
                let indicator = goal.indicators.iter().find(|one| is(record, one.id))?;
                let href = format!("{}/indicators/{}", plan_href(self.of().id), indicator.id);
                Some(found(record, &indicator.name, href, context))
            }
            _ => None,
        }
    }
}

fn in_handbook(
    tx: &mut Tx<'_>,
    reader: &Reader,
    inside: &Inside,
    id: HandbookId,
    records: &[Ref],
) -> Result<Vec<FoundRecord>> {
    let Some(handbook) = missing_is_none(store::handbook::get(tx, id))? else { return Ok(Vec::new()) };
    if !inside.is_inside(handbook.space) {
        let plans = store::plan::of_handbook(tx, id)?;
        if !plans.iter().any(|plan| plan.visibility == Visibility::Public) {
            return Ok(Vec::new());
        }
    }
    let city = inside.name(reader, handbook.space);
    Ok(records.iter().filter_map(|record| of_handbook(record, &handbook, city)).collect())
}

fn of_handbook(record: &Ref, handbook: &Handbook, city: &str) -> Option<FoundRecord> {
    let href = handbook_href(handbook.id);
    let (title, href, context) = match record.kind {
        "handbook" => (&handbook.title, href, city.to_owned()),
        "chapter" => {
            let chapter = handbook.chapters.iter().find(|chapter| is(record, chapter.id))?;
            (&chapter.title, format!("{href}#chapter-{}", chapter.id), joined(&[city, &handbook.title]))
        }
        _ => {
            let tool = handbook.tools.iter().find(|tool| is(record, tool.id))?;
            (&tool.name, format!("{href}#toolkit"), joined(&[city, &handbook.title]))
        }
    };
    Some(found(record, title, href, context))
}

fn found(record: &Ref, title: &str, href: String, context: String) -> FoundRecord {
    FoundRecord { subject: record.clone(), title: title.to_owned(), href, context, state: None }
}

fn joined(pieces: &[&str]) -> String {
    pieces.iter().filter(|piece| !piece.is_empty()).copied().collect::<Vec<_>>().join(" · ")
}
