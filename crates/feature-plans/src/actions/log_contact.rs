//! Logs contacts and plans them; here is also what the verbs of contacts share.

use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Error, Happening, Occasion, Ref, Refusal, Result};
use kit_db::{Tx, record};
use kit_words::plain;
use serde_json::{Value, json};

use super::add_promise::add_promises;
use super::invite_to_contact::tell_calendars;
use crate::rules::access::LogContact;
use crate::rules::contact::{Contact, ContactChange, ContactState, Doubt, doubts};
use crate::rules::{ContactId, NewPromise};
use crate::store;

/// Writes down a contact with what was promised at it. Refused as the rules say; and with the questions of
/// [`Doubt`] unless somebody said that it is meant so.
pub fn log_contact(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<LogContact>,
    (today, sure): (Date, bool),
    change: &ContactChange,
    promises: &[NewPromise],
) -> Result<Contact> {
    let on = checked(tx, allowed, change, today)?;
    if !sure {
        ask(tx, allowed, change, on, None)?;
    }
    let id = ContactId::new(occasion.at, &occasion.chance);
    let contact = Contact::new(id, (allowed.space(), allowed.person()), change, on);
    store::contact::insert(tx, &contact, occasion.at)?;
    confirm(tx, &contact)?;
    record(tx, occasion, &happening("contact.logged", &contact).after(seen(&contact)))?;
    add_promises(tx, occasion, &contact, promises)?;
    tell_calendars(tx, occasion, &contact, None)?;
    Ok(contact)
}

/// What is asked about a contact before it is written down.
pub fn doubts_about(
    tx: &mut Tx<'_>,
    allowed: &Allowed<LogContact>,
    change: &ContactChange,
    on: Date,
    besides: Option<ContactId>,
) -> Result<Vec<Doubt>> {
    let posts = store::contact::posts(tx, &change.theirs)?;
    let mut near = store::contact::near(tx, allowed.space(), on, &change.theirs, besides)?;
    if let Some(me) = allowed.person() {
        let name = core_people::store::person::get(tx, me)?.name;
        // Nobody is told of themselves as of somebody else.
        for other in near.iter_mut().filter(|other| other.ours.contains(&me)) {
            other.is_own = true;
            other.names.retain(|other| *other != name);
        }
    }
    Ok(doubts(change, on, &posts, &near))
}

/// Refuses with what is asked about a contact.
pub(super) fn ask(
    tx: &mut Tx<'_>,
    allowed: &Allowed<LogContact>,
    change: &ContactChange,
    on: Date,
    besides: Option<ContactId>,
) -> Result<()> {
    let doubts = doubts_about(tx, allowed, change, on, besides)?;
    if doubts.is_empty() {
        return Ok(());
    }
    Err(Error::Refused(doubts.iter().map(Doubt::refusal).collect()))
}

/// The contact's day, where all is right: what the rules say, and that nobody meets themselves.
pub(super) fn checked(
    tx: &mut Tx<'_>,
    allowed: &Allowed<LogContact>,
    change: &ContactChange,
    today: Date,
) -> Result<Date> {
    let mut refusals = Vec::new();
    for their in &change.theirs {
        let Some(id) = their.person else { continue };
        let person = core_register::store::person::get(tx, allowed.space(), id)?;
        for our in &change.ours {
            let own = core_people::store::person::get(tx, *our)?;
            let account = core_people::store::account::of_person(tx, *our)?;
            let same_address = account.is_some_and(|account| account.email.as_str() == person.email);
            if same_address || plain(&own.name) == plain(&person.name) {
                refusals.push(Refusal::new("contact-with-oneself").on("whom").with("name", &person.name));
            }
        }
    }
    match change.check(today) {
        Ok(on) if refusals.is_empty() => Ok(on),
        Ok(_) => Err(Error::Refused(refusals)),
        Err(others) => {
            refusals.extend(others);
            Err(Error::Refused(refusals))
        }
    }
}

/// Whom one still deals with is kept: the details hold on the day of the contact.
pub(super) fn confirm(tx: &mut Tx<'_>, contact: &Contact) -> Result<()> {
    if contact.state != ContactState::Held {
        return Ok(());
    }
    for person in contact.theirs.iter().filter_map(|their| their.person) {
        core_register::store::person::confirm(tx, person, contact.on)?;
    }
    Ok(())
}

pub(super) fn happening(kind: &'static str, contact: &Contact) -> Happening {
    Happening::new(kind, Ref::new("contact", contact.id)).in_space(contact.space)
}

/// What the log keeps of a contact: no names of those outside, who may be forgotten.
pub(super) fn seen(contact: &Contact) -> Value {
    json!({
        "state": contact.state.name(),
        "on": contact.on.to_string(),
        "channel": contact.channel.name(),
        "topic": contact.topic,
        "level": contact.level.name(),
        "ours": contact.ours.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "theirs": contact.theirs.iter().map(|their| their.known_as.clone()).collect::<Vec<_>>(),
        "goals": contact.goals.iter().map(ToString::to_string).collect::<Vec<_>>(),
    })
}
