use kernel::{Occasion, Result};
use kit_db::Tx;

use crate::job::{Job, JobId};
use crate::letter::{Letter, LetterId};
use crate::store;

/// Writes a job in the transaction of the fact that makes it necessary. `None` when its slot has one already.
pub fn enqueue(tx: &mut Tx<'_>, occasion: &Occasion, job: &Job) -> Result<Option<JobId>> {
    store::jobs::insert(tx, occasion, job)
}

/// Writes a letter in the transaction of the fact that it tells. It leaves after COMMIT, once.
pub fn queue_letter(tx: &mut Tx<'_>, occasion: &Occasion, letter: &Letter) -> Result<LetterId> {
    letter.check()?;
    let id = LetterId::new(occasion.at, &occasion.chance);
    store::letters::insert(tx, id, occasion.at, letter)?;
    Ok(id)
}
