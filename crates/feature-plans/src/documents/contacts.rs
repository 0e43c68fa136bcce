//! How pages, letters and search tell of contacts: in words, and where they are.

use kernel::{Lang, SpaceId};

use crate::rules::contact::Channel;
use crate::rules::{ContactId, DraftId};
use crate::store::contact::{Listed, Participant};
use crate::words as t;

/// The address of a contact's page.
pub(crate) fn contact_href(space: SpaceId, contact: ContactId) -> String {
    format!("/spaces/{space}/contacts/{contact}")
}

/// The address at which a draft becomes a contact.
pub(crate) fn draft_href(space: SpaceId, draft: DraftId) -> String {
    format!("/spaces/{space}/contacts/new?draft={draft}")
}

/// By which means.
pub(crate) fn channel(lang: Lang, channel: Channel) -> &'static str {
    match channel {
        Channel::Meeting => t::channel_meeting(lang),
        Channel::Online => t::channel_online(lang),
        Channel::Call => t::channel_call(lang),
        Channel::Mail => t::channel_mail(lang),
        Channel::Letter => t::channel_letter(lang),
        Channel::Event => t::channel_event(lang),
    }
}

/// Somebody outside by name; by post alone where the name was erased.
pub(crate) fn participant(lang: Lang, their: &Participant) -> String {
    match (their.person.is_some(), their.name.is_empty(), their.known_as.is_empty()) {
        (true, false, _) => their.name.clone(),
        (true, true, false) => their.known_as.clone(),
        (true, true, true) => t::somebody_forgotten(lang).to_owned(),
        (false, ..) => their.organisation_names.pick(lang).0.to_owned(),
    }
}

/// Everybody outside of a contact, in a line.
pub(crate) fn whom(lang: Lang, listed: &Listed) -> String {
    let names: Vec<String> = listed.theirs.iter().map(|their| participant(lang, their)).collect();
    names.join(", ")
}

/// The day, with its time where there is one.
pub(crate) fn when(lang: Lang, listed: &Listed) -> String {
    let day = kit_words::day(lang, listed.contact.on);
    match listed.contact.at {
        Some(at) => t::contact_at(lang, day, kit_words::time(lang, at)),
        None => day,
    }
}
