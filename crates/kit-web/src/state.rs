//! How things stand, in the reader's words.

pub use kernel::State;
use kernel::Lang;

use crate::words as t;

/// A state's word.
pub fn word(lang: Lang, state: State) -> &'static str {
    match state {
        State::Late => t::state_late(lang),
        State::DueSoon => t::state_due_soon(lang),
        State::OnTheWay => t::state_on_the_way(lang),
        State::NotStarted => t::state_not_started(lang),
        State::Met => t::state_met(lang),
        State::Waived => t::state_waived(lang),
        State::WaitingForYou => t::state_waiting(lang),
    }
}
