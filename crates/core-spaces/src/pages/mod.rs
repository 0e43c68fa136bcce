//! The pages of spaces: which there are, and who may do what in them.

mod home;
mod place;
mod role_end;
mod role_new;
mod role_words;
mod roles;
mod space_edit;
mod space_fields;
mod space_new;
mod spaces;

use kit_web::{Access, Reader, Route};

pub(crate) use home::home;
pub use place::Place;

use crate::rules::access::{ChangeSpace, GrantRoles, SeeRoles, needs};

/// The rows of the table of routes.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/spaces", Access::Administrator, spaces::get),
        Route::get("/spaces/as/{format}", Access::Administrator, spaces::get_file),
        Route::get("/spaces/new", Access::Administrator, space_new::get),
        Route::post("/spaces/new", Access::Administrator, space_new::post),
        Route::get("/spaces/{space}/edit", needs::<ChangeSpace>(), space_edit::get),
        Route::post("/spaces/{space}/edit", needs::<ChangeSpace>(), space_edit::post),
        Route::get("/spaces/{space}/roles", needs::<SeeRoles>(), roles::get),
        Route::get("/spaces/{space}/roles/as/{format}", needs::<SeeRoles>(), roles::get_file),
        Route::get("/spaces/{space}/new-role", needs::<GrantRoles>(), role_new::get),
        Route::post("/spaces/{space}/new-role", needs::<GrantRoles>(), role_new::post),
        Route::get("/spaces/{space}/roles/{role}/end", needs::<GrantRoles>(), role_end::get),
        Route::post("/spaces/{space}/roles/{role}/end", needs::<GrantRoles>(), role_end::post),
    ]
}

/// The text that is searched for, when the form comes back the one that it was made by.
fn searched(reader: &Reader) -> String {
    let visit = reader.visit();
    let asked = [visit.form(), visit.query()].map(|form| form.text("q"));
    let text = asked.into_iter().find(|text| !text.is_empty()).unwrap_or_default();
    text.chars().take(core_people::rules::SEARCH_LIMIT).collect()
}
