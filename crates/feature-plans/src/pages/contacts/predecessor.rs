//! Who was before in a post, for the sheet before a meeting with who is new in it: what was said and promised then
//! still binds, and the new one need not know of it.
// tidy: no template because brief has it

use core_register::rules::{Tenure, is_seat, succession};
use core_register::store::tenure::{self, Held};
use core_spaces::Place;
use kernel::Result;
use kit_db::Tx;
use kit_web::Reader;

use super::brief::{Earlier, earlier};
use super::contact::{PromiseLine, promise_line};
use super::contact_log::sees_said;
use crate::rules::ContactId;
use crate::rules::contact::ContactState;
use crate::store;
use crate::words as t;

/// How many contacts with who was before are told.
const TOLD: usize = 3;

/// Who was before, and what was said and promised in that time.
pub(super) struct Before {
    pub heading: String,
    pub contacts: Vec<Earlier>,
    pub promises: Vec<PromiseLine>,
}

/// Who was before in those of these posts that the holder is new in, or with whom nobody has had a contact yet. Seats in
/// an assembly have nobody who was before.
pub(super) fn before(
    tx: &mut Tx<'_>,
    reader: &Reader,
    place: &Place,
    (held, is_unknown): (&[Held], bool),
    besides: ContactId,
) -> Result<Vec<Before>> {
    let mut all = Vec::new();
    for own in held.iter().filter(|held| held.tenure.runs_on(reader.today) && !is_seat(&held.post.titles)) {
        let holders = tenure::of_post(tx, own.post.id)?;
        let tenures: Vec<&Tenure> = holders.iter().map(|held| &held.tenure).collect();
        let Some(before) = succession::before(&tenures, &own.tenure) else { continue };
        let name = holders.iter().find(|held| held.tenure.id == before.id).map_or("", |held| held.person.as_str());
        if is_unknown || succession::is_new(&own.tenure, before, reader.today) {
            all.push(told(tx, reader, place, (own, before, name), besides)?);
        }
    }
    Ok(all)
}

fn told(
    tx: &mut Tx<'_>,
    reader: &Reader,
    place: &Place,
    (own, before, name): (&Held, &Tenure, &str),
    besides: ContactId,
) -> Result<Before> {
    let lang = reader.lang;
    let mut listed = store::contact::of_person(tx, before.person, 50)?;
    listed.retain(|other| {
        let contact = &other.contact;
        contact.id != besides && contact.state == ContactState::Held && before.runs_on(contact.on)
    });
    let seen: Vec<ContactId> = listed
        .iter()
        .filter(|listed| sees_said(reader, &place.standing.roles, listed))
        .map(|listed| listed.contact.id)
        .collect();
    let promises = store::promise::open_with(tx, before.person)?;
    let promises = promises.iter().filter(|promise| seen.contains(&promise.contact));
    let name = if name.is_empty() { t::somebody_forgotten(lang) } else { name };
    let until = before.until.map(|until| kit_words::day(lang, until)).unwrap_or_default();
    Ok(Before {
        heading: t::brief_predecessor(lang, name, own.post.title(lang), until),
        contacts: listed.iter().take(TOLD).map(|listed| earlier(reader, listed, &seen)).collect(),
        promises: promises.map(|promise| promise_line(reader, place.space.id, promise)).collect(),
    })
}
