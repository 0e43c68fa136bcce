use kernel::{AccountId, Occasion, Refusal, Result};
use kit_db::Tx;
use kit_web::secret::Secret;

use super::open_session::{FromBrowser, SignedIn, open_session};
use crate::digest;
use crate::rules::{RecoveryCode, Seed};
use crate::sealed::Sealed;
use crate::store::account::{self, PasswordSecrets};
use crate::store::recovery_code;

/// A password that was hashed and compared, with the second factor beside it.
#[derive(Clone)]
pub struct PasswordTry {
    /// The open account with the address that was typed, and what its password was checked against.
    pub known: Option<(AccountId, PasswordSecrets)>,
    /// Whether the password was right.
    pub matched: bool,
    /// The six figures of the app, or a recovery code.
    pub second: String,
}

/// Signs in by a password with a second factor. Whatever was wrong, it is refused with `sign-in-failed`
/// alone, so that nobody learns which part was right.
pub fn sign_in_by_password(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    secret: &Secret,
    tried: &PasswordTry,
    browser: &FromBrowser,
    next: &str,
) -> Result<SignedIn> {
    let failed = || Refusal::new("sign-in-failed");
    let (id, checked) = tried.known.as_ref().filter(|_| tried.matched).ok_or_else(failed)?;
    let account = account::get(tx, *id)?;
    let now = account::password_secrets(tx, *id)?;
    // Somebody may have changed the password or closed the account since it was compared.
    if !account.is_open() || now.is_none_or(|now| now.hash != checked.hash) {
        return Err(failed().into());
    }
    if !second_factor(tx, occasion, secret, *id, checked, &tried.second)? {
        return Err(failed().into());
    }
    open_session(tx, occasion, &account, browser, next)
}

/// Uses the app's code or a recovery code up; false where it is neither, or was used before.
fn second_factor(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    secret: &Secret,
    id: AccountId,
    secrets: &PasswordSecrets,
    typed: &str,
) -> Result<bool> {
    if let Some(code) = RecoveryCode::typed(typed) {
        let digest = digest::of_recovery_code(secret, id, &code);
        return recovery_code::use_up(tx, id, &digest, occasion.at);
    }
    let seed = Sealed::Seed.open(secret, &id.to_string(), &secrets.totp_secret)?;
    let Some(seed) = seed.as_deref().and_then(Seed::kept) else { return Ok(false) };
    let figures: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    match seed.step_of(&figures, occasion.at)? {
        Some(step) => account::use_step(tx, id, step),
        None => Ok(false),
    }
}
