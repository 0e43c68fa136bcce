//! Pages: the spaces there are, and who may do what in one.

mod role_end;
mod role_new;
mod role_words;
mod roles;
mod space_edit;
mod space_fields;
mod space_new;
mod spaces;

use axum::http::Method;
use kernel::Refusal;
use kit_web::shell::Shell;
use kit_web::{Access, Reader, Route};

use crate::needs;
use crate::rules::access::{ChangeSpace, EndRole, GrantRoles, SeeRoles};

/// These pages' rows of the table of routes.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/spaces", Access::Administrator, spaces::get),
        Route::get("/spaces/new", Access::Administrator, space_new::get),
        Route::post("/spaces/new", Access::Administrator, space_new::post),
        Route::get("/spaces/{space}/edit", needs::<ChangeSpace>(), space_edit::get),
        Route::post("/spaces/{space}/edit", needs::<ChangeSpace>(), space_edit::post),
        Route::get("/spaces/{space}/roles", needs::<SeeRoles>(), roles::get),
        Route::get("/spaces/{space}/roles/new", needs::<GrantRoles>(), role_new::get),
        Route::post("/spaces/{space}/roles/new", needs::<GrantRoles>(), role_new::post),
        Route::get("/spaces/{space}/roles/{role}/end", needs::<EndRole>(), role_end::get),
        Route::post("/spaces/{space}/roles/{role}/end", needs::<EndRole>(), role_end::post),
    ]
}

/// The shell of a form's page; its title says so where something is wrong.
fn shell(reader: &Reader, title: &str, refusals: &[Refusal]) -> Shell {
    if refusals.is_empty() {
        return reader.shell(title);
    }
    reader.shell(format!("{}: {title}", kit_web::words::form_error(reader.lang)))
}

/// What stands in a field: what was typed, when the form comes back, else what is kept.
fn standing<'a>(reader: &'a Reader, field: &str, kept: &'a str) -> &'a str {
    let visit = reader.visit();
    if visit.route().method == Method::POST { visit.form().raw(field) } else { kept }
}
