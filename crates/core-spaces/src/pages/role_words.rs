//! The words for roles, for what they allow and for how long.

use jiff::civil::Date;
use kernel::Lang;

use crate::rules::{Role, Term, Visibility};
use crate::words as t;

/// The role's name.
pub(super) fn name(lang: Lang, role: Role) -> &'static str {
    match role {
        Role::Coordinator => t::role_coordinator(lang),
        Role::Officer => t::role_officer(lang),
        Role::Reader => t::role_reader(lang),
    }
}

/// What whoever has the role may do, in a sentence.
pub(super) fn may(lang: Lang, role: Role) -> &'static str {
    match role {
        Role::Coordinator => t::role_coordinator_may(lang),
        Role::Officer => t::role_officer_may(lang),
        Role::Reader => t::role_reader_may(lang),
    }
}

/// How a term stands on this day.
pub(super) fn standing(lang: Lang, term: Term, today: Date) -> &'static str {
    if term.is_over(today) {
        t::term_over(lang)
    } else if term.runs_on(today) {
        t::term_running(lang)
    } else {
        t::term_ahead(lang)
    }
}

/// All of these words, in the order of their standing.
pub(super) fn standings(lang: Lang) -> [&'static str; 3] {
    [t::term_running(lang), t::term_ahead(lang), t::term_over(lang)]
}

/// Who may know of a space.
pub(super) fn visibility(lang: Lang, visibility: Visibility) -> &'static str {
    match visibility {
        Visibility::Members => t::visibility_members(lang),
        Visibility::Public => t::visibility_public(lang),
    }
}
