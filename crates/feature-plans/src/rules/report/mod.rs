//! Reports: what a period looked like, frozen for a body and approved by it.

mod as_it_was;
mod changes;
mod content;
mod period;
mod state;

pub use changes::Change;
pub use content::{
    ReportContent, ReportGoal, ReportIndicator, ReportMeasure, ReportTarget, ReportValue, digest, state_of,
};
pub use period::Period;
pub use state::{Decision, Report, ReportState};
