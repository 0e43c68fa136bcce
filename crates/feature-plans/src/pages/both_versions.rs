//! What a form shows when somebody else saved the same thing meanwhile: both versions, so that
//! neither is lost.
// tidy: no template because each form shows them in its own

use kernel::{Refusal, RefusalKind};
use kit_web::Form;
pub(super) use kit_web::compare::note_saved;
use kit_web::form_view::Hidden;

/// Whether the form comes back because somebody else saved a later version first.
pub(super) fn is_conflict(refusals: &[Refusal]) -> bool {
    refusals.iter().any(|refusal| refusal.kind == RefusalKind::Conflict)
}

/// The version on which the form stands.
pub(super) fn version(saved: i64, typed: Option<&Form>, refusals: &[Refusal]) -> Hidden {
    kit_web::compare::version(saved, typed, is_conflict(refusals))
}
