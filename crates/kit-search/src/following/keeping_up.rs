use std::collections::HashSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError};

use kernel::{Fault, Ref, Result};
use kit_db::activity::{self, Activity, Head};
use kit_db::{Db, Tx};

use super::{has_writer, load};
use crate::index::{Generation, Mark, Writer, broke};
use crate::search::Writing;
use crate::{Entry, Search, Source};

/// How many activities are followed at a time.
const FOLLOWED: i64 = 200;
/// After so many activities that touched nothing it is written down how far the index has come.
const NOTED: i64 = 2_000;
/// The end of the names of activities by which something was erased for good.
const ERASED: &str = ".erased";

/// Some activities and what they touched, all of one state of the data.
struct Batch {
    head: Head,
    is_last: bool,
    is_erasing: bool,
    records: Vec<Ref>,
    entries: Vec<Entry>,
}

impl Search {
    /// Brings the index to the end of the activity log; builds it first where it is missing, damaged, made otherwise, or
    /// made from another log. Gives the number of the last activity that it has followed.
    pub fn keep_up(&self, db: &Db) -> Result<i64> {
        self.keep_up_until(db, &AtomicBool::new(false))
    }

    pub(super) fn keep_up_until(&self, db: &Db, stopping: &AtomicBool) -> Result<i64> {
        let mut writing = self.writing();
        if !self.is_whole(&mut writing, db)? {
            self.build(&mut writing, db, stopping, &mut |_, _| {})?;
        }
        let Some(generation) = self.generation() else { return Ok(0) };
        if !has_writer(self, &mut writing, &generation)? {
            return self.look_again(&generation);
        }
        while !stopping.load(Ordering::Relaxed) {
            if self.follow(&mut writing, &generation, db)? {
                break;
            }
        }
        Ok(self.seq())
    }

    /// Takes from the disk what has left the index.
    pub fn purge(&self) -> Result<()> {
        let mut writing = self.writing();
        let Some(generation) = self.generation() else { return Ok(()) };
        writing.writer.as_mut().map_or(Ok(()), |writer| purge(writer, &generation))
    }

    /// Whether there is an index to go on with. Each is looked at once, since that reads all of it.
    fn is_whole(&self, writing: &mut Writing, db: &Db) -> Result<bool> {
        if self.0.now.read().unwrap_or_else(PoisonError::into_inner).is_doubted {
            tracing::warn!("the index of search broke and is built anew");
            return Ok(false);
        }
        let before = self.generation().map(|generation| generation.number);
        if !self.open_latest()? {
            return Ok(false);
        }
        let Some(generation) = self.generation() else { return Ok(false) };
        if before != Some(generation.number) {
            writing.writer = None;
        }
        if writing.checked != generation.number {
            if !is_sound(&generation, db)? {
                tracing::warn!("the index of search does not fit the data and is built anew");
                return Ok(false);
            }
            writing.checked = generation.number;
            self.0.generations.tidy(generation.number)?;
        }
        Ok(true)
    }

    /// What another program has written since.
    fn look_again(&self, generation: &Generation) -> Result<i64> {
        let mark = Mark::of(&generation.index)?.ok_or_else(|| Fault::new("the index has lost its mark"))?;
        if mark.head.seq != self.seq() {
            generation.reader.reload().map_err(broke("reading the index anew"))?;
            self.has_come_to(mark.head.seq);
        }
        Ok(mark.head.seq)
    }

    /// Follows some activities; true where these were the last.
    fn follow(&self, writing: &mut Writing, generation: &Arc<Generation>, db: &Db) -> Result<bool> {
        let seq = self.seq();
        let Some(batch) = db.read_here(|tx| batch(tx, &self.0.sources, seq))? else { return Ok(true) };
        let noted = Mark::of(&generation.index)?.map_or(0, |mark| mark.head.seq);
        let come_to = batch.head.seq;
        if !batch.records.is_empty() || batch.is_erasing || come_to - noted >= NOTED {
            let writer = writing.writer.as_mut().ok_or_else(|| Fault::new("the index has no writer"))?;
            writer.replace(&batch.records, &batch.entries)?;
            writer.commit(&Mark { made_by: self.made_by(), head: batch.head })?;
            if batch.is_erasing {
                purge(writer, generation)?;
            }
            generation.reader.reload().map_err(broke("reading the index anew"))?;
        }
        self.has_come_to(come_to);
        Ok(batch.is_last)
    }

    fn seq(&self) -> i64 {
        self.0.now.read().unwrap_or_else(PoisonError::into_inner).seq
    }

    fn has_come_to(&self, seq: i64) {
        self.0.now.write().unwrap_or_else(PoisonError::into_inner).seq = seq;
    }
}

fn purge(writer: &mut Writer, generation: &Generation) -> Result<()> {
    writer.write_anew()?;
    // The old files stay as long as somebody reads them.
    generation.reader.reload().map_err(broke("reading the index anew"))?;
    writer.remove_old()
}

/// Whether the files are as they were written, and were made from this very log.
fn is_sound(generation: &Generation, db: &Db) -> Result<bool> {
    let damaged = generation.index.validate_checksum();
    if damaged.is_ok_and(|damaged| damaged.is_empty()) {
        let head = &generation.mark.head;
        return Ok(db.read_here(|tx| activity::head_at(tx, head.seq))?.as_ref() == Some(head));
    }
    Ok(false)
}

fn batch(tx: &mut Tx<'_>, sources: &[Source], seq: i64) -> Result<Option<Batch>> {
    let activities = activity::after(tx, seq, FOLLOWED)?;
    let Some(last) = activities.last() else { return Ok(None) };
    let head = activity::head_at(tx, last.seq)?.ok_or_else(|| Fault::new("an activity is gone"))?;
    let is_last = i64::try_from(activities.len()).unwrap_or(FOLLOWED) < FOLLOWED;
    let is_erasing = activities.iter().any(|activity| activity.kind.ends_with(ERASED));
    let records = touched(tx, sources, &activities)?;
    let entries = load(tx, sources, &records)?;
    Ok(Some(Batch { head, is_last, is_erasing, records, entries }))
}

fn touched(tx: &mut Tx<'_>, sources: &[Source], activities: &[Activity]) -> Result<Vec<Ref>> {
    let (mut records, mut seen) = (Vec::new(), HashSet::new());
    for activity in activities {
        for source in sources {
            let touched = (source.touched)(tx, activity)?;
            records.extend(touched.into_iter().filter(|record| seen.insert(record.clone())));
        }
    }
    Ok(records)
}
