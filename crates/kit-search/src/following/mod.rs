//! How the index follows the data: building it from nothing, keeping it up with the activity log, and the thread that does.

mod building;
mod keeping_up;
mod thread;

pub use thread::Following;

use std::sync::Arc;

use kernel::{Ref, Result};
use kit_db::Tx;

use crate::index::Generation;
use crate::search::Writing;
use crate::{Entry, Search, Source};

/// The entries of these records and of all that goes with them, from whichever source has them.
fn load(tx: &mut Tx<'_>, sources: &[Source], records: &[Ref]) -> Result<Vec<Entry>> {
    let mut entries: Vec<Entry> = Vec::new();
    for source in sources {
        entries.extend((source.load)(tx, records)?);
    }
    // A record that was touched by itself and with what it goes with comes twice.
    let mut seen = std::collections::HashSet::new();
    entries.retain(|entry| seen.insert(entry.subject.clone()));
    Ok(entries)
}

/// Has the writer of this index at hand; false where another program has it.
fn has_writer(search: &Search, writing: &mut Writing, generation: &Arc<Generation>) -> Result<bool> {
    if writing.writer.is_none() {
        writing.writer = crate::index::Writer::of(&generation.index, generation.fields, search.analyser())?;
    }
    Ok(writing.writer.is_some())
}
