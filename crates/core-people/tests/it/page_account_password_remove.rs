use axum::http::StatusCode;
use kit_test::both;

use crate::given::{self, app, count, now, signed_in};
use crate::page_account_password_new::set;

both!(given::migrations(), fn a_password_is_removed_on_a_page_that_says_what_happens(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    let app = app(db);
    let browser = signed_in(&app, &aino);
    set(&app, &browser);
    let page = browser.get("/account/password/remove");
    assert_ne!(page.one(".page-head__lede"), "");
    let removed = browser.submit(&page, "/account/password/remove", &[]);
    browser.told(&removed, "done-password-removed");
    assert!(!now(db, aino.id).has_password);
    assert_eq!(count(db, "recovery_codes"), 0);
    let again = browser.get("/account/password/remove");
    assert_eq!(browser.submit(&again, "/account/password/remove", &[]).status, StatusCode::NOT_FOUND);
});
