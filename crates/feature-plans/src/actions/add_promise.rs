//! Adds promises to a contact; here is also what the verbs of promises share.

use core_spaces::Allowed;
use kernel::{Happening, Occasion, Ref, Refusal, Result};
use kit_db::{Tx, record};
use serde_json::{Value, json};

use crate::rules::access::LogContact;
use crate::rules::contact::Contact;
use crate::rules::{ContactId, NewPromise, PROMISES_LIMIT, Promise, PromiseId, PromiseState};
use crate::store;

/// Adds a promise to a contact. Refused with `promise-missing`, `text-too-long` or `promises-too-many`.
pub fn add_promise(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<LogContact>,
    contact: ContactId,
    promise: &NewPromise,
) -> Result<()> {
    let contact = store::contact::get(tx, allowed.space(), contact)?;
    add_promises(tx, occasion, &contact, std::slice::from_ref(promise))
}

/// Adds promises after those that a contact has.
pub(super) fn add_promises(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    contact: &Contact,
    promises: &[NewPromise],
) -> Result<()> {
    let first = store::promise::next_position(tx, contact.id)?;
    for (position, new) in (first..).zip(promises) {
        new.check("promise")?;
        if usize::try_from(position).is_ok_and(|position| position > PROMISES_LIMIT) {
            return Err(Refusal::new("promises-too-many").on("promise").with("limit", PROMISES_LIMIT).into());
        }
        let promise = Promise {
            id: PromiseId::new(occasion.at, &occasion.chance),
            contact: contact.id,
            position,
            side: new.side,
            who: new.who.clone(),
            body: new.body.clone(),
            due_on: new.due_on,
            state: PromiseState::Open,
            version: 1,
        };
        store::promise::insert(tx, &promise)?;
        record(tx, occasion, &happening("promise.added", contact, &promise).after(seen(&promise)))?;
    }
    Ok(())
}

pub(super) fn happening(kind: &'static str, contact: &Contact, promise: &Promise) -> Happening {
    Happening::new(kind, Ref::new("promise", promise.id)).in_space(contact.space)
}

pub(super) fn seen(promise: &Promise) -> Value {
    json!({
        "contact": promise.contact.to_string(),
        "side": promise.side.name(),
        "body": promise.body,
        "due_on": promise.due_on.map(|day| day.to_string()),
        "state": promise.state.name(),
        "reason": promise.state.reason(),
    })
}
