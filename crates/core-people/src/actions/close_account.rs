use kernel::{AccountId, Happening, Occasion, Ref, Refusal, RefusalKind, Result};
use kit_db::{Tx, record};
use kit_web::store::session;

use super::change_person::keep_an_administrator;
use crate::store::{account, sign_in_code};

/// Closes an account: its sessions end at once and it lets nobody in; what the person wrote stays.
/// Refused with `account-closed` or `last-administrator`.
pub fn close_account(tx: &mut Tx<'_>, occasion: &Occasion, id: AccountId) -> Result<()> {
    let account = account::get(tx, id)?;
    if !account.is_open() {
        return Err(Refusal::new("account-closed").kind(RefusalKind::Conflict).into());
    }
    keep_an_administrator(tx, &account)?;
    account::set_closed(tx, id, Some(occasion.at))?;
    session::end_others(tx, id, None)?;
    sign_in_code::remove_of_account(tx, id)?;
    record(tx, occasion, &Happening::new("account.closed", Ref::new("account", id)))?;
    Ok(())
}
