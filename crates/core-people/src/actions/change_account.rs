use kernel::{AccountId, Happening, Lang, Occasion, Ref, Refusal, RefusalKind, Result};
use kit_db::{Tx, record};
use serde_json::json;

use crate::rules::Person;
use crate::store::account::{self, Account};
use crate::store::person;

/// Changes one's own name and the language of pages and mail. Refused with `changed-meanwhile` where an
/// administrator saves the name at the same moment.
pub fn change_account(tx: &mut Tx<'_>, occasion: &Occasion, id: AccountId, name: &str, lang: Lang) -> Result<()> {
    let before = account::get(tx, id)?;
    let person = person::get(tx, before.person)?;
    if !person::update(tx, &Person { name: name.to_owned(), ..person.clone() })? {
        return Err(Refusal::new("changed-meanwhile").kind(RefusalKind::Conflict).into());
    }
    account::update(tx, &Account { lang, ..before.clone() })?;
    let happening = Happening::new("account.changed", Ref::new("account", id))
        .before(json!({ "name": person.name, "lang": before.lang }))
        .after(json!({ "name": name, "lang": lang }));
    record(tx, occasion, &happening)?;
    Ok(())
}
