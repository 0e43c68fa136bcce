//! What a form shows when somebody else saved the same thing meanwhile: both versions, so that
//! neither is lost.
// tidy: no template because each form shows them in its own

use kernel::{Refusal, RefusalKind};
use kit_web::Form;
use kit_web::compare::Compared;
pub(super) use kit_web::compare::note_saved;
use kit_web::form_view::Hidden;

/// Whether the form comes back because somebody else saved a later version first.
pub(super) fn is_conflict(refusals: &[Refusal]) -> bool {
    refusals.iter().any(|refusal| refusal.kind == RefusalKind::Conflict)
}

/// The version on which the form stands. One that comes back for another reason than a conflict still stands on
/// the version that it was typed over, so that it does not overwrite unseen what somebody saved meanwhile.
pub(super) fn version(saved: i64, typed: Option<&Form>, refusals: &[Refusal]) -> Hidden {
    let typed = typed.filter(|_| !is_conflict(refusals));
    Hidden::new("version", typed.map_or_else(|| saved.to_string(), |form| form.raw("version").to_owned()))
}

/// One field in both versions, to choose from.
pub(super) fn compared(name: &str, label: &str, theirs: &str, yours: &str) -> Compared {
    Compared { name: name.to_owned(), label: label.to_owned(), theirs: theirs.to_owned(), yours: yours.to_owned() }
}
