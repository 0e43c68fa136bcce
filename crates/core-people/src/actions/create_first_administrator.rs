use kernel::{AccountId, Happening, Lang, Occasion, PersonId, Ref, Refusal, RefusalKind, Result};
use kit_db::{Tx, record};
use serde_json::json;

use super::add_person::open_account;
use crate::rules::{Email, Person};
use crate::store::{account, person};

/// Makes the account of the one who administers a new installation. No letter is sent: whoever runs
/// the program hands over a link. Refused with `administrator-there` where somebody administers already.
pub fn create_first_administrator(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    name: &str,
    email: &Email,
    lang: Lang,
) -> Result<AccountId> {
    if !account::administrators(tx)?.is_empty() {
        return Err(Refusal::new("administrator-there").kind(RefusalKind::Conflict).into());
    }
    let person = Person { id: PersonId::new(occasion.at, &occasion.chance), name: name.to_owned(), version: 1 };
    person::insert(tx, &person, occasion.at)?;
    record(
        tx,
        occasion,
        &Happening::new("person.added", Ref::new("person", person.id)).after(json!({ "name": name })),
    )?;
    Ok(open_account(tx, occasion, person.id, email, lang, true)?.id)
}
