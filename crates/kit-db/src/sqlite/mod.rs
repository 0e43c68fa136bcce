//! The embedded database: one file.

mod session;
mod translate;
mod trouble;

pub(crate) use session::{SqliteSession, open};
