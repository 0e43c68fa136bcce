use kernel::{Actor, Happening, Occasion, Ref, Refusal, Result};
use kit_db::{Tx, record};
use kit_web::Session;
use kit_web::secret::{token, token_digest};
use kit_web::store::session;

use crate::store::account::Account;

/// The browser in which somebody signs in.
#[derive(Clone, Debug)]
pub struct FromBrowser {
    /// Its name for itself, shortened.
    pub device: String,
    /// The session that it had, which ends now.
    pub before: Option<Session>,
}

/// A sign-in that went through.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// The token for the browser's cookie; the database has its digest only.
    pub token: String,
    /// Where to go.
    pub next: String,
}

/// Opens a session for somebody who has shown who they are: the one end of all ways to sign in. The
/// token is always a new one, so that nobody can have known it before. Refused with `link-expired`
/// where the account is closed.
pub fn open_session(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    account: &Account,
    browser: &FromBrowser,
    next: &str,
) -> Result<SignedIn> {
    if !account.is_open() {
        return Err(Refusal::new("link-expired").into());
    }
    let mut acting_for = None;
    if let Some(before) = &browser.before {
        session::end(tx, before.account, &before.id)?;
        acting_for = before.acting_for.filter(|_| before.account == account.id);
    }
    let token = token(&occasion.chance);
    let opened = Session {
        id: token_digest(&token),
        account: account.id,
        acting_for,
        device: browser.device.clone(),
        signed_in_at: occasion.at,
        seen_at: occasion.at,
        created_at: occasion.at,
    };
    session::insert(tx, &opened)?;
    let actor = Actor::Person { person: account.person, account: account.id, organisation: None };
    let by_them = Occasion { actor, ..occasion.clone() };
    record(tx, &by_them, &Happening::new("session.opened", Ref::new("account", account.id)))?;
    Ok(SignedIn { token, next: next.to_owned() })
}
