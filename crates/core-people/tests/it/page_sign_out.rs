use axum::http::StatusCode;

use crate::given::{self, app, count, signed_in, tables};

#[test]
fn signing_out_ends_the_session() {
    let db = tables();
    let aino = given::somebody(&db, "Aino", "aino@kaupunki.example");
    let app = app(&db);
    let browser = signed_in(&app, &aino);
    let token = browser.cookie("session").unwrap();
    let page = browser.get("/account");
    let answer = browser.submit(&page, "/sign-out", &[]);
    assert_eq!(answer.location().unwrap(), "/?notice=done-signed-out");
    assert!(browser.cookie("session").is_none());
    assert_eq!(count(&db, "sessions"), 0);
    browser.hold("session", &token);
    assert_eq!(browser.get("/account").status, StatusCode::SEE_OTHER, "the token opens nothing any more");
}

#[test]
fn a_form_from_before_is_asked_once_more() {
    let db = tables();
    let aino = given::somebody(&db, "Aino", "aino@kaupunki.example");
    let app = app(&db);
    let browser = signed_in(&app, &aino);
    let old = browser.get("/account");
    browser.hold("session", &given::session(&db, &aino, app.clock.now()));
    let page = browser.submit(&old, "/sign-out", &[]);
    assert_eq!((page.status, page.one("h1")), (StatusCode::UNPROCESSABLE_ENTITY, "Sign out".to_owned()));
    assert!(browser.cookie("session").is_some());
    assert_eq!(browser.submit(&page, "/sign-out", &[]).status, StatusCode::SEE_OTHER);
    assert_eq!(browser.post("/sign-out", &[]).status, StatusCode::UNPROCESSABLE_ENTITY, "never without a nonce");
}
