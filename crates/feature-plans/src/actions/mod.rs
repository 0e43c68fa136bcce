//! What can be done with a plan: one file per verb, called by pages, the command line and jobs alike.
//! What several verbs of one noun share stands in the file of its change.

mod add_chapter;
mod add_following;
mod add_goal;
mod add_indicator;
mod add_material;
mod add_measure;
mod add_outcome;
mod add_promise;
mod add_target;
mod approve_disclosure;
mod approve_edition;
mod approve_report;
mod assess_influence;
mod begin_import;
mod begin_report;
mod change_chapter;
mod change_contact;
mod change_disclosure;
mod change_goal;
mod change_handbook;
mod change_indicator;
mod change_material;
mod change_measure;
mod change_partner;
mod change_plan;
mod change_promise;
mod change_report;
mod change_target;
mod correct_import;
mod draft_review;
mod forget_old_mail;
mod freeze_report;
mod give_plan_address;
mod invite_to_contact;
mod join_contact;
mod keep_renewal;
mod log_contact;
mod mark_measure;
mod move_chapter;
mod move_goal;
mod move_target;
mod prepare_disclosure;
mod put_on_map;
mod record_value;
mod remove_chapter;
mod remove_contact;
mod remove_goal;
mod remove_indicator;
mod remove_material;
mod remove_measure;
mod remove_note;
mod remove_outcome;
mod remove_promise;
mod remove_report;
mod remove_target;
mod remove_value;
mod renew_handbook;
mod renew_plan;
mod restore_goal;
mod restore_plan;
mod restore_to_map;
mod save_import;
mod set_goal_state;
mod set_people_of_goal;
mod set_toolkit;
mod settle_draft;
mod start_handbook;
mod start_plan;
mod take_mail;
mod take_off_map;
mod undo_import;
mod undo_renewal;
mod withdraw_disclosure;
mod withdraw_edition;

pub use add_chapter::add_chapter;
pub use add_following::add_following;
pub use add_goal::add_goal;
pub use add_indicator::add_indicator;
pub use add_material::add_material;
pub use add_measure::add_measure;
pub use add_outcome::add_outcome;
pub use add_promise::add_promise;
pub use add_target::add_target;
pub use approve_disclosure::{approve_disclosure, said_today};
pub use approve_edition::{EditionApproval, approve_edition};
pub use approve_report::approve_report;
pub use assess_influence::assess_influence;
pub use begin_import::{Source, begin_import};
pub use begin_report::{begin_report, begin_report_for};
pub use change_chapter::{ChapterChange, change_chapter};
pub use change_contact::change_contact;
pub use change_disclosure::change_disclosure;
pub use change_goal::{GoalChange, change_goal};
pub use change_handbook::{HandbookChange, change_handbook};
pub use change_indicator::{IndicatorChange, change_indicator};
pub use change_material::change_material;
pub use change_measure::{MeasureChange, change_measure};
pub use change_partner::change_partner;
pub use change_plan::{FollowUpChange, PlanChange, change_plan};
pub use change_promise::{PromiseChange, change_promise};
pub use change_report::{ReportChange, change_report};
pub use change_target::{TargetChange, change_target};
pub use correct_import::correct_import;
pub use draft_review::draft_review;
pub use forget_old_mail::forget_old_mail;
pub use freeze_report::freeze_report;
pub use give_plan_address::give_plan_address;
pub use invite_to_contact::INVITE;
pub(crate) use invite_to_contact::invite_to_contact;
pub use join_contact::join_contact;
pub use keep_renewal::{Renewed, keep_renewal};
pub use log_contact::{doubts_about, log_contact};
pub use mark_measure::mark_measure;
pub use move_chapter::move_chapter;
pub use move_goal::move_goal;
pub use move_target::move_target;
pub use prepare_disclosure::prepare_disclosure;
pub use put_on_map::put_on_map;
pub use record_value::record_value;
pub use remove_chapter::remove_chapter;
pub use remove_contact::remove_contact;
pub use remove_goal::remove_goal;
pub use remove_indicator::remove_indicator;
pub use remove_material::remove_material;
pub use remove_measure::remove_measure;
pub use remove_note::remove_note;
pub use remove_outcome::remove_outcome;
pub use remove_promise::remove_promise;
pub use remove_report::remove_report;
pub use remove_target::remove_target;
pub use remove_value::remove_value;
pub use renew_handbook::{HandbookRenewal, renew_handbook};
pub use renew_plan::{PlanRenewal, renew_plan};
pub use restore_goal::restore_goal;
pub use restore_plan::restore_plan;
pub use restore_to_map::restore_to_map;
pub use save_import::save_import;
pub use set_goal_state::set_goal_state;
pub use set_people_of_goal::{OfficerChange, PeopleChange, set_people_of_goal};
pub use set_toolkit::{ToolkitChange, set_toolkit};
pub use settle_draft::settle_draft;
pub use start_handbook::start_handbook;
pub use start_plan::start_plan;
pub use take_mail::{knows_address, take_mail};
pub use take_off_map::take_off_map;
pub use undo_import::{can_be_undone, undo_import};
pub use undo_renewal::{renewal_stays, undo_renewal};
pub use withdraw_disclosure::withdraw_disclosure;
pub use withdraw_edition::withdraw_edition;

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
