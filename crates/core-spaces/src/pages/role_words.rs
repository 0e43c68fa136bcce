//! How roles and visibilities are called.

use kernel::Lang;

use crate::rules::{Role, Visibility};
use crate::words as t;

/// The role as people call it.
pub(super) fn role(lang: Lang, role: Role) -> &'static str {
    match role {
        Role::Coordinator => t::role_coordinator(lang),
        Role::Officer => t::role_officer(lang),
        Role::Reader => t::role_reader(lang),
    }
}

/// What the role lets somebody do.
pub(super) fn role_may(lang: Lang, role: Role) -> &'static str {
    match role {
        Role::Coordinator => t::role_coordinator_may(lang),
        Role::Officer => t::role_officer_may(lang),
        Role::Reader => t::role_reader_may(lang),
    }
}

/// Who may know of a space.
pub(super) fn visibility(lang: Lang, visibility: Visibility) -> &'static str {
    match visibility {
        Visibility::Public => t::visibility_public(lang),
        Visibility::Members => t::visibility_members(lang),
    }
}

/// What that means.
pub(super) fn visibility_means(lang: Lang, visibility: Visibility) -> &'static str {
    match visibility {
        Visibility::Public => t::visibility_public_means(lang),
        Visibility::Members => t::visibility_members_means(lang),
    }
}
