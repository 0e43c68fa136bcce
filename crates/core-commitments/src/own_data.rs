//! What commitments keep about the owner of an account, for them to take along.

use kernel::{PersonId, Result};
use kit_db::Tx;
use serde_json::{Map, Value, json};

use crate::store;

/// How they want to be reminded, the mails that told them of duties, and what calendars read for them. Of the secret
/// addresses it says only that they are there.
pub(crate) fn own(tx: &mut Tx<'_>, person: PersonId) -> Result<Map<String, Value>> {
    let chosen = store::reminder::chosen(tx, person)?.map(|chosen| {
        json!({
            "often": chosen.choice.often.name(),
            "before_the_day": chosen.choice.wants_soon,
            "since": chosen.choice.since.to_string(),
        })
    });
    let reminded: Vec<Value> = store::reminder::digests_of(tx, person)?
        .iter()
        .map(|(on, duties)| json!({ "on": on.to_string(), "duties": duties }))
        .collect();
    let feeds: Vec<Value> = store::feed::of_person(tx, person)?
        .iter()
        .map(|feed| json!({ "of": feed.of.to_string(), "since": feed.since.to_string() }))
        .collect();
    let parts = [("reminder_choice", json!(chosen)), ("reminders", json!(reminded)), ("calendar_feeds", json!(feeds))];
    Ok(parts.map(|(name, part)| (name.to_owned(), part)).into_iter().collect())
}
