use kernel::{AccountId, Error, Happening, Lang, Occasion, Ref, Result};
use kit_db::{Tx, record};
use kit_web::Site;
use kit_web::secret::{Secret, token, token_digest};

use crate::digest;
use crate::letters::sign_in::{self, SignInLetter};
use crate::rules::{CODE_MINUTES, Email, SignInCode, SignInCodeId, fresh_code};
use crate::store::account::Account;
use crate::store::{account, sign_in_code};

/// Sends a link and a code to this address, if an open account has it. Otherwise the same work is
/// done and the letter is taken back, so that neither the answer nor its time tells which it was.
pub fn ask_to_sign_in(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    (site, secret): (&Site, &Secret),
    email: &Email,
    next: &str,
    lang: Lang,
) -> Result<SignInCodeId> {
    let known = account::by_email(tx, email)?.filter(Account::is_open);
    let (id, token, code) =
        (SignInCodeId::new(occasion.at, &occasion.chance), token(&occasion.chance), fresh_code(&occasion.chance));
    let asked = SignInCode {
        id,
        account: known.as_ref().map(|account| account.id),
        email: email.to_string(),
        token_digest: token_digest(&token),
        code_digest: Some(digest::of_sign_in_code(secret, id, &code)),
        next: next.to_owned(),
        tries: 0,
        expires_at: occasion.at.plus_minutes(CODE_MINUTES),
        used_at: None,
    };
    sign_in_code::insert(tx, &asked, occasion.at)?;
    let lang = known.as_ref().map_or(lang, |account| account.lang);
    let letter = SignInLetter { link: link(site, &token), code, lang };
    send(tx, occasion, site, email, &letter, known.map(|account| account.id))?;
    record(tx, occasion, &Happening::new("sign-in.asked", Ref::new("sign-in", id)))?;
    Ok(id)
}

/// The address of a link with this token.
pub(super) fn link(site: &Site, token: &str) -> String {
    format!("{}/sign-in/link/{token}", site.address)
}

fn send(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    site: &Site,
    email: &Email,
    letter: &SignInLetter,
    known: Option<AccountId>,
) -> Result<()> {
    let sent = tx.attempt(|tx| {
        sign_in::send(tx, occasion, site, email, letter)?;
        known.ok_or(Error::Missing)
    });
    match sent {
        Ok(_) | Err(Error::Missing) => Ok(()),
        Err(error) => Err(error),
    }
}
