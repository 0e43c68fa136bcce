//! Roles, what they allow, and what a space is.

pub mod access;
mod ending;
mod role;
mod space;

pub use ending::{Ending, LastDay};
pub use role::{GrantedRole, Role, Term};
pub use space::{NAME_LIMIT, PLAN_KIND, Space, Visibility, space_name};
