//! What the contact log puts on the first page: promises of ours that are due, meetings that come, and the way to log one.
// tidy: no template because the first page has it

use core_spaces::rules::Role;
use core_spaces::rules::access::Act;
use jiff::Span;
use kernel::{PersonId, Result, SpaceId, State};
use kit_db::Tx;
use kit_feature::HomeCard;
use kit_web::{Reader, state};

use super::contact_edit::href;
use super::contact_words;
use super::draft_list::drafts_href;
use crate::pages::Inside;
use crate::rules::DUE_SOON_DAYS;
use crate::rules::access::{LogContact, SeeContacts};
use crate::store;
use crate::store::contact::Listed;
use crate::store::promise::Owed;
use crate::words as t;

/// For how many days ahead meetings are named.
const DAYS: i64 = 7;

/// What waits for the reader of the logs that they may see: ten statements.
pub(in crate::pages) fn cards(
    tx: &mut Tx<'_>,
    reader: &Reader,
    (person, inside): (PersonId, &Inside),
) -> Result<Vec<HomeCard>> {
    let roles =
        |space| -> Vec<Role> { inside.roles.iter().filter(|(own, _)| *own == space).map(|(_, role)| *role).collect() };
    let soon = reader.today.saturating_add(Span::new().days(DUE_SOON_DAYS));
    let mut owed = store::promise::owed_by(tx, person, soon)?;
    owed.retain(|owed| owed.level.is_seen(&roles(owed.space), true));
    let days = (reader.today, reader.today.saturating_add(Span::new().days(DAYS)));
    let mut coming = store::contact::coming(tx, person, days)?;
    coming.retain(|listed| inside.may::<SeeContacts>(listed.contact.space));
    let cards = owed.iter().map(|owed| of_promise(reader, owed));
    let cards = cards.chain(coming.iter().map(|listed| of_contact(reader, listed)));
    let drafts = drafts(tx, reader, person, inside)?;
    Ok(drafts.into_iter().chain(cards).chain(to_log(reader, inside)).collect())
}

/// What the reader forwarded and has not looked over yet.
fn drafts(tx: &mut Tx<'_>, reader: &Reader, person: PersonId, inside: &Inside) -> Result<Vec<HomeCard>> {
    let lang = reader.lang;
    let waiting = store::draft::waiting_of(tx, person)?;
    let own = waiting.into_iter().filter(|(space, _)| inside.may::<LogContact>(*space));
    let card = |(space, count): (SpaceId, i64)| HomeCard {
        title: t::home_drafts(lang, count),
        lang: None,
        href: drafts_href(space),
        text: t::home_drafts_text(lang).to_owned(),
        state: Some((State::WaitingForYou, state::word(lang, State::WaitingForYou).to_owned())),
    };
    Ok(own.map(card).collect())
}

/// The way to log a contact, for those who may; with several logs one is asked for which.
fn to_log(reader: &Reader, inside: &Inside) -> Option<HomeCard> {
    let mut logs: Vec<SpaceId> =
        inside.roles.iter().filter(|(_, role)| LogContact::ROLES.contains(role)).map(|(space, _)| *space).collect();
    logs.sort();
    logs.dedup();
    let href = match logs.as_slice() {
        [] => return None,
        [one] => format!("/spaces/{one}/contacts/new"),
        _ => "/contacts/new".to_owned(),
    };
    let title = t::contact_new(reader.lang).to_owned();
    Some(HomeCard { title, lang: None, href, text: String::new(), state: None })
}

fn of_promise(reader: &Reader, owed: &Owed) -> HomeCard {
    let (lang, promise) = (reader.lang, &owed.promise);
    let standing = promise.stands(reader.today);
    let day = promise.due_on.map(|day| kit_words::day_near(lang, day, reader.today)).unwrap_or_default();
    HomeCard {
        title: promise.body.clone(),
        lang: Some(owed.lang),
        href: href(owed.space, promise.contact),
        text: t::home_promise(lang, day),
        state: Some((standing, state::word(lang, standing).to_owned())),
    }
}

fn of_contact(reader: &Reader, listed: &Listed) -> HomeCard {
    let lang = reader.lang;
    let contact = &listed.contact;
    HomeCard {
        title: contact_words::whom(lang, listed),
        lang: None,
        href: format!("{}/brief", href(contact.space, contact.id)),
        text: t::home_contact(lang, contact_words::when(reader.lang, listed)),
        state: Some((State::DueSoon, t::brief(lang).to_owned())),
    }
}
