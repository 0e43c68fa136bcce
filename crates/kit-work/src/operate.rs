use kernel::{Error, Moment, Result};
use kit_db::Tx;

use crate::job::JobId;
use crate::letter::{LetterId, returned};
use crate::mail::incoming::{Mail, Taken};
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

/// Whether mail to an address with this token is about a letter of ours that could not be delivered.
pub fn knows_return(tx: &mut Tx<'_>, token: &str) -> Result<bool> {
    returned(token).map_or(Ok(false), |letter| store::letters::may_come_back(tx, letter))
}

/// Takes mail to such an address. A notification that the letter will never arrive makes it one that the server refused;
/// whatever else comes, such as a notice of absence or of a delay, is dropped.
pub fn take_return(tx: &mut Tx<'_>, token: &str, mail: &Mail) -> Result<Taken> {
    if let (Some(letter), Some(why)) = (returned(token), &mail.undelivered) {
        store::letters::came_back(tx, letter, why)?;
    }
    Ok(Taken::Kept)
}
