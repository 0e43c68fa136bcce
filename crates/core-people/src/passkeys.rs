//! The relying party of WebAuthn: what the installation is to browsers' passkeys.

use kernel::{AccountId, Fault, Refusal, Result};
use kit_web::Site;
use webauthn_rs::prelude::{Url, Uuid, WebauthnError};
use webauthn_rs::{Webauthn, WebauthnBuilder};

/// The relying party of this site; nothing where its address has no name, since passkeys are bound
/// to names.
pub fn relying_party(site: &Site) -> Option<Webauthn> {
    let origin: Url = site.address.parse().ok()?;
    let name = origin.domain()?.to_owned();
    WebauthnBuilder::new(&name, &origin).ok()?.rp_name(&site.name).build().ok()
}

/// An account as browsers know it.
pub fn handle(account: AccountId) -> Result<Uuid> {
    let uuid = Uuid::try_parse(&account.to_string());
    uuid.map_err(|error| Fault::because("reading an account's id", error).into())
}

/// An answer that does not fit its question is refused with `passkey-failed`; the log says why.
pub fn refused(error: &WebauthnError) -> kernel::Error {
    tracing::info!(%error, "a passkey was not taken");
    Refusal::new("passkey-failed").into()
}
