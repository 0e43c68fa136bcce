//! Plans, through their actions and their pages, on both databases.

#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

mod canary;
mod change_chapter;
mod change_goal;
mod change_handbook;
mod change_indicator;
mod change_measure;
mod change_plan;
mod change_target;
mod demonstration;
mod given;
mod import_plan;
mod page_activity;
mod page_goal;
mod page_handbook;
mod page_home;
mod page_indicator;
mod page_lists;
mod page_notes;
mod page_order;
mod page_people_of_goal;
mod page_plan;
mod page_plan_edit;
mod page_plan_export;
mod page_report;
mod record_value;
mod remove_note;
mod reorder_plan;
mod report_files;
mod reporting;
mod restore_plan;
mod samples;
mod set_people_of_goal;
mod write_report;
