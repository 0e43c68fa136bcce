use kernel::{AccountId, Happening, Occasion, Ref, Result};
use kit_db::{Tx, record};
use kit_web::secret::Secret;
use kit_web::store::session;

use crate::digest;
use crate::rules::{PasswordHash, RecoveryCode, Seed};
use crate::sealed::Sealed;
use crate::store::{account, recovery_code};

/// A password with its second factor, both checked.
#[derive(Clone)]
pub struct NewPassword {
    /// The hash.
    pub hash: PasswordHash,
    /// The secret that the app has now.
    pub seed: Seed,
    /// The time step whose code showed that the app has it.
    pub step: i64,
}

/// Sets a password and its second factor, or puts new ones in place of the old. All other sessions
/// end. Gives fresh recovery codes, which nobody can be shown again.
pub fn set_password(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    secret: &Secret,
    id: AccountId,
    new: &NewPassword,
    kept_session: Option<&str>,
) -> Result<Vec<RecoveryCode>> {
    let sealed = Sealed::Seed.seal(secret, &id.to_string(), new.seed.bytes(), &occasion.chance)?;
    account::set_password(tx, id, &new.hash, &sealed, new.step)?;
    let codes = fresh_codes(tx, occasion, secret, id)?;
    session::end_others(tx, id, kept_session)?;
    record(tx, occasion, &Happening::new("password.set", Ref::new("account", id)))?;
    Ok(codes)
}

/// Puts fresh recovery codes in place of the old ones.
pub(super) fn fresh_codes(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    secret: &Secret,
    id: AccountId,
) -> Result<Vec<RecoveryCode>> {
    let codes = RecoveryCode::fresh(&occasion.chance);
    let digests: Vec<String> = codes.iter().map(|code| digest::of_recovery_code(secret, id, code)).collect();
    recovery_code::replace(tx, id, &digests)?;
    Ok(codes)
}
