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
        (true, true, false) => post(lang, their),
        (true, true, true) => t::somebody_forgotten(lang).to_owned(),
        (false, ..) => their.organisation_names.pick(lang).0.to_owned(),
    }
}

/// The post that somebody held then, as it was written down, with the organisation in the reader's language where the
/// register has its name in that.
pub(crate) fn post(lang: Lang, their: &Participant) -> String {
    let names = &their.organisation_names;
    let told = Lang::ALL.into_iter().filter_map(|one| names.exact(one));
    let told = told.filter(|name| !name.is_empty() && their.known_as.ends_with(name)).max_by_key(|name| name.len());
    let Some((before, own)) = told.and_then(|name| Some((their.known_as.strip_suffix(name)?, names.exact(lang)?)))
    else {
        return their.known_as.clone();
    };
    // What ends with the same letters by chance is another name.
    if before.is_empty() || before.ends_with(", ") { format!("{before}{own}") } else { their.known_as.clone() }
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

#[cfg(test)]
mod tests {
    use super::post;
    use crate::store::contact::Participant;
    use kernel::{Lang, MultiText};

    #[test]
    fn a_post_is_told_with_the_organisation_in_the_readers_language() {
        let names = MultiText::of(Lang::Fi, "Väylävirasto").with(Lang::Sv, "Trafikledsverket");
        let told = |known_as: &str, lang| {
            let (known_as, organisation_names) = (known_as.to_owned(), names.clone());
            let their = Participant {
                person: None,
                name: String::new(),
                organisation: None,
                organisation_names,
                organisation_kind: None,
                organisation_area: String::new(),
                known_as,
            };
            post(lang, &their)
        };
        assert_eq!(told("johtaja, Väylävirasto", Lang::Sv), "johtaja, Trafikledsverket");
        assert_eq!(told("johtaja, Väylävirasto", Lang::En), "johtaja, Väylävirasto", "there is no such name");
        assert_eq!(told("Trafikledsverket", Lang::Fi), "Väylävirasto");
        assert_eq!(told("johtaja, EteläVäylävirasto", Lang::Sv), "johtaja, EteläVäylävirasto");
        assert_eq!(told("johtaja, Tiehallinto", Lang::Sv), "johtaja, Tiehallinto", "it was another one then");
        assert_eq!(told("", Lang::Sv), "");
    }
}
