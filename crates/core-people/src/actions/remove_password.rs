use kernel::{AccountId, Error, Happening, Occasion, Ref, Result};
use kit_db::{Tx, record};
use kit_web::store::session;

use crate::store::{account, recovery_code};

/// Removes the password with its second factor and recovery codes. All other sessions end.
pub fn remove_password(tx: &mut Tx<'_>, occasion: &Occasion, id: AccountId, kept_session: Option<&str>) -> Result<()> {
    if !account::get(tx, id)?.has_password {
        return Err(Error::Missing);
    }
    account::remove_password(tx, id)?;
    recovery_code::remove_all(tx, id)?;
    session::end_others(tx, id, kept_session)?;
    record(tx, occasion, &Happening::new("password.removed", Ref::new("account", id)))?;
    Ok(())
}
