use axum::http::StatusCode;
use core_people::actions::close_account;

use crate::given::{self, HOSTILE, app, occasion, signed_in, tables};

#[test]
fn the_account_says_who_one_is() {
    let db = tables();
    let aino = given::somebody(&db, "Aino", "aino@kaupunki.example");
    let app = app(&db);
    let page = signed_in(&app, &aino).get("/account");
    assert_eq!(page.one("h1"), "Your account");
    let values = page.all(".govuk-summary-list__value");
    assert!(values.contains(&"Aino".to_owned()) && values.contains(&"yourself".to_owned()), "{values:?}");
    assert!(values.contains(&"no passkeys".to_owned()) && values.contains(&"1 device".to_owned()), "{values:?}");
    assert_eq!(page.headers["cache-control"], "private, no-store");
    let bertta = given::somebody(&db, HOSTILE, "bertta@kaupunki.example");
    let page = signed_in(&app, &bertta).get("/account");
    assert!(page.all(".govuk-summary-list__value").contains(&HOSTILE.to_owned()));
    assert!(page.all("main script").is_empty());
}

#[test]
fn a_closed_account_has_no_rights_at_the_next_request() {
    let db = tables();
    let aino = given::somebody(&db, "Aino", "aino@kaupunki.example");
    let app = app(&db);
    let browser = signed_in(&app, &aino);
    let page = browser.get("/account/edit");
    db.write_here(|tx| close_account(tx, &occasion(), aino.id)).unwrap();
    assert_eq!(browser.get("/account").status, StatusCode::SEE_OTHER);
    assert_eq!(browser.submit(&page, "/account/edit", &[("name", "X")]).status, StatusCode::SEE_OTHER);
}

#[test]
fn every_page_of_the_account_asks_strangers_to_sign_in() {
    let db = tables();
    let app = app(&db);
    let browser = app.browser();
    let rows = core_people::feature().routes.into_iter().map(|route| route.row);
    for row in rows.filter(|row| row.path.starts_with("/account") && !row.path.contains('{')) {
        let answer = if row.method == "GET" { browser.get(row.path) } else { browser.post(row.path, &[]) };
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{} {}", row.method, row.path);
        assert!(answer.location().unwrap().starts_with("/sign-in?why=sign-in-first"), "{}", row.path);
    }
}

#[test]
fn what_is_dangerous_needs_a_fresh_sign_in() {
    let db = tables();
    let aino = given::somebody(&db, "Aino", "aino@kaupunki.example");
    let app = app(&db);
    let browser = signed_in(&app, &aino);
    app.clock.advance_millis(15 * 60_000);
    let mut fresh = 0;
    let rows = core_people::feature().routes.into_iter().map(|route| route.row);
    for row in rows.filter(|row| row.fresh) {
        let path = row.path.replace("{ceremony}", "x").replace("{passkey}", "x");
        let answer = if row.method == "GET" { browser.get(&path) } else { browser.post(&path, &[]) };
        if !row.path.contains('{') {
            assert!(answer.location().unwrap().starts_with("/sign-in?why=sign-in-again"), "{} {path}", row.method);
        }
        fresh += 1;
    }
    assert!(fresh >= 12, "passkeys, password, codes and own data: {fresh}");
    assert_eq!(browser.get("/account").status, StatusCode::OK, "the session itself goes on");
}
