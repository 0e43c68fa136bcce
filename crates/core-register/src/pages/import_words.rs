//! The words that an import needs in the register and on its pages.

use kernel::Lang;

use super::kind_words;
use crate::actions::Wording;
use crate::rules::OutsideKind;
use crate::rules::import::{Choice, Found, Outcome, Planned, Somebody, Stage, Stayed, Told};
use crate::words as t;

/// What a list does not say and the register needs.
pub(super) fn wording(lang: Lang) -> Wording {
    let kinds = Lang::ALL
        .into_iter()
        .flat_map(|lang| OutsideKind::ALL.into_iter().map(move |kind| (kind, kind_words::name(lang, kind).to_owned())));
    Wording { lang, post: t::import_post(lang).to_owned(), kinds: kinds.collect() }
}

/// What a choice does, in words.
pub(super) fn choice(lang: Lang, choice: Choice) -> &'static str {
    match choice {
        Choice::Join => t::choice_join(lang),
        Choice::Add => t::choice_add(lang),
        Choice::Skip => t::choice_skip(lang),
    }
}

/// What became of a row.
fn outcome(lang: Lang, outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Added => t::outcome_added(lang),
        Outcome::Joined => t::outcome_joined(lang),
        Outcome::Skipped => t::outcome_skipped(lang),
        Outcome::Wrong => t::outcome_wrong(lang),
    }
}

/// What became of a row: after an import was taken back, whether its entry stayed.
pub(super) fn became(lang: Lang, stage: Stage, row: Outcome, stayed: Option<Stayed>) -> &'static str {
    match (stage, row, stayed) {
        (Stage::Undone { .. }, Outcome::Added, None) => t::outcome_taken_back(lang),
        (Stage::Undone { .. }, Outcome::Joined, None) => t::outcome_as_before(lang),
        (Stage::Undone { .. }, _, Some(Stayed::Changed)) => t::outcome_stayed_changed(lang),
        (Stage::Undone { .. }, _, Some(Stayed::Held)) => t::outcome_stayed_held(lang),
        (Stage::Undone { .. }, _, Some(Stayed::Somehow)) => t::outcome_stayed(lang),
        _ => outcome(lang, row),
    }
}

/// What a row is to the register.
pub(super) fn found(lang: Lang, planned: &Planned) -> String {
    match planned.found {
        Found::New => t::found_new(lang).to_owned(),
        Found::Same(Somebody::Known(_)) | Found::SameOrganisation(_) => t::found_known(lang).to_owned(),
        Found::Same(Somebody::Row(row)) => t::found_same_row(lang, row),
        Found::Perhaps(Somebody::Known(_)) => t::found_perhaps(lang).to_owned(),
        Found::Perhaps(Somebody::Row(row)) => t::found_perhaps_row(lang, row),
        Found::RepeatedOrganisation => t::found_repeated(lang).to_owned(),
        Found::Wrong => t::found_wrong(lang).to_owned(),
    }
}

/// Whom or what a row is about, in a line.
pub(super) fn about(told: &Told) -> String {
    let person = told.person.as_ref().map(|person| person.name.clone());
    let post = told.post.as_ref().map(|post| post.title.clone());
    let organisation = told.organisation.as_ref().map(|organisation| organisation.name.clone());
    let parts = [person, post, organisation].into_iter().flatten().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(", ")
}
