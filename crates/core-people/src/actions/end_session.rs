use kernel::{AccountId, Error, Happening, Occasion, Ref, Result};
use kit_db::{Tx, record};
use kit_web::store::session;

/// Ends one session of an account.
pub fn end_session(tx: &mut Tx<'_>, occasion: &Occasion, account: AccountId, id: &str) -> Result<()> {
    if !session::end(tx, account, id)? {
        return Err(Error::Missing);
    }
    record(tx, occasion, &Happening::new("session.ended", Ref::new("account", account)))?;
    Ok(())
}
