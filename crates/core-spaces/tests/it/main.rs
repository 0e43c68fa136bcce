//! Spaces and roles, through their actions and their pages, on both databases.

#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

mod change_space;
mod create_space;
mod end_role;
mod given;
mod grant_role;
mod page_role_end;
mod page_role_new;
mod page_roles;
mod page_space_edit;
mod page_space_new;
mod page_spaces;
