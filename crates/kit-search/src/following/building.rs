use std::sync::PoisonError;
use std::sync::atomic::{AtomicBool, Ordering};

use kernel::{Fault, Ref, Result};
use kit_db::{Db, activity};

use super::load;
use crate::Search;
use crate::index::{Mark, Writer};
use crate::search::Writing;

/// How many records are named at a time.
const NAMED: i64 = 1_000;
/// How many records are loaded at a time, each with what goes with it.
const LOADED: usize = 25;

impl Search {
    /// Builds the index from nothing beside the one that there is, which is asked until then. `tell` hears how many
    /// records of how many are done.
    pub fn rebuild(&self, db: &Db, tell: &mut dyn FnMut(u64, u64)) -> Result<()> {
        let mut writing = self.writing();
        self.build(&mut writing, db, &AtomicBool::new(false), tell)
    }

    pub(super) fn build(
        &self,
        writing: &mut Writing,
        db: &Db,
        stopping: &AtomicBool,
        tell: &mut dyn FnMut(u64, u64),
    ) -> Result<()> {
        // What happens while it is built is followed afterwards, so it begins where the log ends now.
        let head = db.read_here(activity::head)?;
        let records = self.all_records(db)?;
        let building = self.0.generations.begin()?;
        let mut writer = Writer::of(&building.index, building.fields, self.analyser())?
            .ok_or_else(|| Fault::new("a new index is written to already"))?;
        let (mut done, total) = (0, records.len() as u64);
        for some in records.chunks(LOADED) {
            if stopping.load(Ordering::Relaxed) {
                return Ok(());
            }
            let entries = db.read_here(|tx| load(tx, &self.0.sources, some))?;
            writer.replace(&[], &entries)?;
            done += some.len() as u64;
            self.is_at(done, total);
            tell(done, total);
        }
        writer.commit(&Mark { made_by: self.made_by(), head })?;
        writer.finish()?;
        let number = self.0.generations.finish(building)?;
        *writing = Writing { checked: number, writer: None };
        self.open_latest()?;
        self.0.generations.tidy(number)
    }

    fn all_records(&self, db: &Db) -> Result<Vec<Ref>> {
        let mut all: Vec<Ref> = Vec::new();
        for source in &self.0.sources {
            let mut last: Option<Ref> = None;
            loop {
                let named = db.read_here(|tx| (source.all)(tx, last.as_ref(), NAMED))?;
                let Some(end) = named.last() else { break };
                last = Some(end.clone());
                all.extend(named);
            }
        }
        Ok(all)
    }

    fn is_at(&self, done: u64, total: u64) {
        let percent = (done * 100).checked_div(total).and_then(|percent| u8::try_from(percent).ok()).unwrap_or(100);
        self.0.now.write().unwrap_or_else(PoisonError::into_inner).percent = percent;
    }
}
