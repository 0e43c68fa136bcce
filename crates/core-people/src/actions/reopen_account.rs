use kernel::{AccountId, Happening, Occasion, Ref, Result};
use kit_db::{Tx, record};

use crate::store::account;

/// Opens a closed account again; one that is open stays so.
pub fn reopen_account(tx: &mut Tx<'_>, occasion: &Occasion, id: AccountId) -> Result<()> {
    if account::get(tx, id)?.is_open() {
        return Ok(());
    }
    account::set_closed(tx, id, None)?;
    record(tx, occasion, &Happening::new("account.reopened", Ref::new("account", id)))?;
    Ok(())
}
