use kernel::{AccountId, Occasion, Result};
use kit_db::Tx;
use serde_json::json;
use webauthn_rs::Webauthn;

use crate::passkeys;
use crate::store::ceremony::{self, Ceremony, CeremonyId};
use crate::store::{account, passkey, person};

/// Asks a browser for a new passkey of this name.
pub fn ask_for_new_passkey(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    party: &Webauthn,
    id: AccountId,
    name: &str,
) -> Result<CeremonyId> {
    let account = account::get(tx, id)?;
    let person = person::get(tx, account.person)?;
    let known = passkey::of_account(tx, id)?.iter().map(|known| known.credential.cred_id().clone()).collect();
    let (challenge, state) = party
        .start_passkey_registration(passkeys::handle(id)?, account.email.as_str(), &person.name, Some(known))
        .map_err(|error| passkeys::refused(&error))?;
    let mut challenge = ceremony::kept(&challenge)?;
    // The browser keeps the account's name beside the key, so that nobody types an address to sign in.
    challenge["publicKey"]["authenticatorSelection"]["residentKey"] = json!("required");
    challenge["publicKey"]["authenticatorSelection"]["requireResidentKey"] = json!(true);
    let asked = Ceremony {
        id: CeremonyId::new(occasion.at, &occasion.chance),
        account: Some(id),
        name: name.to_owned(),
        challenge,
        state: ceremony::kept(&state)?,
        next: String::new(),
        created_at: occasion.at,
    };
    ceremony::insert(tx, &asked)?;
    Ok(asked.id)
}
