//! What is typeset: one file per document, and the words that documents share with pages.

mod calendar;
pub(crate) mod contacts;
mod goal_brief;
mod pictured;
mod report;
pub(crate) mod words;

pub use core_documents::answering::{Format, typeset};

pub use calendar::{Asking, CalendarContact, calendar};
pub use goal_brief::{BriefSection, GoalBrief, heading, paragraphs};
pub use pictured::{Pictured, PicturedPart};
pub use report::{Standing, report};
