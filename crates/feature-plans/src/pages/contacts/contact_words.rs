//! The words of contacts: states, channels, circles, and people in a line.
// tidy: no template because these are words, not a page

use kernel::{Lang, State};
use kit_web::Reader;

use crate::rules::access::Level;
use crate::rules::contact::{Channel, ContactState};
use crate::rules::{Came, PromiseState, Side, Typed};
use crate::store::contact::{Listed, Participant};
use crate::store::outcome::Told;
use crate::words as t;

/// How a contact stands, with the sign of that.
pub(in crate::pages) fn state(lang: Lang, state: ContactState) -> (State, &'static str) {
    match state {
        ContactState::Planned => (State::OnTheWay, t::contact_planned(lang)),
        ContactState::Held => (State::Met, t::contact_held(lang)),
        ContactState::Cancelled => (State::Waived, t::contact_cancelled(lang)),
    }
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

/// Who sees what was said.
pub(super) fn level(lang: Lang, level: Level) -> &'static str {
    match level {
        Level::City => t::level_city(lang),
        Level::Team => t::level_team(lang),
        Level::Confidential => t::level_confidential(lang),
    }
}

/// Who promised.
pub(super) fn side(lang: Lang, side: Side) -> &'static str {
    match side {
        Side::Us => t::promise_by_us(lang),
        Side::Them => t::promise_by_them(lang),
    }
}

/// What became of a promise.
pub(super) fn promise_state(lang: Lang, name: &str) -> &'static str {
    match name {
        "kept" => t::promise_kept(lang),
        "dropped" => t::promise_dropped(lang),
        _ => t::promise_open(lang),
    }
}

/// The names of the states of promises, in the order in which forms offer them.
pub(super) fn promise_states() -> [&'static str; 3] {
    [PromiseState::Open.name(), "kept", "dropped"]
}

/// Somebody outside by name; by post alone where the name was erased.
pub(in crate::pages) fn participant(lang: Lang, their: &Participant) -> String {
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

/// Somebody outside as forms write them.
pub(super) fn typed(lang: Lang, their: &Participant) -> String {
    let organisation = their.organisation_names.pick(lang).0.to_owned();
    if their.person.is_none() {
        return organisation;
    }
    // What was known then ends with the organisation; before it stands the post.
    let post = their.known_as.rsplit_once(", ").map_or("", |(post, _)| post).to_owned();
    Typed { name: their.name.clone(), post, organisation }.written()
}

/// What came of a contact, in a line.
pub(super) fn outcome(lang: Lang, told: &Told) -> String {
    match (&told.outcome.came, told.value) {
        (Came::Decision(decided), _) => {
            t::outcome_decided_line(lang, &decided.by, kit_words::day(lang, decided.on), &decided.what)
        }
        (_, Some((_, value, on))) => {
            t::outcome_value_on(lang, kit_words::day(lang, on), &told.name, kit_words::decimal(lang, value))
        }
        _ => told.name.clone(),
    }
}

/// The day, with its time where there is one.
pub(crate) fn when(reader: &Reader, listed: &Listed) -> String {
    let day = kit_words::day(reader.lang, listed.contact.on);
    match listed.contact.at {
        Some(at) => t::contact_at(reader.lang, day, kit_words::time(reader.lang, at)),
        None => day,
    }
}
