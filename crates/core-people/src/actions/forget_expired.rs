use kernel::{Moment, Result};
use kit_db::Tx;
use kit_web::IDLE_DAYS;
use kit_web::store::session;

use crate::store::{attempt, ceremony, sign_in_code};

/// Forgets what nobody can use any more: links and codes, ceremonies and tries of more than a day
/// ago, and sessions that were not used for long. It changes nothing that anybody can see, so the
/// activity log does not tell of it. To be run every hour.
pub fn forget_expired(tx: &mut Tx<'_>, now: Moment) -> Result<()> {
    let yesterday = now.plus_days(-1);
    sign_in_code::remove_expired_before(tx, yesterday)?;
    ceremony::remove_before(tx, yesterday)?;
    attempt::remove_before(tx, yesterday)?;
    session::remove_unseen_since(tx, now.plus_days(-IDLE_DAYS))?;
    Ok(())
}
