//! Plans, through their actions and their pages, on both databases.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod change_goal;
mod change_indicator;
mod change_measure;
mod change_plan;
mod change_target;
mod given;
mod import_plan;
mod page_goal;
mod page_indicator;
mod page_lists;
mod page_order;
mod page_people_of_goal;
mod page_plan;
mod page_plan_edit;
mod record_value;
mod reorder_plan;
mod reporting;
mod set_people_of_goal;
mod write_report;

#[cfg(test)]
mod samples;
