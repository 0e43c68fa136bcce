use kernel::{AccountId, Happening, Occasion, Ref, Result};
use kit_db::{Tx, record};
use kit_web::store::session;
use serde_json::json;

use crate::store::passkey::{self, PasskeyId};

/// Removes a passkey of an account. All other sessions end: one of them may have been opened by it.
pub fn remove_passkey(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    account: AccountId,
    id: PasskeyId,
    kept_session: Option<&str>,
) -> Result<()> {
    let removed = passkey::get(tx, account, id)?;
    passkey::remove(tx, id)?;
    session::end_others(tx, account, kept_session)?;
    let happening = Happening::new("passkey.removed", Ref::new("account", account));
    record(tx, occasion, &happening.before(json!({ "name": removed.name })))?;
    Ok(())
}
