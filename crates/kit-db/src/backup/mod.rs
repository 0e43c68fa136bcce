//! Backups that do not depend on the engine: what was kept in SQLite is loaded into PostgreSQL, and the other way round.
//!
//! A backup is one tar archive: `manifest.json`, then `tables/NAME.jsonl` with an array per row, then `files/…`, and at
//! its end a seal, the SHA-256 of every byte before it. The manifest has the SHA-256 of each member. It is taken from one
//! snapshot while writing goes on. A seal is against accidents; it does not show who made the archive.
//!
//! Refusals, for the command line to word: `backup-damaged` (with `what`), `backup-format` (with `format`),
//! `backup-newer` (with `migration`), `backup-not-empty`.

mod archive;
mod dump;
mod load;
mod manifest;
mod seal;
mod values;

use std::fmt;
use std::io::Read;

use kernel::{Error, Refusal, Result};

pub use dump::Dump;
pub use load::Load;
pub use manifest::{FileEntry, Manifest, MigrationEntry, TableEntry};

/// How far a backup or its loading is: rows and files together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// So many are done.
    pub done: u64,
    /// Of so many.
    pub total: u64,
}

/// Is told the progress now and then, for a bar on the command line.
pub type ProgressFn<'a> = dyn FnMut(Progress) + Send + 'a;

/// Reads a whole backup and compares every byte with its hashes. Nothing is written anywhere.
pub fn check(archive: impl Read, progress: &mut ProgressFn<'_>) -> Result<Manifest> {
    archive::walk(archive, progress, &mut |_| Ok(()))
}

fn damaged(what: impl fmt::Display) -> Error {
    damage(what).into()
}

fn damage(what: impl fmt::Display) -> Refusal {
    Refusal::new("backup-damaged").with("what", what)
}
