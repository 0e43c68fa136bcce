use kernel::{AccountId, Happening, Lang, Occasion, PersonId, Ref, Result};
use kit_db::{Tx, record};
use kit_web::Site;
use serde_json::json;

use crate::letters;
use crate::rules::{Email, Person};
use crate::store::account::{self, Account};
use crate::store::person;

/// Somebody to be added.
#[derive(Clone, Debug)]
pub struct NewPerson {
    /// The name.
    pub name: String,
    /// Where the invitation goes; without an address there is no account.
    pub email: Option<Email>,
    /// The language of pages and mail.
    pub lang: Lang,
    /// Whether the person administers the installation.
    pub administrator: bool,
}

/// Adds a person, and with a mail address an account and an invitation by mail.
pub fn add_person(tx: &mut Tx<'_>, occasion: &Occasion, site: &Site, new: &NewPerson) -> Result<PersonId> {
    let person = Person { id: PersonId::new(occasion.at, &occasion.chance), name: new.name.clone(), version: 1 };
    person::insert(tx, &person, occasion.at)?;
    record(
        tx,
        occasion,
        &Happening::new("person.added", Ref::new("person", person.id)).after(json!({ "name": person.name })),
    )?;
    if let Some(email) = &new.email {
        let account = open_account(tx, occasion, person.id, email, new.lang, new.administrator)?;
        letters::invitation::send(tx, occasion, site, &account, &person.name)?;
    }
    Ok(person.id)
}

/// Opens an account for a person.
pub(super) fn open_account(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    person: PersonId,
    email: &Email,
    lang: Lang,
    administrator: bool,
) -> Result<Account> {
    let account = Account {
        id: AccountId::new(occasion.at, &occasion.chance),
        person,
        email: email.clone(),
        lang,
        administrator,
        has_password: false,
        closed_at: None,
        created_at: occasion.at,
    };
    account::insert(tx, &account)?;
    record(tx, occasion, &Happening::new("account.opened", Ref::new("account", account.id)).after(shown(&account)))?;
    Ok(account)
}

/// What the activity log keeps of an account: nothing that lets anybody in.
pub(super) fn shown(account: &Account) -> serde_json::Value {
    json!({
        "person": account.person,
        "email": account.email.as_str(),
        "lang": account.lang,
        "administrator": account.administrator,
    })
}
