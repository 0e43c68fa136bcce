//! Which records an activity touches, and how they are loaded for the index.

use core_spaces::rules::Visibility;
use kernel::{Error, Ref, Result};
use kit_db::Tx;
use kit_db::activity::Activity;
use kit_search::{Entry, Level};

use super::{contacts, entries};
use crate::rules::{GoalId, HandbookId, PlanId, ReportId};
use crate::store;
use crate::store::search as places;

/// The records that an activity touched. What belongs to a goal is loaded with it; a plan's visibility is also that of
/// what it holds and of the handbook that it follows.
pub(super) fn touched(tx: &mut Tx<'_>, activity: &Activity) -> Result<Vec<Ref>> {
    let id = activity.subject_id.as_str();
    let mut touched = match activity.subject_kind.as_str() {
        "plan" => vec![Ref::new("plan", id)],
        "goal" => vec![Ref::new("goal", id)],
        kind @ ("target" | "measure" | "indicator" | "partner") => of_goal(tx, kind, id)?,
        "material" => of_material(tx, id)?,
        "note" => vec![Ref::new("note", id)],
        "report" => vec![Ref::new("report", id)],
        "handbook" => vec![Ref::new("handbook", id)],
        "chapter" => of_chapter(tx, id)?,
        "import" => {
            let (plan, handbook) = places::of_import(tx, id)?;
            let plan = plan.map(|plan| Ref::new("plan", plan));
            plan.into_iter().chain(handbook.map(|handbook| Ref::new("handbook", handbook))).collect()
        }
        "person" => {
            let goals = id.parse().map_or_else(|_| Ok(Vec::new()), |person| places::goals_naming(tx, person))?;
            goals.into_iter().map(|goal| Ref::new("goal", goal)).collect()
        }
        _ => Vec::new(),
    };
    if let (Some(space), "plan" | "import") = (activity.space, activity.subject_kind.as_str()) {
        let handbooks = places::handbooks_of_space(tx, space)?;
        touched.extend(handbooks.into_iter().map(|handbook| Ref::new("handbook", handbook)));
    }
    touched.extend(contacts::touched(tx, activity)?);
    Ok(touched)
}

fn of_goal(tx: &mut Tx<'_>, kind: &str, id: &str) -> Result<Vec<Ref>> {
    let placed = places::placed(tx, kind, &[id])?;
    Ok(placed.into_iter().filter_map(|(_, _, goal)| Some(Ref::new("goal", goal?))).collect())
}

/// The goal of a message, a position, a statement or a piece of background; what is gone goes by itself.
fn of_material(tx: &mut Tx<'_>, id: &str) -> Result<Vec<Ref>> {
    Ok(std::iter::once(Ref::new("material", id)).chain(of_goal(tx, "material", id)?).collect())
}

/// The chapter's handbook; a chapter that is gone is nowhere any more, and goes by itself.
fn of_chapter(tx: &mut Tx<'_>, id: &str) -> Result<Vec<Ref>> {
    let handbooks = places::handbooks_of(tx, "chapter", &[id])?;
    let handbooks = handbooks.into_iter().map(|(_, handbook)| Ref::new("handbook", handbook));
    Ok(std::iter::once(Ref::new("chapter", id)).chain(handbooks).collect())
}

/// The entries of these records and of what goes with them.
pub(super) fn load(tx: &mut Tx<'_>, records: &[Ref]) -> Result<Vec<Entry>> {
    let mut entries = contacts::load(tx, records)?;
    for record in records {
        // What is gone has no entries.
        match one(tx, record) {
            Ok(found) => entries.extend(found),
            Err(Error::Missing) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(entries)
}

fn one(tx: &mut Tx<'_>, record: &Ref) -> Result<Vec<Entry>> {
    let id = record.id.as_str();
    match record.kind {
        "plan" => plan(tx, id.parse()?),
        "goal" => goal(tx, id.parse()?),
        "report" => report(tx, id.parse()?),
        "handbook" => handbook(tx, id.parse()?),
        // Contacts are loaded together; notes and chapters are named by themselves only when they are gone.
        _ => Ok(Vec::new()),
    }
}

fn plan(tx: &mut Tx<'_>, id: PlanId) -> Result<Vec<Entry>> {
    let plan = store::plan::get(tx, id)?;
    let (follow_ups, notes) = (store::plan::follow_ups(tx, id)?, store::plan::notes(tx, id)?);
    let reports = store::report::of_plan(tx, id)?;
    let materials = store::material::of_plan(tx, id)?;
    let contents = store::contents::of(tx, plan)?;
    let mut found = vec![entries::of_plan(&contents.plan, &follow_ups)];
    found.extend(contents.goals.iter().flat_map(|goal| entries::of_goal(&contents.plan, goal)));
    found.extend(materials.iter().map(|one| entries::of_material(&contents.plan, one)));
    found.extend(notes.iter().map(|note| entries::of_note(&contents.plan, note)));
    found.extend(reports.iter().map(|report| entries::of_report(&contents.plan, report)));
    Ok(found)
}

fn goal(tx: &mut Tx<'_>, id: GoalId) -> Result<Vec<Entry>> {
    let placed = places::placed(tx, "goal", &[&id.to_string()])?;
    let Some((_, plan, _)) = placed.into_iter().next() else { return Ok(Vec::new()) };
    let contents = store::contents::get(tx, plan)?;
    let Some(goal) = contents.goals.iter().find(|one| one.goal.id == id) else { return Ok(Vec::new()) };
    let mut found = entries::of_goal(&contents.plan, goal);
    let materials = store::material::of_goals(tx, &[id])?;
    found.extend(materials.iter().map(|one| entries::of_material(&contents.plan, one)));
    Ok(found)
}

fn report(tx: &mut Tx<'_>, id: ReportId) -> Result<Vec<Entry>> {
    let Some(plan) = places::plan_of_report(tx, id)? else { return Ok(Vec::new()) };
    let plan = store::plan::get(tx, plan)?;
    let report = store::report::get(tx, plan.id, id)?;
    Ok(vec![entries::of_report(&plan, &report)])
}

fn handbook(tx: &mut Tx<'_>, id: HandbookId) -> Result<Vec<Entry>> {
    let handbook = store::handbook::get(tx, id)?;
    let plans = store::plan::of_handbook(tx, id)?;
    let is_public = plans.iter().any(|plan| plan.visibility == Visibility::Public);
    Ok(entries::of_handbook(&handbook, if is_public { Level::Public } else { Level::Inside }))
}

/// The records to begin an index with: all plans, then all handbooks, then all contacts.
pub(super) fn all(tx: &mut Tx<'_>, after: Option<&Ref>, limit: i64) -> Result<Vec<Ref>> {
    const ORDER: [&str; 3] = ["plan", "handbook", "contact"];
    let (begun, mut id) = after.map_or((ORDER[0], ""), |record| (record.kind, record.id.as_str()));
    for kind in ORDER.into_iter().skip_while(|kind| *kind != begun) {
        let found = places::after(tx, kind, id, limit)?;
        if !found.is_empty() {
            return Ok(found.into_iter().map(|id| Ref::new(kind, id)).collect());
        }
        id = "";
    }
    Ok(Vec::new())
}
