//! The words of contacts: states, channels, circles, and people in a line.
// tidy: no template because these are words, not a page

use jiff::civil::Date;
use kernel::{Lang, State};
use kit_web::state;

use crate::rules::access::Level;
use crate::rules::contact::ContactState;
use crate::rules::draft::Origin;
use crate::rules::{Came, Promise, PromiseState, Side, Typed};
use crate::store::contact::Participant;
use crate::store::outcome::Told;
use crate::words as t;

pub(crate) use crate::documents::contacts::{channel, participant, post, when, whom};

/// How a contact stands, with the sign of that.
pub(in crate::pages) fn state(lang: Lang, state: ContactState) -> (State, &'static str) {
    match state {
        ContactState::Planned => (State::OnTheWay, t::contact_planned(lang)),
        ContactState::Held => (State::Met, t::contact_held(lang)),
        ContactState::Cancelled => (State::Waived, t::contact_cancelled(lang)),
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

/// The message of which a contact was made: who wrote it, when, and about what.
pub(super) fn mail(lang: Lang, origin: &Origin) -> String {
    let from = origin.from.as_ref().map(|who| {
        if who.email.is_empty() || who.email == who.name {
            who.name.clone()
        } else {
            format!("{} ({})", who.name, who.email)
        }
    });
    let on = origin.on.map(|on| kit_words::day(lang, on));
    let told = [from, on, Some(origin.subject.clone())].into_iter().flatten().filter(|part| !part.is_empty());
    told.collect::<Vec<_>>().join(" · ")
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

/// How a promise stands: what became of it, or how its day is.
pub(in crate::pages) fn promise(lang: Lang, promise: &Promise, today: Date) -> &'static str {
    if promise.state.settled_on().is_some() {
        promise_state(lang, promise.state.name())
    } else {
        state::neuter(lang, promise.stands(today))
    }
}

/// The names of the states of promises, in the order in which forms offer them.
pub(super) fn promise_states() -> [&'static str; 3] {
    [PromiseState::Open.name(), "kept", "dropped"]
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
