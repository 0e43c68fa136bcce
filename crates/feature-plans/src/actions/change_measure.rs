//! Changes measures; here is also what the verbs of measures share.

use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Happening, Occasion, Ref, Result};
use kit_db::{Tx, record};
use serde_json::{Value, json};

use super::{belongs, changed_meanwhile, same_version};
use crate::rules::access::FollowUp;
use crate::rules::{
    GoalId, Kind, Measure, MeasureId, MeasureProgress, Plan, TargetId, Tool, ToolId, Worker, days_in_order,
    helpers_besides, line_or, text,
};
use crate::store;

/// What somebody wants a measure to say.
#[derive(Clone, Debug)]
pub struct MeasureChange {
    /// For which target of the goal, if for one.
    pub target: Option<TargetId>,
    /// From which tool, if from one.
    pub tool: Option<ToolId>,
    /// Advocacy or communication.
    pub kind: Kind,
    /// What is done.
    pub title: String,
    /// More about it.
    pub details: String,
    /// How far it is.
    pub progress: MeasureProgress,
    /// When it begins.
    pub starts_on: Option<Date>,
    /// When it is to be done.
    pub due_on: Option<Date>,
    /// Who owns it.
    pub owner: Option<Worker>,
    /// Who helps.
    pub helpers: Vec<Worker>,
}

/// Changes a measure; refused with `changed-meanwhile` where it is not this version any more.
pub fn change_measure(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<FollowUp>,
    plan: &Plan,
    (id, version): (MeasureId, i64),
    change: MeasureChange,
) -> Result<Measure> {
    belongs(allowed, plan)?;
    let before = store::measure::get(tx, plan.id, id)?;
    same_version(version, before.version)?;
    let mut after = made(tx, plan, before.goal, (id, before.position, before.version), change)?;
    after.progress = after.progress.changed_from(&before.progress);
    if !store::measure::update(tx, &after)? {
        return Err(changed_meanwhile());
    }
    after.version += 1;
    record(tx, occasion, &happening("measure.changed", plan, &after).before(seen(&before)).after(seen(&after)))?;
    Ok(after)
}

pub(super) fn made(
    tx: &mut Tx<'_>,
    plan: &Plan,
    goal: GoalId,
    (id, position, version): (MeasureId, i64, i64),
    change: MeasureChange,
) -> Result<Measure> {
    days_in_order(change.starts_on, change.due_on)?;
    if let Some(target) = change.target
        && store::target::get(tx, plan.id, target)?.goal != goal
    {
        return Err(kernel::Error::Missing);
    }
    if let Some(tool) = change.tool
        && !tools_of(tx, plan)?.iter().any(|other| other.id == tool)
    {
        return Err(kernel::Error::Missing);
    }
    let helpers = helpers_besides(change.owner.as_ref(), change.helpers);
    Ok(Measure {
        id,
        goal,
        target: change.target,
        tool: change.tool,
        kind: change.kind,
        position,
        title: line_or("title", "measure-title-missing", change.title)?,
        details: text("details", change.details)?,
        progress: change.progress,
        starts_on: change.starts_on,
        due_on: change.due_on,
        owner: change.owner,
        helpers,
        version,
    })
}

fn tools_of(tx: &mut Tx<'_>, plan: &Plan) -> Result<Vec<Tool>> {
    plan.handbook.map_or(Ok(Vec::new()), |handbook| store::handbook::tools(tx, handbook))
}

pub(super) fn happening(kind: &'static str, plan: &Plan, measure: &Measure) -> Happening {
    Happening::new(kind, Ref::new("measure", measure.id)).in_space(plan.space)
}

pub(super) fn seen(measure: &Measure) -> Value {
    let day = |day: Option<Date>| day.map(|day| day.to_string());
    json!({
        "goal": measure.goal.to_string(),
        "target": measure.target.map(|target| target.to_string()),
        "kind": measure.kind.name(),
        "title": measure.title,
        "details": measure.details,
        "progress": measure.progress.name(),
        "drop_reason": measure.progress.drop_reason(),
        "dropped_on": day(measure.progress.dropped_on()),
        "done_on": day(measure.progress.done_on()),
        "starts_on": day(measure.starts_on),
        "due_on": day(measure.due_on),
        "owner": measure.owner.as_ref().map(Worker::key),
        "helpers": measure.helpers.iter().map(Worker::key).collect::<Vec<_>>(),
    })
}
