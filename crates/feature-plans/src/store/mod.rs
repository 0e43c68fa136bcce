//! Everything of a plan in the database: one file per noun, `contents` that loads a whole plan with a
//! fixed number of statements, and `report_content` that loads what a report says of it.

pub mod activity;
pub mod committed;
pub mod contact;
pub mod contents;
pub mod disclosure;
pub mod draft;
pub mod edition;
pub mod figures;
pub mod goal;
pub mod handbook;
pub mod import;
pub mod indicator;
pub mod influence;
pub mod material;
pub mod measure;
pub mod offered;
pub mod outcome;
pub mod people_of_goal;
pub mod plan;
pub mod promise;
pub mod proven;
pub mod renewal;
pub mod report;
pub mod report_content;
pub mod search;
pub mod target;
pub mod timeline;
pub mod trace;
pub mod worker;

use kernel::{Result, State};
use kit_db::Row;

use crate::rules::SetState;

/// The next position after the highest in use.
pub(crate) const NEXT_POSITION: &str = "COALESCE(MAX(position), 0) + 1";

/// A state set by hand from its two columns.
fn read_set(row: &Row<'_>, state: usize, reason: usize) -> Result<Option<SetState>> {
    let Some(code) = row.maybe_text(state)? else { return Ok(None) };
    let state = State::ALL.into_iter().find(|state| state.code() == code);
    let state = state.ok_or_else(|| kernel::Fault::new(format!("an unknown state is stored: {code}")))?;
    Ok(Some(SetState { state, reason: row.maybe_text(reason)?.unwrap_or_default() }))
}
