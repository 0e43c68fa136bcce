use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use kernel::{Happening, Moment, Occasion, Ref, Refusal, Result};
use kit_db::{Tx, record};
use serde_json::json;
use webauthn_rs::Webauthn;
use webauthn_rs::prelude::{PasskeyRegistration, RegisterPublicKeyCredential};

use crate::passkeys;
use crate::rules::CEREMONY_MINUTES;
use crate::store::ceremony::{self, Ceremony};
use crate::store::passkey::{self, NamedPasskey, PasskeyId};

/// Adds the passkey that a browser made. Refused with `passkey-late`, `passkey-failed` or `passkey-known`.
pub fn add_passkey(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    party: &Webauthn,
    asked: &Ceremony,
    answer: &str,
) -> Result<PasskeyId> {
    let account = asked.account.ok_or(kernel::Error::Missing)?;
    end_in_time(tx, asked, occasion.at)?;
    let answer: RegisterPublicKeyCredential = serde_json::from_str(answer).or(Err(Refusal::new("passkey-failed")))?;
    let state: PasskeyRegistration = asked.state_as()?;
    let made = party.finish_passkey_registration(&answer, &state).map_err(|error| passkeys::refused(&error))?;
    let credential_id = URL_SAFE_NO_PAD.encode(made.cred_id());
    let new = NamedPasskey {
        id: PasskeyId::new(occasion.at, &occasion.chance),
        account,
        name: asked.name.clone(),
        credential: made,
        created_at: occasion.at,
        used_at: None,
    };
    passkey::insert(tx, &new, &credential_id)?;
    let happening = Happening::new("passkey.added", Ref::new("account", account));
    record(tx, occasion, &happening.after(json!({ "name": new.name })))?;
    Ok(new.id)
}

/// Ends a ceremony with its answer: each counts once and within its time. Refused with `passkey-late`.
pub(super) fn end_in_time(tx: &mut Tx<'_>, asked: &Ceremony, now: Moment) -> Result<()> {
    let in_time = now < asked.created_at.plus_minutes(CEREMONY_MINUTES);
    if !ceremony::end(tx, asked.id)? || !in_time {
        return Err(Refusal::new("passkey-late").into());
    }
    Ok(())
}
