//! Spaces and roles, on both databases and by pages.

#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

mod change_space;
mod create_space;
mod end_role;
mod given;
mod grant_role;
mod page_roles;
mod page_spaces;
mod schema;
mod standing;
