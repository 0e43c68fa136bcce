use kernel::{Occasion, Refusal, Result};
use kit_db::Tx;
use kit_web::secret::token_digest;

use super::open_session::{FromBrowser, SignedIn, open_session};
use crate::rules::SignInCode;
use crate::store::{account, sign_in_code};

/// Signs in by the token of a link. Refused with `link-expired` where it is unknown, used or too old.
pub fn sign_in_by_link(tx: &mut Tx<'_>, occasion: &Occasion, token: &str, browser: &FromBrowser) -> Result<SignedIn> {
    let asked = sign_in_code::by_token(tx, &token_digest(token))?;
    use_up(tx, occasion, asked.as_ref(), browser)
}

/// Uses a link and code up and opens the session that it is for.
pub(super) fn use_up(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    asked: Option<&SignInCode>,
    browser: &FromBrowser,
) -> Result<SignedIn> {
    let expired = || Refusal::new("link-expired");
    let asked = asked.ok_or_else(expired)?;
    let account = asked.account.ok_or_else(expired)?;
    if !sign_in_code::use_up(tx, asked.id, occasion.at)? {
        return Err(expired().into());
    }
    let account = account::get(tx, account)?;
    open_session(tx, occasion, &account, browser, &asked.next)
}
