use jiff::civil::Date;

use super::ids::{GoalId, TargetId};
use super::standing::SetState;

/// How deep targets may be nested: targets, sub-targets and two levels more.
pub const DEPTH_LIMIT: usize = 4;

/// What is to be reached for a goal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// Its id.
    pub id: TargetId,
    /// Of which goal.
    pub goal: GoalId,
    /// The target that it is a part of.
    pub parent: Option<TargetId>,
    /// Its place among its neighbours.
    pub position: i64,
    /// What is to be reached.
    pub name: String,
    /// By when.
    pub due_on: Option<Date>,
    /// The state set by hand, where one is.
    pub set: Option<SetState>,
    /// Whether it was begun in the plan that this one renews: what was done for it then stays there.
    pub is_begun: bool,
    /// Counts changes.
    pub version: i64,
}
