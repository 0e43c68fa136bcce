//! The pages of the register.

mod find;
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
mod retention;
mod spaces;
mod tenure_edit;
mod tenure_remove;
mod typed_organisation;

use core_spaces::needs;
use kit_web::{Access, Route};

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
    routes
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
