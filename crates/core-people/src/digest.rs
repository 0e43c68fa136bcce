//! What is kept of something that only its owner should know.

use kernel::{AccountId, hex};
use kit_web::secret::Secret;

use crate::rules::{RecoveryCode, SignInCodeId, TryOf};

/// What is kept of a code in a mail.
pub fn of_sign_in_code(secret: &Secret, id: SignInCodeId, code: &str) -> String {
    signed(secret, "sign-in-code", &[id.to_string().as_bytes(), code.as_bytes()])
}

/// What is kept of a recovery code.
pub fn of_recovery_code(secret: &Secret, account: AccountId, code: &RecoveryCode) -> String {
    signed(secret, "recovery-code", &[account.to_string().as_bytes(), code.plain().as_bytes()])
}

/// The key under which tries of something are counted.
pub fn of_try(secret: &Secret, of: TryOf, whose: &str) -> String {
    signed(secret, "try", &[of.name().as_bytes(), whose.as_bytes()])
}

/// A signature in hexadecimal digits: short codes could be found out from a plain hash.
fn signed(secret: &Secret, purpose: &str, parts: &[&[u8]]) -> String {
    hex(&secret.sign(purpose, parts))
}
