use kernel::{Error, Happening, Lang, Occasion, PersonId, Ref, Refusal, RefusalKind, Result};
use kit_db::{Tx, record};
use kit_web::Site;
use serde_json::json;

use super::add_person::{open_account, shown};
use crate::letters;
use crate::rules::{Email, Person};
use crate::store::account::{self, Account};
use crate::store::{person, sign_in_code};

/// What an administrator changes about a person.
#[derive(Clone, Debug)]
pub struct PersonChange {
    /// Who.
    pub id: PersonId,
    /// The version that was edited.
    pub version: i64,
    /// The name.
    pub name: String,
    /// The mail address: of the account, or of one that is opened now.
    pub email: Option<Email>,
    /// The language of pages and mail.
    pub lang: Lang,
    /// Whether the person administers the installation.
    pub administrator: bool,
}

/// Changes a person and their account. Refused with `changed-meanwhile` where somebody else saved
/// first, with `email-missing` where an account would lose its address, with `last-administrator`
/// where nobody would be left to administer.
pub fn change_person(tx: &mut Tx<'_>, occasion: &Occasion, site: &Site, change: &PersonChange) -> Result<()> {
    let before = person::get(tx, change.id)?;
    let after = Person { id: change.id, name: change.name.clone(), version: change.version };
    if !person::update(tx, &after)? {
        return Err(Refusal::new("changed-meanwhile").kind(RefusalKind::Conflict).into());
    }
    let happening = Happening::new("person.changed", Ref::new("person", change.id))
        .before(json!({ "name": before.name }))
        .after(json!({ "name": after.name }));
    record(tx, occasion, &happening)?;
    match (account::of_person(tx, change.id)?, &change.email) {
        (Some(account), Some(email)) => change_account(tx, occasion, &account, email, change),
        (Some(_), None) => Err(Refusal::new("email-missing").on("email").into()),
        (None, Some(email)) => {
            let account = open_account(tx, occasion, change.id, email, change.lang, change.administrator)?;
            letters::invitation::send(tx, occasion, site, &account, &after.name)
        }
        (None, None) => Ok(()),
    }
}

fn change_account(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    before: &Account,
    email: &Email,
    change: &PersonChange,
) -> Result<()> {
    if before.administrator && !change.administrator && before.is_open() {
        keep_an_administrator(tx, before)?;
    }
    let after =
        Account { email: email.clone(), lang: change.lang, administrator: change.administrator, ..before.clone() };
    account::update(tx, &after)?;
    if before.email != after.email {
        // What was sent to the old address lets nobody in any more.
        sign_in_code::remove_of_account(tx, before.id)?;
    }
    if shown(before) != shown(&after) {
        let happening = Happening::new("account.changed", Ref::new("account", before.id));
        record(tx, occasion, &happening.before(shown(before)).after(shown(&after)))?;
    }
    Ok(())
}

/// Refuses with `last-administrator` where this account is the only one left that administers.
pub(super) fn keep_an_administrator(tx: &mut Tx<'_>, account: &Account) -> Result<(), Error> {
    if account.administrator && account::administrators(tx)?.iter().all(|id| *id == account.id) {
        return Err(Refusal::new("last-administrator").kind(RefusalKind::Conflict).into());
    }
    Ok(())
}
