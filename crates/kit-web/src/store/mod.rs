//! Sessions and answered forms in the database.

pub mod session;
pub(crate) mod submission;
