//! Makes one contact of what two colleagues logged of the same meeting.

use core_spaces::Allowed;
use kernel::{Occasion, Result};
use kit_db::{Tx, record};

use super::add_promise::add_promises;
use super::changed_meanwhile;
use super::invite_to_contact::tell_calendars;
use super::log_contact::{happening, seen};
use crate::rules::access::LogContact;
use crate::rules::contact::{Contact, ContactChange};
use crate::rules::{ContactId, NewPromise};
use crate::store;

/// Adds to a contact what somebody else was about to log of it: who took part, what was said, the goals and
/// the promises. Nothing that was there is lost.
pub fn join_contact(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<LogContact>,
    id: ContactId,
    change: &ContactChange,
    promises: &[NewPromise],
) -> Result<Contact> {
    let before = store::contact::get(tx, allowed.space(), id)?;
    let mut after = joined(before.clone(), change);
    if !store::contact::update(tx, &after)? {
        return Err(changed_meanwhile());
    }
    after.version += 1;
    record(tx, occasion, &happening("contact.joined", &after).before(seen(&before)).after(seen(&after)))?;
    add_promises(tx, occasion, &after, promises)?;
    tell_calendars(tx, occasion, &after, None)?;
    Ok(after)
}

fn joined(mut contact: Contact, change: &ContactChange) -> Contact {
    for person in &change.ours {
        if !contact.ours.contains(person) {
            contact.ours.push(*person);
        }
    }
    for their in &change.theirs {
        let is_there = |other: &crate::rules::contact::Their| other.person.is_some() && other.person == their.person;
        if !contact.theirs.contains(their) && !contact.theirs.iter().any(is_there) {
            contact.theirs.push(their.clone());
        }
    }
    for (goal, _) in &change.goals {
        if !contact.goals.contains(goal) {
            contact.goals.push(*goal);
        }
    }
    // The narrower circle holds for both: what was confidential stays so.
    contact.level = contact.level.max(change.level);
    if contact.topic.is_empty() {
        contact.topic.clone_from(&change.topic);
    }
    if contact.place.is_empty() {
        contact.place.clone_from(&change.place);
    }
    // What the other calls otherwise stands above what they wrote.
    let other_topic = if contact.topic == change.topic { "" } else { &change.topic };
    let other_place = if contact.place == change.place { "" } else { &change.place };
    contact.said = both(&contact.said, &both(&both(other_topic, other_place), &change.said));
    contact
}

fn both(first: &str, second: &str) -> String {
    if first == second {
        return first.to_owned();
    }
    let parts = [first, second].into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("\n\n")
}
