//! A plan's pictures, drawn by the server.

use jiff::civil::Date;
use kernel::{Lang, State};
use kit_web::pictures::{Ink, StateCount, StatusStrip, status_strip};
use kit_web::state;

use super::standing_words;
use crate::rules::PlanContents;
use crate::words as t;

/// How many goals stand how, as one thin bar with its words.
pub(super) fn goals_strip(lang: Lang, contents: &PlanContents, today: Date) -> String {
    let counts = contents.goals_by_state(today);
    strip(lang, &counts, &standing_words::goals_sentence(lang, contents, today), Ink::Page)
}

/// The same bar of any counts, for the page or for paper.
pub(super) fn strip(lang: Lang, counts: &[(State, usize)], sentence: &str, ink: Ink) -> String {
    if counts.is_empty() {
        return String::new();
    }
    let words: Vec<String> =
        counts.iter().map(|(state, count)| format!("{count} {}", state::word(lang, *state))).collect();
    let counts: Vec<StateCount<'_>> = counts
        .iter()
        .zip(&words)
        .map(|((state, count), words)| StateCount { state: *state, count: u32::try_from(*count).unwrap_or(u32::MAX), words })
        .collect();
    let title = t::where_we_stand(lang);
    status_strip(&StatusStrip { id: "goals-by-state", title, description: sentence, counts: &counts }, ink)
}
