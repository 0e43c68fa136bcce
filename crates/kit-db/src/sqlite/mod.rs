//! The embedded database: one file, one writer thread, some reader threads.

mod session;
mod translate;
mod trouble;
mod writer;

pub(crate) use session::{SqliteSession, open};
pub(crate) use writer::write_loop;
