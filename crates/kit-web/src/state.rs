//! How things stand, in the reader's words.

use kernel::Lang;
pub use kernel::State;

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

/// A state's word for what is neuter where a language has genders: Swedish says `försenat` of a target.
pub fn neuter(lang: Lang, state: State) -> &'static str {
    match state {
        State::Late => t::state_late_neuter(lang),
        State::NotStarted => t::state_not_started_neuter(lang),
        State::Met => t::state_met_neuter(lang),
        State::Waived => t::state_waived_neuter(lang),
        State::DueSoon | State::OnTheWay | State::WaitingForYou => word(lang, state),
    }
}

/// How many stand so: `2 late`, inflected as the number wants it.
pub fn counted(lang: Lang, state: State, count: usize) -> String {
    match state {
        State::Late => t::state_late_count(lang, count),
        State::DueSoon => t::state_due_soon_count(lang, count),
        State::OnTheWay => t::state_on_the_way_count(lang, count),
        State::NotStarted => t::state_not_started_count(lang, count),
        State::Met => t::state_met_count(lang, count),
        State::Waived => t::state_waived_count(lang, count),
        State::WaitingForYou => t::state_waiting_count(lang, count),
    }
}

/// The sign as SVG, in a square of 20 units and in `currentColor`, for pages and pictures.
pub const fn drawing(state: State) -> &'static str {
    match state {
        // A filled circle with the exclamation mark cut out.
        State::Late => concat!(
            r#"<path fill="currentColor" fill-rule="evenodd" d="M10 1.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17Z"#,
            r#"m-1.1 4.2a1.1 1.1 0 0 1 2.2 0v5a1.1 1.1 0 0 1-2.2 0ZM10 13a1.35 1.35 0 1 1 0 2.7 1.35 1.35 0 0 1 0-2.7Z"/>"#
        ),
        State::DueSoon => concat!(
            r#"<circle cx="10" cy="10" r="7.6" fill="none" stroke="currentColor" stroke-width="1.8"/>"#,
            r#"<path fill="currentColor" d="M10 10V2.4A7.6 7.6 0 0 1 17.6 10Z"/>"#
        ),
        State::OnTheWay => concat!(
            r#"<circle cx="10" cy="10" r="7.6" fill="none" stroke="currentColor" stroke-width="1.8"/>"#,
            r#"<path fill="currentColor" d="M10 2.4a7.6 7.6 0 0 1 0 15.2Z"/>"#
        ),
        State::NotStarted => {
            r#"<circle cx="10" cy="10" r="7.6" fill="none" stroke="currentColor" stroke-width="1.8"/>"#
        }
        State::Met => concat!(
            r#"<path d="m3.5 10.6 4.2 4.3 8.8-9.6" fill="none" stroke="currentColor" stroke-width="2.4" "#,
            r#"stroke-linecap="round" stroke-linejoin="round"/>"#
        ),
        State::Waived => {
            r#"<path d="M4 10h12" fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round"/>"#
        }
        State::WaitingForYou => concat!(
            r#"<path d="M3 10h13M10.8 4.6l5.6 5.4-5.6 5.4" fill="none" stroke="currentColor" stroke-width="2.2" "#,
            r#"stroke-linecap="round" stroke-linejoin="round"/>"#
        ),
    }
}

#[cfg(test)]
mod tests {
    use kernel::{Lang, State};

    use super::{counted, neuter, word};

    #[test]
    fn words_follow_their_number_and_their_gender() {
        assert_eq!(counted(Lang::Fi, State::Met, 1), "1 toteutunut");
        assert_eq!(counted(Lang::Fi, State::Met, 2), "2 toteutunutta");
        assert_eq!(counted(Lang::Sv, State::Late, 1), "1 försenad");
        assert_eq!(counted(Lang::Sv, State::Late, 3), "3 försenade");
        assert_eq!(counted(Lang::En, State::DueSoon, 2), "2 due soon");
        assert_eq!((word(Lang::Sv, State::Met), neuter(Lang::Sv, State::Met)), ("uppfylld", "uppfyllt"));
        assert_eq!(neuter(Lang::Sv, State::OnTheWay), "på gång");
    }
}
