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

/// The colour of the sign on white paper, as six hexadecimal digits: what pages have by the tokens of the light theme.
pub const fn colour(state: State) -> &'static str {
    match state {
        State::Late => "b3261e",
        State::DueSoon | State::OnTheWay => "0b6e6e",
        State::Met => "2e7d4f",
        State::NotStarted | State::Waived => "48626a",
        State::WaitingForYou => "b4540f",
    }
}

/// The colour of the word beside the sign on white paper. What goes on as it should is said in ink: in the colour of its sign it
/// would look like a link.
pub const fn word_colour(state: State) -> &'static str {
    match state {
        State::DueSoon | State::OnTheWay => "14343b",
        _ => colour(state),
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

    use super::{colour, counted, neuter, word, word_colour};

    /// What the style sheet gives to the selector of this state, as a token; empty where it gives none.
    fn token<'a>(styles: &'a str, selector: &str) -> &'a str {
        let rule = styles.split('}').find(|rule| {
            let selectors = rule.split('{').next().unwrap_or_default();
            selectors.split(',').any(|one| one.trim().ends_with(selector))
        });
        let coloured = rule.and_then(|rule| rule.split("color: var(--").nth(1));
        coloured.and_then(|rest| rest.split(')').next()).unwrap_or_default()
    }

    #[test]
    fn a_state_has_one_colour_on_pages_in_pictures_and_on_paper() {
        let read =
            |file| std::fs::read_to_string(format!("{}/../../web/src/styles/{file}", env!("CARGO_MANIFEST_DIR")));
        let (tokens, pieces) = (read("_tokens.scss").unwrap(), read("_pieces.scss").unwrap());
        let pictures = read("_pictures.scss").unwrap();
        let light = tokens.split("@mixin dark").next().unwrap();
        let value = |token: &str| light.split(&format!("--{token}: #")).nth(1).and_then(|rest| rest.get(..6)).unwrap();
        for state in State::ALL {
            let word = token(&pieces, &format!(".state--{}", state.code()));
            let sign = token(&pieces, &format!(".state--{} .state__sign", state.code()));
            let drawn = token(&pictures, &format!(".p-mark-{}", state.code()));
            assert_eq!(value(if word.is_empty() { "ink" } else { word }), word_colour(state), "{state:?}");
            assert_eq!(value(if sign.is_empty() { word } else { sign }), colour(state), "{state:?}");
            assert_eq!(value(drawn), colour(state), "{state:?}");
        }
    }

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
