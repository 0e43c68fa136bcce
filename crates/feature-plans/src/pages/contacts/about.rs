//! What the contact log knows of somebody in the register, for their page there.
// tidy: no template because the register's pages have it

use core_spaces::{Standing, standing};
use kernel::{Ref, Result, SpaceId};
use kit_db::Tx;
use kit_feature::{AboutLine, AboutSection};
use kit_web::{Reader, encoded};

use super::contact::promise_line;
use super::contact_edit::href;
use super::contact_log::sees_said;
use super::contact_words;
use crate::rules::access::{LogContact, SeeContacts};
use crate::rules::{ContactId, Promise};
use crate::store;
use crate::store::contact::Listed;
use crate::words as t;

/// How many contacts are told; the log has all.
const TOLD: i64 = 10;

/// The last contacts and the open promises of a person, an organisation or whoever held a post.
pub(in crate::pages) fn about(
    tx: &mut Tx<'_>,
    reader: &Reader,
    space: SpaceId,
    subject: &Ref,
) -> Result<Vec<AboutSection>> {
    let standing = standing(tx, reader, space)?;
    if !standing.may::<SeeContacts>() {
        return Ok(Vec::new());
    }
    let (contacts, promises, name) = match subject.kind {
        "register-person" => {
            let id = subject.id.parse()?;
            let name = core_register::store::person::get(tx, space, id)?.name;
            (store::contact::of_person(tx, id, TOLD)?, store::promise::open_with(tx, id)?, name)
        }
        "register-organisation" => {
            let id = subject.id.parse()?;
            let organisation = core_register::store::organisation::get(tx, space, id)?;
            let name = organisation.names.pick(reader.lang).0.to_owned();
            (store::contact::of_organisation(tx, id, TOLD)?, store::promise::open_with_organisation(tx, id)?, name)
        }
        "register-post" => {
            let (post, today) = (subject.id.parse()?, reader.today);
            let held = core_register::store::tenure::of_post(tx, post)?;
            // Of several holders nobody is the one to meet.
            let mut now = held.into_iter().filter(|held| held.tenure.runs_on(today));
            let name = now.next().filter(|_| now.next().is_none()).map(|held| held.person).unwrap_or_default();
            (store::contact::of_post(tx, post, TOLD)?, store::promise::open_with_holders(tx, post)?, name)
        }
        _ => return Ok(Vec::new()),
    };
    let is_one = subject.kind == "register-person";
    let seen: Vec<ContactId> = contacts
        .iter()
        .filter(|listed| sees_said(reader, &standing.roles, listed))
        .map(|listed| listed.contact.id)
        .collect();
    let promises: Vec<&Promise> = promises.iter().filter(|promise| seen.contains(&promise.contact)).collect();
    let mut sections = Vec::new();
    if !promises.is_empty() {
        sections.push(of_promises(reader, space, &promises));
    }
    sections.push(of_contacts(reader, (space, &standing), (&contacts, is_one), &name));
    Ok(sections)
}

fn of_promises(reader: &Reader, space: SpaceId, promises: &[&Promise]) -> AboutSection {
    let line = |promise: &&Promise| {
        let line = promise_line(reader, space, promise);
        let note = if line.due.is_empty() { line.side.to_owned() } else { format!("{}, {}", line.side, line.due) };
        let state = Some((line.sign, line.word));
        AboutLine { text: line.body, lang: reader.lang, href: href(space, promise.contact), note, state }
    };
    AboutSection {
        title: t::brief_promises(reader.lang).to_owned(),
        empty: String::new(),
        lines: promises.iter().map(line).collect(),
        links: Vec::new(),
    }
}

fn of_contacts(
    reader: &Reader,
    (space, standing): (SpaceId, &Standing),
    (contacts, is_one): (&[Listed], bool),
    name: &str,
) -> AboutSection {
    let lang = reader.lang;
    let line = |listed: &Listed| {
        let contact = &listed.contact;
        let (sign, word) = contact_words::state(lang, contact.state);
        let channel = contact_words::channel(lang, contact.channel);
        let text = if contact.topic.is_empty() { channel.to_owned() } else { contact.topic.clone() };
        // A person's own page need not say with whom.
        let whom = if is_one { String::new() } else { contact_words::whom(reader.lang, listed) };
        let parts = [contact_words::when(reader.lang, listed), channel.to_owned(), whom, listed.ours.join(", ")];
        let note = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
        let (href, lang) = (href(space, contact.id), contact.lang);
        AboutLine { text, lang, href, note, state: Some((sign, word.to_owned())) }
    };
    let new = format!("/spaces/{space}/contacts/new?whom={}", encoded(name));
    let log = (t::contact_new(lang).to_owned(), new.clone());
    let plan = (t::contact_plan(lang).to_owned(), format!("{new}&planned=1"));
    AboutSection {
        title: t::contacts(lang).to_owned(),
        empty: t::about_contacts_none(lang).to_owned(),
        lines: contacts.iter().map(line).collect(),
        links: if standing.may::<LogContact>() && !name.is_empty() { vec![log, plan] } else { Vec::new() },
    }
}
