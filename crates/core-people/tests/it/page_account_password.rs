use axum::http::StatusCode;
use core_people::rules::Seed;
use kit_test::{Browser, Page, TestApp};

use crate::given::{self, app, count, now, signed_in, tables};
use crate::set_password::PASSWORD;

/// The secret that the page shows for typing into the app.
fn seed(page: &Page) -> Seed {
    let key = page.one(".typed-key").replace(' ', "");
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let (mut bits, mut held, mut bytes) = (0_u32, 0, Vec::new());
    for sign in key.chars() {
        bits = (bits << 5) | u32::try_from(alphabet.find(sign).unwrap()).unwrap();
        held += 5;
        if held >= 8 {
            held -= 8;
            bytes.push(u8::try_from((bits >> held) & 0xff).unwrap());
        }
    }
    Seed::kept(&bytes).unwrap()
}

fn set(app: &TestApp, browser: &Browser<'_>) -> Page {
    let page = browser.get("/account/password/new");
    let code = seed(&page).code_at(app.clock.now()).unwrap();
    browser.submit(&page, "/account/password/new", &[("password", PASSWORD), ("code", &code)])
}

#[test]
fn a_password_is_set_together_with_the_app() {
    let db = tables();
    let aino = given::somebody(&db, "Aino", "aino@kaupunki.example");
    let app = app(&db);
    let (browser, elsewhere) = (signed_in(&app, &aino), signed_in(&app, &aino));
    let page = browser.get("/account/password/new");
    assert_eq!(page.all(".qr-code svg").len(), 1, "the picture is part of the page");
    assert!(!page.text().contains("<?xml"));
    let done = set(&app, &browser);
    let codes = browser.follow(&done);
    assert_eq!(codes.all(".recovery-codes li").len(), 10);
    assert_eq!(codes.one(".notice__title"), "The password is set, and you are signed out on your other devices.");
    assert!(now(&db, aino.id).has_password);
    assert_eq!(elsewhere.get("/account").status, StatusCode::SEE_OTHER);
    assert_eq!(browser.get("/account/password").all(".govuk-summary-list__value"), ["set", "10 left"]);
}

#[test]
fn recovery_codes_are_shown_to_this_session_for_a_while() {
    let db = tables();
    let aino = given::somebody(&db, "Aino", "aino@kaupunki.example");
    let app = app(&db);
    let browser = signed_in(&app, &aino);
    let path = set(&app, &browser).location().unwrap();
    let shown = browser.get(&path).all(".recovery-codes li");
    assert_eq!(browser.get(&path).all(".recovery-codes li"), shown, "a reload shows the same");
    let kept = format!(
        "{path} {}",
        db.read_here(|tx| tx.query("SELECT location FROM submissions", &[], |row| row.text(0))).unwrap().join(" ")
    );
    assert!(shown.iter().all(|code| !kept.contains(code.as_str())), "no address holds them readably");
    assert!(signed_in(&app, &aino).get(&path).all(".recovery-codes li").is_empty(), "another session");
    app.clock.advance_millis(10 * 60_000);
    assert!(browser.get(&path).all(".recovery-codes li").is_empty(), "later");
    let page = browser.get("/account/password/codes");
    let renewed = browser.submit(&page, "/account/password/codes", &[]);
    let fresh = browser.follow(&renewed).all(".recovery-codes li");
    assert!(fresh.len() == 10 && fresh.iter().all(|code| !shown.contains(code)));
}

#[test]
fn everything_that_is_wrong_is_said_at_once() {
    let db = tables();
    let aino = given::somebody(&db, "Aino Esimerkki", "aino@kaupunki.example");
    let app = app(&db);
    let browser = signed_in(&app, &aino);
    let page = browser.get("/account/password/new");
    let submit = |fields: &[(&str, &str)]| browser.submit(&page, "/account/password/new", fields);
    let both = submit(&[("password", "short"), ("code", "000000")]);
    assert_eq!(both.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(both.errors().len(), 2);
    assert_eq!(both.one(".typed-key"), page.one(".typed-key"), "the app has read the secret already");
    let errors = |password: &str| submit(&[("password", password), ("code", "")]).errors();
    assert_eq!(
        errors("esimerkki kulkee"),
        ["The password holds your name or mail address. Choose another one.", "Type the code that the app shows."]
    );
    assert_eq!(
        errors("salasana1234")[0],
        "This password is one of the first that others would try. Choose another one."
    );
    assert_eq!(errors("")[0], "Write the password.");
    let stale = submit(&[("password", PASSWORD), ("code", "123456"), ("seed", "x")]);
    assert_eq!(
        stale.errors(),
        ["The picture was made for another session. Scan the new picture and type the code again."]
    );
    assert_ne!(stale.one(".typed-key"), page.one(".typed-key"));
    assert!(!now(&db, aino.id).has_password);
}

#[test]
fn a_password_is_removed_on_a_page_that_says_what_happens() {
    let db = tables();
    let aino = given::somebody(&db, "Aino", "aino@kaupunki.example");
    let app = app(&db);
    let browser = signed_in(&app, &aino);
    set(&app, &browser);
    let page = browser.get("/account/password/remove");
    assert!(page.one(".page-head__lede").contains("stop working"));
    let removed = browser.submit(&page, "/account/password/remove", &[]);
    assert_eq!(removed.location().unwrap(), "/account/password?notice=done-password-removed");
    assert!(!now(&db, aino.id).has_password);
    assert_eq!(count(&db, "recovery_codes"), 0);
    let again = browser.get("/account/password/remove");
    assert_eq!(browser.submit(&again, "/account/password/remove", &[]).status, StatusCode::NOT_FOUND);
}
