//! What a form shows when somebody else saved the same thing meanwhile: both versions, so that
//! neither is lost.
// tidy: no template because each form shows them in its own

use kernel::{Lang, Refusal, RefusalKind};
use kit_web::compare::Compared;
use kit_web::form_view::Choices;

use crate::words as t;

/// Whether the form comes back because somebody else saved a later version first.
pub(super) fn is_conflict(refusals: &[Refusal]) -> bool {
    refusals.iter().any(|refusal| refusal.kind == RefusalKind::Conflict)
}

/// One field in both versions, to choose from.
pub(super) fn compared(name: &str, label: &str, theirs: &str, yours: &str) -> Compared {
    Compared { name: name.to_owned(), label: label.to_owned(), theirs: theirs.to_owned(), yours: yours.to_owned() }
}

/// Says above a field of choices what the other person chose, where that is something else.
pub(super) fn note_saved<'a>(lang: Lang, choices: &mut Choices, saved: impl Iterator<Item = &'a str>) {
    let saved: Vec<&str> = saved.filter(|value| !value.is_empty()).collect();
    let is_saved = |value: &str| saved.contains(&value) || (saved.is_empty() && value.is_empty());
    if choices.options.iter().all(|option| option.chosen == is_saved(&option.value)) {
        return;
    }
    let theirs: Vec<&str> =
        choices.options.iter().filter(|option| is_saved(&option.value)).map(|option| option.label.as_str()).collect();
    let theirs = if theirs.is_empty() { t::not_chosen(lang).to_owned() } else { theirs.join(", ") };
    choices.field.hint = t::saved_meanwhile(lang, theirs);
}
