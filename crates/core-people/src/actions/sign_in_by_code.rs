use kernel::{Occasion, Result};
use kit_db::Tx;

use super::open_session::{FromBrowser, SignedIn};
use super::sign_in_by_link::use_up;
use super::try_code::Tried;
use crate::rules::SignInCodeId;
use crate::store::sign_in_code;

/// Signs in by a code that [`try_code`] has found right.
pub fn sign_in_by_code(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    id: SignInCodeId,
    tried: &Tried,
    browser: &FromBrowser,
) -> Result<SignedIn> {
    if let Err(refusal) = tried {
        return Err(refusal.clone().into());
    }
    let asked = sign_in_code::get(tx, id)?;
    use_up(tx, occasion, Some(&asked), browser)
}
