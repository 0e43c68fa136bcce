use kernel::{AccountId, Error, Happening, Occasion, Ref, Result};
use kit_db::{Tx, record};
use kit_web::secret::Secret;

use super::set_password::fresh_codes;
use crate::rules::RecoveryCode;
use crate::store::account;

/// Gives fresh recovery codes in place of the old ones, which work no longer.
pub fn renew_recovery_codes(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    secret: &Secret,
    id: AccountId,
) -> Result<Vec<RecoveryCode>> {
    if !account::get(tx, id)?.has_password {
        return Err(Error::Missing);
    }
    let codes = fresh_codes(tx, occasion, secret, id)?;
    record(tx, occasion, &Happening::new("recovery-codes.renewed", Ref::new("account", id)))?;
    Ok(codes)
}
