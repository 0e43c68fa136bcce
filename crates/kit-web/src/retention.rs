use kernel::{Moment, Result};
use kit_db::Tx;

use crate::session::{IDLE_DAYS, LONGEST_DAYS};
use crate::store::{session, submission};

/// Forgets sessions that let nobody in any more, and answered forms whose session has ended for
/// certain: a form that is still open in some tab keeps having one effect. Gives the number of rows.
pub fn forget_old(tx: &mut Tx<'_>, now: Moment) -> Result<u64> {
    let sessions = session::remove_unseen_since(tx, now.plus_days(-IDLE_DAYS))?;
    let submissions = submission::remove_before(tx, now.plus_days(-LONGEST_DAYS))?;
    Ok(sessions + submissions)
}
