//! Reports: what a period looked like, frozen for a body and approved by it.

mod as_it_was;
mod changes;
mod content;
mod doubt;
mod draft;
mod edition;
mod following;
mod parts;
mod period;
mod state;

pub use changes::Change;
pub use content::{
    ReportContent, ReportGoal, ReportIndicator, ReportMeasure, ReportTarget, ReportValue, digest, state_of,
};
pub use doubt::DecisionDoubt;
pub use draft::{Begun, to_draft};
pub use edition::Edition;
pub use following::Following;
pub use parts::{Audience, Part, Parts};
pub use period::Period;
pub use state::{Decision, Report, ReportState};
