//! Loads a plan with everything in it: eleven statements, however large the plan.

use std::collections::HashMap;

use kernel::Result;
use kit_db::Tx;

use crate::rules::{
    Goal, GoalContents, GoalId, Indicator, Measure, Plan, PlanContents, PlanId, Target, TargetContents, TargetId,
    WholePlan,
};

use super::{goal, handbook, indicator, material, measure, people_of_goal, plan, renewal, target};

/// The plan with this id and everything in it.
pub fn get(tx: &mut Tx<'_>, id: PlanId) -> Result<PlanContents> {
    let plan = plan::get(tx, id)?;
    of(tx, plan)
}

/// A plan that is loaded already with everything in it and beside it: nineteen statements.
pub fn whole(tx: &mut Tx<'_>, plan: Plan) -> Result<WholePlan> {
    Ok(WholePlan {
        handbook: plan.handbook.map(|id| handbook::get(tx, id)).transpose()?,
        follow_ups: plan::follow_ups(tx, plan.id)?,
        notes: plan::notes(tx, plan.id)?,
        materials: material::of_plan(tx, plan.id)?,
        before: renewal::before(tx, plan.id)?,
        contents: of(tx, plan)?,
    })
}

/// Everything in a plan that is loaded already.
pub fn of(tx: &mut Tx<'_>, plan: Plan) -> Result<PlanContents> {
    let id = plan.id;
    let goals = goal::of_plan(tx, id)?;
    let (targets, measures) = (target::of_plan(tx, id)?, measure::of_plan(tx, id)?);
    let mut contents = together(goals, targets, measures, indicator::of_plan(tx, id)?);
    let mut stakeholders = paired(people_of_goal::stakeholders_of_plan(tx, id)?);
    let mut partners = paired(people_of_goal::partners_of_plan(tx, id)?);
    let mut officers = paired(people_of_goal::officers_of_plan(tx, id)?);
    for goal in &mut contents {
        let id = goal.goal.id;
        goal.stakeholders = stakeholders.remove(&id).unwrap_or_default();
        goal.partners = partners.remove(&id).unwrap_or_default();
        goal.officers = officers.remove(&id).unwrap_or_default();
    }
    Ok(PlanContents { goals: contents, plan })
}

/// What is to be done for these goals and how they stand, without who has to do with them: six statements, of however
/// many plans they are.
pub fn of_goals(tx: &mut Tx<'_>, ids: &[GoalId]) -> Result<Vec<GoalContents>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let goals = goal::these(tx, ids)?;
    let (targets, measures) = (target::of_goals(tx, ids)?, measure::of_goals(tx, ids)?);
    Ok(together(goals, targets, measures, indicator::of_goals(tx, ids)?))
}

fn together(
    goals: Vec<Goal>,
    targets: Vec<Target>,
    measures: Vec<Measure>,
    indicators: Vec<Indicator>,
) -> Vec<GoalContents> {
    let mut targets = by(targets, |target| target.goal);
    let mut measures = by(measures, |measure| measure.goal);
    let mut indicators = by(indicators, |indicator| indicator.goal);
    let contents = goals.into_iter().map(|goal| {
        let id = goal.id;
        let targets = targets.remove(&id).unwrap_or_default();
        let (targets, measures) = tree(targets, measures.remove(&id).unwrap_or_default());
        GoalContents {
            goal,
            targets,
            measures,
            indicators: indicators.remove(&id).unwrap_or_default(),
            stakeholders: Vec::new(),
            partners: Vec::new(),
            officers: Vec::new(),
        }
    });
    contents.collect()
}

/// A goal's targets as a tree with their measures, and the measures that are for none of them: those
/// of a target that was taken out count for the goal.
fn tree(targets: Vec<Target>, measures: Vec<Measure>) -> (Vec<TargetContents>, Vec<Measure>) {
    let known: std::collections::HashSet<TargetId> = targets.iter().map(|target| target.id).collect();
    let (of_target, of_goal): (Vec<_>, Vec<_>) =
        measures.into_iter().partition(|measure| measure.target.is_some_and(|target| known.contains(&target)));
    let mut measures = by(of_target, |measure| measure.target);
    let mut children = by(targets, |target| target.parent);
    (branch(None, &mut children, &mut measures), of_goal)
}

fn branch(
    parent: Option<TargetId>,
    children: &mut HashMap<Option<TargetId>, Vec<Target>>,
    measures: &mut HashMap<Option<TargetId>, Vec<Measure>>,
) -> Vec<TargetContents> {
    let targets = children.remove(&parent).unwrap_or_default();
    let mut branch_of = |target: Target| TargetContents {
        parts: branch(Some(target.id), children, measures),
        measures: measures.remove(&Some(target.id)).unwrap_or_default(),
        target,
    };
    targets.into_iter().map(&mut branch_of).collect()
}

fn by<T, K: std::hash::Hash + Eq>(rows: Vec<T>, key: impl Fn(&T) -> K) -> HashMap<K, Vec<T>> {
    let mut sorted: HashMap<K, Vec<T>> = HashMap::new();
    for row in rows {
        sorted.entry(key(&row)).or_default().push(row);
    }
    sorted
}

fn paired<T>(rows: Vec<(GoalId, T)>) -> HashMap<GoalId, Vec<T>> {
    let mut sorted: HashMap<GoalId, Vec<T>> = HashMap::new();
    for (goal, row) in rows {
        sorted.entry(goal).or_default().push(row);
    }
    sorted
}
