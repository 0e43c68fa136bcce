//! Plans, through their actions and their pages, on both databases.

mod change_goal;
mod change_measure;
mod change_plan;
mod change_target;
mod given;
mod page_goal;
mod page_order;
mod page_people_of_goal;
mod page_plan;
mod page_plan_edit;
mod reorder_plan;
mod set_people_of_goal;
