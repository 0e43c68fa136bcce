//! What can be done with a plan: one file per verb, called by pages, the command line and jobs alike.

pub mod change_goal;
pub mod change_indicator;
pub mod change_measure;
pub mod change_plan;
pub mod change_target;
pub mod import_plan;
pub mod record_value;
pub mod reorder_plan;
pub mod set_people_of_goal;
pub mod write_report;

pub use change_goal::{GoalChange, add_goal, change_goal, remove_goal, restore_goal, set_goal_state};
pub use change_indicator::{IndicatorChange, add_indicator, change_indicator, remove_indicator};
pub use change_measure::{MeasureChange, add_measure, change_measure, mark_measure, remove_measure};
pub use change_plan::{FollowUpChange, PlanChange, change_plan, start_plan};
pub use change_target::{TargetChange, add_target, change_target, remove_target};
pub use import_plan::{Source, begin_import, correct_import, save_import, undo_import};
pub use record_value::{record_value, remove_value};
pub use reorder_plan::{move_goal, move_target};
pub use set_people_of_goal::{OfficerChange, PeopleChange, set_people_of_goal};
pub use write_report::{
    ReportChange, approve_report, begin_report, change_report, content_of, freeze_report, remove_report,
};

use core_spaces::Allowed;
use kernel::{Error, Refusal, RefusalKind, Result};

use crate::rules::Plan;

/// Leave is for one space: a plan of another one is answered as if it did not exist.
fn belongs<A>(allowed: &Allowed<A>, plan: &Plan) -> Result<()> {
    if allowed.space() == plan.space { Ok(()) } else { Err(Error::Missing) }
}

/// Refuses with `changed-meanwhile` where the version that somebody started from is not the last one.
fn same_version(started_from: i64, last: i64) -> Result<()> {
    if started_from == last { Ok(()) } else { Err(changed_meanwhile()) }
}

/// Somebody else saved a later version first.
fn changed_meanwhile() -> Error {
    Refusal::new("changed-meanwhile").kind(RefusalKind::Conflict).into()
}
