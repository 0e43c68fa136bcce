//! Spaces, roles and memberships in the database.

pub mod role;
pub mod space;
