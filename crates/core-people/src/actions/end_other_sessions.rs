use kernel::{AccountId, Happening, Occasion, Ref, Result};
use kit_db::{Tx, record};
use kit_web::store::session;

/// Ends all sessions of an account but the one kept.
pub fn end_other_sessions(tx: &mut Tx<'_>, occasion: &Occasion, account: AccountId, kept: Option<&str>) -> Result<()> {
    if session::end_others(tx, account, kept)? > 0 {
        record(tx, occasion, &Happening::new("sessions.ended", Ref::new("account", account)))?;
    }
    Ok(())
}
