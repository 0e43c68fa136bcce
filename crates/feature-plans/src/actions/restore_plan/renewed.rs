//! Finds again what a plan that is brought in renews: the plan and the goals of which its file tells.

use kernel::Result;
use kit_db::Tx;

use crate::rules::plan_file::{ContinuesFile, RenewsFile};
use crate::rules::{Goal, GoalId, Plan};
use crate::store;

/// Links a plan to the one that it renews, and gives that one's goals. A plan that is not in the space, that there is
/// twice, or that another one renews already is left alone: the plan comes in all the same.
pub(super) fn link(tx: &mut Tx<'_>, plan: &Plan, file: Option<&RenewsFile>) -> Result<Vec<Goal>> {
    let Some(file) = file else { return Ok(Vec::new()) };
    let mut before = store::plan::of_space(tx, plan.space)?;
    before.retain(|other| other.year == file.year && other.title == file.title && other.year < plan.year);
    let [before] = before.as_slice() else { return Ok(Vec::new()) };
    if store::renewal::successor(tx, before.id)?.is_some() {
        return Ok(Vec::new());
    }
    store::renewal::plan_renews(tx, plan.id, before.id)?;
    store::goal::of_plan(tx, before.id)
}

/// Links a goal to the one that it continues, by number and title.
pub(super) fn link_goal(tx: &mut Tx<'_>, goal: GoalId, file: Option<&ContinuesFile>, before: &[Goal]) -> Result<()> {
    let is_told = |file: &ContinuesFile, other: &Goal| (other.position, &other.title) == (file.number, &file.title);
    match file.and_then(|file| before.iter().find(|other| is_told(file, other))) {
        Some(other) => store::renewal::goal_renews(tx, goal, other.id),
        None => Ok(()),
    }
}
