use kernel::{AccountId, Moment, MultiText, Result};
use kit_db::{Tx, activity};
use kit_web::store::session;
use serde_json::{Value, json};

use crate::store::{account, mandate, passkey, person, recovery_code};

/// How many of their latest activities somebody takes along.
const MOST_ACTIVITIES: i64 = 10_000;

/// What is stored about the owner of an account, by this crate and in the activity log: for them to take along.
/// Of secrets it says only that they are there.
pub fn own_data(tx: &mut Tx<'_>, id: AccountId) -> Result<Value> {
    let account = account::get(tx, id)?;
    let person = person::get(tx, account.person)?;
    let names = |names: &MultiText| serde_json::to_value(names).unwrap_or_default();
    let mandates: Vec<Value> = mandate::of_person(tx, account.person)?
        .iter()
        .map(|named| {
            let mandate = &named.mandate;
            json!({
                "organisation": names(&named.names),
                "capacity": mandate.capacity,
                "since": mandate.since.to_string(),
                "until": mandate.until.map(|day| day.to_string()),
            })
        })
        .collect();
    let sessions: Vec<Value> = session::of_account(tx, id)?
        .iter()
        .map(|session| json!({ "device": session.device, "began": told(session.created_at), "seen": told(session.seen_at) }))
        .collect();
    let passkeys: Vec<Value> = passkey::of_account(tx, id)?
        .iter()
        .map(|key| json!({ "name": key.name, "added": told(key.created_at), "used": key.used_at.map(told) }))
        .collect();
    let did: Vec<Value> = activity::of_person(tx, account.person, None, MOST_ACTIVITIES)?
        .iter()
        .map(|did| json!({ "what": did.kind, "of": did.subject_kind, "id": did.subject_id, "at": told(did.at) }))
        .collect();
    Ok(json!({
        "person": { "id": person.id, "name": person.name },
        "account": {
            "id": account.id,
            "email": account.email.as_str(),
            "lang": account.lang,
            "administrator": account.administrator,
            "opened": told(account.created_at),
            "password": account.has_password,
            "recovery_codes_left": recovery_code::left(tx, id)?,
        },
        "mandates": mandates,
        "sessions": sessions,
        "passkeys": passkeys,
        "activities": did,
    }))
}

/// A moment as ISO 8601 in UTC.
fn told(moment: Moment) -> String {
    moment.to_string()
}
