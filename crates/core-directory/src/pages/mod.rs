//! The pages of the directory.

mod import;
mod import_columns;
mod import_new;
mod import_preview;
mod import_undo;
mod organisation;
mod organisation_edit;
mod organisation_new;
mod organisations;
mod profile_edit;
mod scheme_words;

use kit_lists::reading::FILE_BYTES;
use kit_web::shell::Link;
use kit_web::{Access, FORM_LIMIT, Route};

use crate::rules::access::MayTell;

/// The rows of the table of routes.
pub fn routes() -> Vec<Route> {
    const PROFILE: &str = "/organisations/{organisation}/profile";
    let mut routes = vec![
        Route::get("/organisations", Access::SignedIn, organisations::get),
        Route::get("/organisations/as/{format}", Access::SignedIn, organisations::get_file),
        Route::get("/organisations/new", Access::Administrator, organisation_new::get),
        Route::post("/organisations/new", Access::Administrator, organisation_new::post),
        Route::get("/organisations/{organisation}/edit", Access::Administrator, organisation_edit::get),
        Route::post("/organisations/{organisation}/edit", Access::Administrator, organisation_edit::post),
        Route::get("/organisations/{organisation}", Access::SignedIn, organisation::get),
        Route::get("/organisations/{organisation}/data", Access::SignedIn, organisation::get_data),
        Route::get(PROFILE, MayTell::needed(), profile_edit::get),
        Route::post(PROFILE, MayTell::needed(), profile_edit::post),
    ];
    routes.extend(imports());
    routes
}

fn imports() -> Vec<Route> {
    const NEW: &str = "/organisations/import";
    const ONE: &str = "/organisations/imports/{directory_import}";
    const COLUMNS: &str = "/organisations/imports/{directory_import}/columns";
    const PREVIEW: &str = "/organisations/imports/{directory_import}/preview";
    const LEFT: &str = "/organisations/imports/{directory_import}/left/as/{format}";
    const UNDO: &str = "/organisations/imports/{directory_import}/undo";
    vec![
        Route::get(NEW, Access::Administrator, import_new::get),
        Route::post(NEW, Access::Administrator, import_new::post).taking(FILE_BYTES + FORM_LIMIT),
        Route::get(ONE, Access::Administrator, import::get),
        Route::get(LEFT, Access::Administrator, import::get_left),
        Route::get(COLUMNS, Access::Administrator, import_columns::get),
        Route::post(COLUMNS, Access::Administrator, import_columns::post),
        Route::get(PREVIEW, Access::Administrator, import_preview::get),
        Route::post(PREVIEW, Access::Administrator, import_preview::post),
        Route::get(UNDO, Access::Administrator, import_undo::get),
        Route::post(UNDO, Access::Administrator, import_undo::post),
    ]
}

/// The address of a list that was brought in.
fn import_href(import: crate::rules::import::DirectoryImportId) -> String {
    format!("/organisations/imports/{import}")
}

/// A page of the lists, with the way back to them.
fn import_shell(reader: &kit_web::Reader, title: &str) -> kit_web::shell::Shell {
    let mut shell = reader.shell(title);
    let lang = reader.lang;
    shell.breadcrumbs = vec![
        Link::new(crate::words::directory(lang), "/organisations"),
        Link::new(crate::words::import_new(lang), "/organisations/import"),
    ];
    shell
}

/// The address of an organisation's page.
fn href(organisation: kernel::OrganisationId) -> String {
    format!("/organisations/{organisation}")
}
