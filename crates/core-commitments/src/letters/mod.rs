//! Letters: one a day with all reminders, what is asked for before a meeting, what a body is sent to read.

pub mod dossier;
pub mod missing;
pub mod reminders;
