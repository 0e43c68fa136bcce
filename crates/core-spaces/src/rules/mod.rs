//! Roles, what they allow, and what a space is.

pub mod access;
mod role;
mod space;

pub use role::{GrantedRole, Role, Term};
pub use space::{KINDS, NAME_LIMIT, Space, Visibility};
