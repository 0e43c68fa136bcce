use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use kernel::{Occasion, Refusal, Result};
use kit_db::Tx;
use webauthn_rs::Webauthn;
use webauthn_rs::prelude::{DiscoverableAuthentication, DiscoverableKey, PublicKeyCredential};

use super::add_passkey::end_in_time;
use super::open_session::{FromBrowser, SignedIn, open_session};
use crate::passkeys;
use crate::store::ceremony::Ceremony;
use crate::store::{account, passkey};

/// Signs in by what a passkey answered. Refused with `passkey-late` or `passkey-failed`.
pub fn sign_in_by_passkey(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    party: &Webauthn,
    asked: &Ceremony,
    answer: &str,
    browser: &FromBrowser,
) -> Result<SignedIn> {
    let failed = || Refusal::new("passkey-failed");
    if asked.account.is_some() {
        return Err(kernel::Error::Missing);
    }
    end_in_time(tx, asked, occasion.at)?;
    let answer: PublicKeyCredential = serde_json::from_str(answer).or(Err(failed()))?;
    let (owner, credential_id) =
        party.identify_discoverable_authentication(&answer).map_err(|error| passkeys::refused(&error))?;
    let known = passkey::by_credential_id(tx, &URL_SAFE_NO_PAD.encode(credential_id))?;
    let mut known = known.ok_or_else(failed)?;
    if passkeys::handle(known.account)? != owner {
        return Err(failed().into());
    }
    let state: DiscoverableAuthentication = asked.state_as()?;
    let shown = party
        .finish_discoverable_authentication_v2(&answer, state, DiscoverableKey::from(&known.credential))
        .map_err(|error| passkeys::refused(&error))?;
    known.credential.update_credential(&shown);
    passkey::note_use(tx, &known, occasion.at)?;
    let account = account::get(tx, known.account)?;
    if !account.is_open() {
        return Err(failed().into());
    }
    open_session(tx, occasion, &account, browser, &asked.next)
}
