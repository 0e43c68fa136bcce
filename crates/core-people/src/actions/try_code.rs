use kernel::{Moment, Refusal, Result};
use kit_db::Tx;
use kit_web::secret::{Secret, same};

use crate::digest;
use crate::rules::{SignInCodeId, typed_code};
use crate::store::sign_in_code;

/// Counts a try of a code and checks it. Refused with `code-missing` or `code-unclear`, which cost no
/// try, and with `code-wrong`, `code-spent` or `link-expired`. It is a transaction of its own, since a
/// wrong try counts though nothing else happens.
pub fn try_code(tx: &mut Tx<'_>, secret: &Secret, id: SignInCodeId, typed: &str, at: Moment) -> Result<Tried> {
    let code = match typed_code(typed) {
        Ok(code) => code,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let asked = sign_in_code::get(tx, id)?;
    if let Err(refusal) = asked.may_try(at) {
        return Ok(Err(refusal));
    }
    if !sign_in_code::count_try(tx, id)? {
        return Ok(Err(Refusal::new("code-spent").on("code")));
    }
    let digest = digest::of_sign_in_code(secret, id, &code);
    let is_right = asked.code_digest.is_some_and(|kept| same(kept.as_bytes(), digest.as_bytes()));
    Ok(if is_right { Ok(()) } else { Err(Refusal::new("code-wrong").on("code")) })
}

/// Whether the code was right. A refusal here is no error of the transaction: the try stays counted.
pub type Tried = std::result::Result<(), Refusal>;
