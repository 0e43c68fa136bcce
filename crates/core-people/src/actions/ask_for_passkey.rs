use kernel::{Occasion, Result};
use kit_db::Tx;
use webauthn_rs::Webauthn;

use crate::passkeys;
use crate::store::ceremony::{self, Ceremony, CeremonyId};

/// Asks a browser for any passkey that it has for this site. No address is typed, so nothing tells
/// who has an account.
pub fn ask_for_passkey(tx: &mut Tx<'_>, occasion: &Occasion, party: &Webauthn, next: &str) -> Result<CeremonyId> {
    let (mut challenge, state) =
        party.start_discoverable_authentication().map_err(|error| passkeys::refused(&error))?;
    // The reader has pressed a button: the browser asks at once, not only while a field is filled in.
    challenge.mediation = None;
    let asked = Ceremony {
        id: CeremonyId::new(occasion.at, &occasion.chance),
        account: None,
        name: String::new(),
        challenge: ceremony::kept(&challenge)?,
        state: ceremony::kept(&state)?,
        next: next.to_owned(),
        created_at: occasion.at,
    };
    ceremony::insert(tx, &asked)?;
    Ok(asked.id)
}
