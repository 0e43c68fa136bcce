use kernel::{Moment, Result};
use kit_db::Tx;

use crate::store::{attempt, ceremony, sign_in_code};

/// Forgets what nobody can use any more: links and codes, ceremonies and tries of more than a day
/// ago. It changes nothing that anybody can see, so the activity log does not tell of it.
pub fn forget_expired(tx: &mut Tx<'_>, now: Moment) -> Result<()> {
    let yesterday = now.plus_days(-1);
    sign_in_code::remove_expired_before(tx, yesterday)?;
    ceremony::remove_before(tx, yesterday)?;
    attempt::remove_before(tx, yesterday)?;
    Ok(())
}
