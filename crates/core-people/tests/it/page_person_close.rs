use axum::http::StatusCode;
use kit_test::both;

use crate::given::{self, app, now, signed_in};

both!(given::migrations(), fn the_page_says_what_happens_before_an_account_is_closed(db) {
    let paula = given::administrator(db);
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    let app = app(db);
    let (browser, theirs) = (signed_in(&app, &paula), signed_in(&app, &aino));
    let path = format!("/people/{}/close", aino.person);
    let page = browser.get(&path);
    assert_ne!(page.one(".page-head__lede"), "");
    assert!(page.attributes("main a", "href").contains(&format!("/people/{}", aino.person)), "and a way back");
    let shown = browser.told(&browser.submit(&page, &path, &[]), "done-account-closed");
    assert!(shown.all(".govuk-summary-list__value").contains(&"closed".to_owned()));
    assert_eq!(theirs.get("/account").status, StatusCode::SEE_OTHER);
    assert!(!now(db, aino.id).is_open());
    let again = browser.submit(&browser.get(&path), &path, &[]);
    assert_eq!((again.status, again.errors().len()), (StatusCode::CONFLICT, 1));
});

both!(given::migrations(), fn the_only_administrator_cannot_be_closed(db) {
    let paula = given::administrator(db);
    let person = given::person(db, "Bertta");
    let app = app(db);
    let browser = signed_in(&app, &paula);
    let path = format!("/people/{}/close", paula.person);
    let refused = browser.submit(&browser.get(&path), &path, &[]);
    assert_eq!((refused.status, refused.errors().len()), (StatusCode::CONFLICT, 1));
    assert!(now(db, paula.id).is_open());
    assert_eq!(browser.get(&format!("/people/{person}/close")).status, StatusCode::NOT_FOUND, "there is nothing to close");
});
