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
    queue(tx, occasion, letter, letter.is_bulk())
}

/// The same for a letter that one person alone gets though it carries an address to leave such letters: when nobody
/// knows whether it left it is sent again under the same Message-ID, since a reminder that is lost is worse than one
/// that comes twice.
pub fn queue_personal_letter(tx: &mut Tx<'_>, occasion: &Occasion, letter: &Letter) -> Result<LetterId> {
    queue(tx, occasion, letter, false)
}

fn queue(tx: &mut Tx<'_>, occasion: &Occasion, letter: &Letter, is_bulk: bool) -> Result<LetterId> {
    letter.check()?;
    let id = LetterId::new(occasion.at, &occasion.chance);
    store::letters::insert(tx, (id, is_bulk), occasion.at, letter)?;
    Ok(id)
}
