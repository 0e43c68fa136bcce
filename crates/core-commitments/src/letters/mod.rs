//! Letters: one a day with all reminders.

pub mod reminders;
