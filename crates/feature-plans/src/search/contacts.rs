//! What search learns from the contact log: what each contact says, and to whom.
// tidy: no template because the page of search has it

use core_spaces::rules::Role;
use core_spaces::rules::access::Act;
use kernel::{Ref, Result};
use kit_db::Tx;
use kit_db::activity::Activity;
use kit_feature::FoundRecord;
use kit_search::{Entry, Level};
use kit_web::Reader;

use crate::documents::contacts::{channel, contact_href, when, whom};
use crate::pages::{Inside, trace_href};
use crate::rules::access::{self, SeeContacts};
use crate::rules::{ContactId, Promise};
use crate::store;
use crate::store::contact::Listed;
use crate::store::search as places;

const KIND: &str = "contact";

/// The contacts that an activity touched: one of them, or somebody who is named in some.
pub(super) fn touched(tx: &mut Tx<'_>, activity: &Activity) -> Result<Vec<Ref>> {
    let id = activity.subject_id.as_str();
    let contacts = match activity.subject_kind.as_str() {
        "contact" => vec![id.parse()?],
        "promise" => of_promise(activity)?,
        kind => places::contacts_naming(tx, kind, id)?,
    };
    Ok(contacts.into_iter().map(|contact| Ref::new(KIND, contact)).collect())
}

/// The contact at which a promise was made, which the activity tells even when the promise is gone.
fn of_promise(activity: &Activity) -> Result<Vec<ContactId>> {
    let content = activity.content.iter();
    let told = content.flat_map(|content| [&content.before, &content.after]).flatten();
    told.filter_map(|told| told["contact"].as_str()).map(str::parse).collect()
}

fn ids(records: &[Ref]) -> Result<Vec<ContactId>> {
    records.iter().filter(|record| record.kind == KIND).map(|record| record.id.parse()).collect()
}

/// The entries of those of these records that are contacts: eight statements, however many there are.
pub(super) fn load(tx: &mut Tx<'_>, records: &[Ref]) -> Result<Vec<Entry>> {
    let ids = ids(records)?;
    let contacts = store::contact::with_ids(tx, &ids)?;
    let promises = store::promise::of_contacts(tx, &ids)?;
    let entry = |listed: &Listed| {
        let own = promises.iter().filter(|promise| promise.contact == listed.contact.id);
        entry(listed, own)
    };
    Ok(contacts.iter().map(entry).collect())
}

fn entry<'a>(listed: &Listed, promises: impl Iterator<Item = &'a Promise>) -> Entry {
    let contact = &listed.contact;
    let mut entry = Entry::new(Ref::new(KIND, contact.id), contact.lang)
        .in_space(contact.space)
        .of_year(i64::from(contact.on.year()))
        .title(Level::Member, &contact.topic)
        .name(Level::Member, &contact.place);
    for their in &listed.theirs {
        entry = entry.name(Level::Member, &their.name).name(Level::Member, &their.known_as);
        entry = entry.names(Level::Member, &their.organisation_names);
    }
    entry = listed.ours.iter().fold(entry, |entry, name| entry.name(Level::Member, name));
    entry = contact.ours.iter().fold(entry, |entry, person| entry.naming(*person));
    let level = level(contact.level);
    let entry = entry.body(level, &contact.said);
    promises.fold(entry, |entry, promise| entry.body(level, &promise.body).body(level, promise.state.reason()))
}

fn level(level: access::Level) -> Level {
    match level {
        access::Level::City => Level::Member,
        access::Level::Team => Level::Team,
        access::Level::Confidential => Level::Confidential,
    }
}

/// Those of these records that are contacts in a log that the reader may see.
pub(super) fn resolve(tx: &mut Tx<'_>, reader: &Reader, inside: &Inside, records: &[Ref]) -> Result<Vec<FoundRecord>> {
    let is_enough = |role: Role| SeeContacts::ROLES.contains(&role);
    let contacts = store::contact::with_ids(tx, &ids(records)?)?;
    let seen = contacts.iter().filter(|listed| {
        let space = listed.contact.space;
        inside.roles.iter().any(|(own, role)| *own == space && is_enough(*role))
    });
    Ok(seen.map(|listed| found(reader, listed)).collect())
}

/// The contacts at which those of these records that are promises were made, and those of which others came, where the
/// reader may see the contact.
pub(super) fn resolve_beside(
    tx: &mut Tx<'_>,
    reader: &Reader,
    inside: &Inside,
    records: &[Ref],
) -> Result<Vec<FoundRecord>> {
    let of = |kind: &str| records.iter().filter(|one| one.kind == kind).map(|one| one.id.as_str()).collect::<Vec<_>>();
    let promises = places::contacts_of_promises(tx, &of("promise"))?;
    let outcomes = places::contacts_of_outcomes(tx, &of("outcome"))?;
    let named = |kind| move |(id, contact): (String, ContactId)| (Ref::new(kind, id), contact);
    let made: Vec<(Ref, ContactId)> =
        promises.into_iter().map(named("promise")).chain(outcomes.into_iter().map(named("outcome"))).collect();
    let contacts: Vec<Ref> = made.iter().map(|(_, contact)| Ref::new(KIND, contact)).collect();
    let contacts = resolve(tx, reader, inside, &contacts)?;
    let found = made.into_iter().filter_map(|(subject, contact)| {
        let found = contacts.iter().find(|found| found.subject.id == contact.to_string())?;
        Some(FoundRecord { subject, ..found.clone() })
    });
    Ok(found.collect())
}

fn found(reader: &Reader, listed: &Listed) -> FoundRecord {
    let contact = &listed.contact;
    let channel = channel(reader.lang, contact.channel);
    let pieces = [when(reader.lang, listed), channel.to_owned(), whom(reader.lang, listed)];
    let pieces: Vec<&str> = pieces.iter().map(String::as_str).filter(|piece| !piece.is_empty()).collect();
    FoundRecord {
        subject: Ref::new(KIND, contact.id),
        title: if contact.topic.is_empty() { channel.to_owned() } else { contact.topic.clone() },
        href: contact_href(contact.space, contact.id),
        context: pieces.join(" · "),
        state: None,
        serves: listed.goals.first().map(|goal| trace_href(goal.plan)),
    }
}
