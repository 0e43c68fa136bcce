use kernel::{Error, Moment, Result};
use kit_db::Tx;

use crate::job::JobId;
use crate::letter::LetterId;
use crate::overview::{Fate, Standing};
use crate::store;

/// How everything stands.
pub fn standing(tx: &mut Tx<'_>) -> Result<Standing> {
    store::standing(tx)
}

/// Has a job that was given up run again. [`Error::Missing`] where it was not.
pub fn revive(tx: &mut Tx<'_>, job: JobId, now: Moment) -> Result<()> {
    if store::jobs::revive(tx, job, now)? { Ok(()) } else { Err(Error::Missing) }
}

/// Has a stuck letter leave after all. [`Error::Missing`] where it is not stuck.
pub fn send_again(tx: &mut Tx<'_>, letter: LetterId, now: Moment) -> Result<()> {
    if store::letters::send_again(tx, letter, now)? { Ok(()) } else { Err(Error::Missing) }
}

/// What became of these letters, as far as they are still known: of letters that left long ago nothing is kept.
pub fn fates(tx: &mut Tx<'_>, letters: &[LetterId]) -> Result<Vec<Fate>> {
    store::letters::fates(tx, letters)
}
