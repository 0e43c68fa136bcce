//! Pages: signing in and out, one's own account, and for administrators people.

mod account;
mod account_acting;
mod account_data;
mod account_edit;
mod account_passkey_new;
mod account_passkey_remove;
mod account_passkeys;
mod account_password;
mod account_password_codes;
mod account_password_new;
mod account_password_remove;
mod account_sessions;
mod choices;
mod home;
mod mandate_end;
mod mandate_new;
mod people;
mod person;
mod person_close;
mod person_edit;
mod person_new;
mod sign_in;
mod sign_in_code;
mod sign_in_link;
mod sign_in_passkey;
mod sign_in_password;
mod sign_out;

use kit_web::{Access, Reader, Route};

pub use choices::kind_word;
pub(crate) use home::home;

/// These pages' rows of the table of routes.
pub fn routes() -> Vec<Route> {
    let mut routes = sign_in_routes();
    routes.extend(account_routes());
    routes.extend(people_routes());
    routes
}

fn sign_in_routes() -> Vec<Route> {
    vec![
        Route::get("/sign-in", Access::Everyone, sign_in::get),
        Route::post("/sign-in", Access::Everyone, sign_in::post),
        Route::get("/sign-in/code/{code}", Access::Everyone, sign_in_code::get),
        Route::post("/sign-in/code/{code}", Access::Everyone, sign_in_code::post),
        Route::get("/sign-in/link/{token}", Access::Everyone, sign_in_link::get),
        Route::post("/sign-in/link/{token}", Access::Everyone, sign_in_link::post),
        Route::get("/sign-in/password", Access::Everyone, sign_in_password::get),
        Route::post("/sign-in/password", Access::Everyone, sign_in_password::post),
        Route::post("/sign-in/passkey", Access::Everyone, sign_in::post_passkey),
        Route::get("/sign-in/passkey/{ceremony}", Access::Everyone, sign_in_passkey::get),
        Route::post("/sign-in/passkey/{ceremony}", Access::Everyone, sign_in_passkey::post),
        Route::post("/sign-out", Access::Everyone, sign_out::post),
    ]
}

fn account_routes() -> Vec<Route> {
    vec![
        Route::get("/account", Access::SignedIn, account::get),
        Route::get("/account/edit", Access::SignedIn, account_edit::get),
        Route::post("/account/edit", Access::SignedIn, account_edit::post),
        Route::get("/account/acting-for", Access::SignedIn, account_acting::get),
        Route::post("/account/acting-for", Access::SignedIn, account_acting::post),
        Route::get("/account/sessions", Access::SignedIn, account_sessions::get),
        Route::post("/account/sessions", Access::SignedIn, account_sessions::post),
        Route::get("/account/passkeys", Access::SignedIn, account_passkeys::get),
        Route::get("/account/passkeys/new", Access::SignedIn, account_passkey_new::get).fresh(),
        Route::post("/account/passkeys/new", Access::SignedIn, account_passkey_new::post).fresh(),
        Route::get("/account/passkeys/new/{ceremony}", Access::SignedIn, account_passkey_new::get_ceremony).fresh(),
        Route::post("/account/passkeys/new/{ceremony}", Access::SignedIn, account_passkey_new::post_ceremony).fresh(),
        Route::get("/account/passkeys/{passkey}/remove", Access::SignedIn, account_passkey_remove::get).fresh(),
        Route::post("/account/passkeys/{passkey}/remove", Access::SignedIn, account_passkey_remove::post).fresh(),
        Route::get("/account/password", Access::SignedIn, account_password::get),
        Route::get("/account/password/new", Access::SignedIn, account_password_new::get).fresh(),
        Route::post("/account/password/new", Access::SignedIn, account_password_new::post).fresh(),
        Route::get("/account/password/codes", Access::SignedIn, account_password_codes::get).fresh(),
        Route::post("/account/password/codes", Access::SignedIn, account_password_codes::post).fresh(),
        Route::get("/account/password/remove", Access::SignedIn, account_password_remove::get).fresh(),
        Route::post("/account/password/remove", Access::SignedIn, account_password_remove::post).fresh(),
        Route::get("/account/data", Access::SignedIn, account_data::get).fresh(),
    ]
}

fn people_routes() -> Vec<Route> {
    vec![
        Route::get("/people", Access::Administrator, people::get),
        Route::get("/people/as/{format}", Access::Administrator, people::get_file),
        Route::get("/people/new", Access::Administrator, person_new::get),
        Route::post("/people/new", Access::Administrator, person_new::post),
        Route::get("/people/{person}", Access::Administrator, person::get),
        Route::post("/people/{person}/reopen", Access::Administrator, person::post_reopen),
        Route::get("/people/{person}/edit", Access::Administrator, person_edit::get),
        Route::post("/people/{person}/edit", Access::Administrator, person_edit::post),
        Route::get("/people/{person}/close", Access::Administrator, person_close::get),
        Route::post("/people/{person}/close", Access::Administrator, person_close::post),
        Route::get("/people/{person}/mandates/new", Access::Administrator, mandate_new::get),
        Route::post("/people/{person}/mandates/new", Access::Administrator, mandate_new::post),
        Route::get("/people/{person}/mandates/{mandate}/end", Access::Administrator, mandate_end::get),
        Route::post("/people/{person}/mandates/{mandate}/end", Access::Administrator, mandate_end::post),
    ]
}

/// The text that the address searches a list for.
fn searched(reader: &Reader) -> String {
    reader.visit().query().text("q").chars().take(crate::rules::SEARCH_LIMIT).collect()
}
