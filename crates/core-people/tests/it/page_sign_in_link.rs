use axum::http::StatusCode;
use core_people::actions::close_account;
use core_people::rules::CODE_MINUTES;
use kit_test::TestApp;

use crate::given::{self, app, count, link_and_code, occasion, signed_in, tables};

/// Asks for a link in one browser and gives its path.
fn link(app: &TestApp) -> String {
    let browser = app.browser();
    let page = browser.get("/sign-in?next=/account");
    browser.submit(&page, "/sign-in", &[("email", "aino@kaupunki.example")]);
    format!("/sign-in/link/{}", link_and_code(app.app.db()).0)
}

#[test]
fn looking_at_a_link_changes_nothing_and_its_button_signs_in() {
    let db = tables();
    given::somebody(&db, "Aino", "aino@kaupunki.example");
    let app = app(&db);
    let path = link(&app);
    for _ in 0..5 {
        let scanner = app.browser().get(&path);
        assert_eq!((scanner.status, scanner.one("h1")), (StatusCode::OK, "Sign in by link".to_owned()));
    }
    assert_eq!(count(&db, "sessions"), 0, "scanners of mail follow links too");
    let phone = app.browser();
    let page = phone.get(&path);
    assert_eq!(page.one(".page-head__lede"), "You sign in as aino@kaupunki.example.");
    let answer = phone.submit(&page, &path, &[]);
    assert_eq!(answer.location().unwrap(), "/account");
    assert_eq!(phone.follow(&answer).one("h1"), "Your account");
    let again = app.browser();
    let page = again.get(&path);
    assert!(page.all("form[action='']").is_empty());
    assert!(page.one(".page-head__lede").starts_with("This link and its code no longer work"));
}

#[test]
fn a_link_that_was_used_meanwhile_says_so() {
    let db = tables();
    given::somebody(&db, "Aino", "aino@kaupunki.example");
    let app = app(&db);
    let path = link(&app);
    let [one, two] = [app.browser(), app.browser()];
    let [first, second] = [one.get(&path), two.get(&path)];
    assert_eq!(one.submit(&first, &path, &[]).status, StatusCode::SEE_OTHER);
    let late = two.submit(&second, &path, &[]);
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(late.errors()[0].starts_with("This link and its code no longer work"));
    assert!(two.cookie("session").is_none());
}

#[test]
fn old_guessed_and_closed_links_look_alike() {
    let db = tables();
    let aino = given::somebody(&db, "Aino", "aino@kaupunki.example");
    given::administrator(&db);
    let app = app(&db);
    let path = link(&app);
    let lede = |path: &str| app.browser().get(path).one(".page-head__lede");
    let guessed = lede("/sign-in/link/guessed");
    assert!(guessed.starts_with("This link and its code no longer work"));
    db.write_here(|tx| close_account(tx, &occasion(), aino.id)).unwrap();
    assert_eq!(lede(&path), guessed, "the account was closed");
    app.clock.advance_millis(CODE_MINUTES * 60_000);
    assert_eq!(lede(&path), guessed, "too old");
}

#[test]
fn a_session_from_before_is_never_the_one_that_is_signed_in() {
    let db = tables();
    given::somebody(&db, "Aino", "aino@kaupunki.example");
    let bertta = given::somebody(&db, "Bertta", "bertta@kaupunki.example");
    let app = app(&db);
    let path = link(&app);
    // Somebody put a session that they know into the browser, to be there when its owner signs in.
    let browser = signed_in(&app, &bertta);
    let planted = browser.cookie("session").unwrap();
    let page = browser.get(&path);
    browser.submit(&page, &path, &[]);
    let own = browser.cookie("session").unwrap();
    assert_ne!(own, planted);
    assert!(browser.get("/account").text().contains("aino@kaupunki.example"));
    let thief = app.browser();
    thief.hold("session", &planted);
    assert_eq!(thief.get("/account").status, StatusCode::SEE_OTHER, "the planted one has ended");
    let made_up = app.browser();
    made_up.hold("session", "made-up");
    assert_eq!(made_up.get("/account").status, StatusCode::SEE_OTHER);
}

#[test]
fn the_cookie_is_hidden_from_scripts_and_other_sites() {
    let db = tables();
    given::somebody(&db, "Aino", "aino@kaupunki.example");
    let app = app(&db);
    let path = link(&app);
    let browser = app.browser();
    let page = browser.get(&path);
    let answer = browser.submit(&page, &path, &[]);
    let cookie = answer.headers["set-cookie"].to_str().unwrap().to_owned();
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/"), "{cookie}");
}
