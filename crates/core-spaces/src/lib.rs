//! Where people work together: spaces, memberships, roles with terms, and who may do what.

pub mod rules;
mod standing;
pub mod store;

pub use rules::access::{Act, Allowed, Standing, needs};
pub use standing::standing;
