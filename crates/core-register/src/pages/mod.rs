//! The pages of the register.

mod find;
mod import;
mod import_columns;
mod import_new;
mod import_preview;
mod import_undo;
mod import_words;
mod kind_words;
mod organisation;
mod organisation_edit;
mod organisation_merge;
mod organisations;
mod person;
mod person_data;
mod person_edit;
mod person_merge;
mod persons;
mod place;
mod post;
mod post_edit;
mod post_next;
mod retention;
mod spaces;
mod tenure_edit;
mod tenure_remove;
mod typed_organisation;

use core_spaces::needs;
use kit_lists::reading::FILE_BYTES;
use kit_web::{Access, FORM_LIMIT, Route};

pub(crate) use kind_words::name as kind_name;
pub(crate) use place::href;

use crate::rules::access::{KeepRegister, RuleRegister, SeeRegister};

/// The rows of the table of routes.
pub fn routes() -> Vec<Route> {
    let mut routes = vec![
        Route::get("/register", Access::SignedIn, spaces::get),
        Route::get("/spaces/{space}/register/find", needs::<SeeRegister>(), find::get),
        Route::get("/spaces/{space}/register/retention", needs::<SeeRegister>(), retention::get),
        Route::post("/spaces/{space}/register/retention", needs::<RuleRegister>(), retention::post),
        Route::get("/spaces/{space}/register/retention/as/{format}", needs::<SeeRegister>(), retention::get_file),
    ];
    routes.extend(persons());
    routes.extend(organisations());
    routes.extend(posts());
    routes.extend(imports());
    routes
}

fn imports() -> Vec<Route> {
    const NEW: &str = "/spaces/{space}/register/import";
    const COLUMNS: &str = "/spaces/{space}/register/imports/{register_import}/columns";
    const PREVIEW: &str = "/spaces/{space}/register/imports/{register_import}/preview";
    const ONE: &str = "/spaces/{space}/register/imports/{register_import}";
    const LEFT: &str = "/spaces/{space}/register/imports/{register_import}/left/as/{format}";
    const UNDO: &str = "/spaces/{space}/register/imports/{register_import}/undo";
    vec![
        Route::get(NEW, needs::<KeepRegister>(), import_new::get),
        Route::post(NEW, needs::<KeepRegister>(), import_new::post).taking(FILE_BYTES + FORM_LIMIT),
        Route::get(COLUMNS, needs::<KeepRegister>(), import_columns::get),
        Route::post(COLUMNS, needs::<KeepRegister>(), import_columns::post),
        Route::get(PREVIEW, needs::<KeepRegister>(), import_preview::get),
        Route::post(PREVIEW, needs::<KeepRegister>(), import_preview::post),
        Route::get(ONE, needs::<KeepRegister>(), import::get),
        Route::get(LEFT, needs::<KeepRegister>(), import::get_left),
        Route::get(UNDO, needs::<KeepRegister>(), import_undo::get),
        Route::post(UNDO, needs::<KeepRegister>(), import_undo::post),
    ]
}

fn persons() -> Vec<Route> {
    const PERSON: &str = "/spaces/{space}/register/persons/{register_person}";
    const EDIT: &str = "/spaces/{space}/register/persons/{register_person}/edit";
    const MERGE: &str = "/spaces/{space}/register/persons/{register_person}/merge";
    const DATA: &str = "/spaces/{space}/register/persons/{register_person}/data";
    const NEW_POST: &str = "/spaces/{space}/register/persons/{register_person}/new-post";
    const REMOVE: &str = "/spaces/{space}/register/tenures/{tenure}/remove";
    vec![
        Route::get("/spaces/{space}/register", needs::<SeeRegister>(), persons::get),
        Route::get("/spaces/{space}/register/as/{format}", needs::<SeeRegister>(), persons::get_file),
        Route::get("/spaces/{space}/register/new-person", needs::<KeepRegister>(), person_edit::get_new),
        Route::post("/spaces/{space}/register/new-person", needs::<KeepRegister>(), person_edit::post_new),
        Route::get(PERSON, needs::<SeeRegister>(), person::get),
        Route::get(DATA, needs::<RuleRegister>(), person_data::get),
        Route::get(EDIT, needs::<KeepRegister>(), person_edit::get),
        Route::post(EDIT, needs::<KeepRegister>(), person_edit::post),
        Route::get(MERGE, needs::<KeepRegister>(), person_merge::get),
        Route::post(MERGE, needs::<KeepRegister>(), person_merge::post),
        Route::get(NEW_POST, needs::<KeepRegister>(), tenure_edit::get_new),
        Route::post(NEW_POST, needs::<KeepRegister>(), tenure_edit::post_new),
        Route::get("/spaces/{space}/register/tenures/{tenure}", needs::<KeepRegister>(), tenure_edit::get),
        Route::post("/spaces/{space}/register/tenures/{tenure}", needs::<KeepRegister>(), tenure_edit::post),
        Route::get(REMOVE, needs::<KeepRegister>(), tenure_remove::get),
        Route::post(REMOVE, needs::<KeepRegister>(), tenure_remove::post),
    ]
}

fn posts() -> Vec<Route> {
    const EDIT: &str = "/spaces/{space}/register/posts/{register_post}/edit";
    const NEXT: &str = "/spaces/{space}/register/posts/{register_post}/next";
    vec![
        Route::get("/spaces/{space}/register/posts/{register_post}", needs::<SeeRegister>(), post::get),
        Route::get(EDIT, needs::<KeepRegister>(), post_edit::get),
        Route::post(EDIT, needs::<KeepRegister>(), post_edit::post),
        Route::get(NEXT, needs::<KeepRegister>(), post_next::get),
        Route::post(NEXT, needs::<KeepRegister>(), post_next::post),
    ]
}

fn organisations() -> Vec<Route> {
    const LIST: &str = "/spaces/{space}/register/organisations";
    const FILE: &str = "/spaces/{space}/register/organisations/as/{format}";
    const ONE: &str = "/spaces/{space}/register/organisations/{register_organisation}";
    const EDIT: &str = "/spaces/{space}/register/organisations/{register_organisation}/edit";
    const MERGE: &str = "/spaces/{space}/register/organisations/{register_organisation}/merge";
    vec![
        Route::get(LIST, needs::<SeeRegister>(), organisations::get),
        Route::get(FILE, needs::<SeeRegister>(), organisations::get_file),
        Route::get("/spaces/{space}/register/new-organisation", needs::<KeepRegister>(), organisation_edit::get_new),
        Route::post("/spaces/{space}/register/new-organisation", needs::<KeepRegister>(), organisation_edit::post_new),
        Route::get(ONE, needs::<SeeRegister>(), organisation::get),
        Route::get(EDIT, needs::<KeepRegister>(), organisation_edit::get),
        Route::post(EDIT, needs::<KeepRegister>(), organisation_edit::post),
        Route::get(MERGE, needs::<KeepRegister>(), organisation_merge::get),
        Route::post(MERGE, needs::<KeepRegister>(), organisation_merge::post),
    ]
}
