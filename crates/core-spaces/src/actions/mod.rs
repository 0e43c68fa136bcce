//! What can be done with a space: one file per verb.

pub mod create_space;
pub mod grant_role;

pub use create_space::create_space;
pub use grant_role::grant_role;
