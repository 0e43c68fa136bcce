use axum::http::StatusCode;
use core_people::rules::TryOf;
use kit_test::{Browser, NOW, Page};

use crate::given::{self, app, tables};
use crate::set_password::{PASSWORD, set};

fn sign_in(browser: &Browser<'_>, address: &str, password: &str, second: &str) -> Page {
    let page = browser.get("/sign-in/password?next=/account");
    browser.submit(&page, "/sign-in/password", &[("email", address), ("password", password), ("second", second)])
}

const FAILED: &str = "The address, the password or the code is not right. Check all three and try again.";

#[test]
fn password_and_code_sign_in() {
    let db = tables();
    let aino = given::somebody(&db, "Aino", "aino@kaupunki.example");
    let (seed, codes) = set(&db, &aino, None, NOW);
    let app = app(&db);
    app.clock.advance_millis(60_000);
    let browser = app.browser();
    let code = seed.code_at(app.clock.now()).unwrap();
    let answer = sign_in(&browser, "Aino@kaupunki.example", PASSWORD, &code);
    assert_eq!(answer.location().unwrap(), "/account");
    assert_eq!(browser.follow(&answer).one("h1"), "Your account");
    let other = app.browser();
    assert_eq!(sign_in(&other, "aino@kaupunki.example", PASSWORD, &code).errors(), [FAILED], "a replay");
    let recovered = sign_in(&other, "aino@kaupunki.example", PASSWORD, &codes[0].to_string());
    assert_eq!(recovered.status, StatusCode::SEE_OTHER);
}

#[test]
fn whatever_is_wrong_the_page_says_the_same() {
    let db = tables();
    let aino = given::somebody(&db, "Aino", "aino@kaupunki.example");
    given::somebody(&db, "Bertta", "bertta@kaupunki.example");
    let (seed, _) = set(&db, &aino, None, NOW);
    let app = app(&db);
    app.clock.advance_millis(60_000);
    let code = seed.code_at(app.clock.now()).unwrap();
    for (address, password, second) in [
        ("aino@kaupunki.example", "viisi vihreää torvia", code.as_str()),
        ("aino@kaupunki.example", PASSWORD, "000000"),
        ("aino@kaupunki.example", PASSWORD, ""),
        ("aino@kaupunki.example", "", &code),
        ("bertta@kaupunki.example", PASSWORD, &code),
        ("nobody@kaupunki.example", PASSWORD, &code),
    ] {
        let page = sign_in(&app.browser(), address, password, second);
        assert_eq!(
            (page.status, page.errors()),
            (StatusCode::UNPROCESSABLE_ENTITY, vec![FAILED.to_owned()]),
            "{address}"
        );
        assert_eq!(page.attributes("#email", "value"), [address]);
        assert!(page.attributes("#password", "value").iter().all(String::is_empty), "a password never comes back");
    }
}

#[test]
fn trying_too_often_waits_even_with_the_right_password() {
    let db = tables();
    let aino = given::somebody(&db, "Aino", "aino@kaupunki.example");
    let (seed, _) = set(&db, &aino, None, NOW);
    let app = app(&db);
    app.clock.advance_millis(60_000);
    let browser = app.browser();
    for _ in 0..TryOf::PasswordForAddress.limit().tries {
        assert_eq!(sign_in(&browser, "aino@kaupunki.example", "wrong", "000000").errors(), [FAILED]);
    }
    let code = seed.code_at(app.clock.now()).unwrap();
    let page = sign_in(&browser, "aino@kaupunki.example", PASSWORD, &code);
    assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(page.errors(), ["There were too many tries. Wait 15 minutes and try again."]);
    app.clock.advance_millis(15 * 60_000);
    let code = seed.code_at(app.clock.now()).unwrap();
    assert_eq!(sign_in(&browser, "aino@kaupunki.example", PASSWORD, &code).status, StatusCode::SEE_OTHER);
}

#[test]
fn a_form_without_its_nonce_signs_nobody_in() {
    let db = tables();
    let aino = given::somebody(&db, "Aino", "aino@kaupunki.example");
    let (_, codes) = set(&db, &aino, None, NOW);
    let app = app(&db);
    let browser = app.browser();
    let code = codes[0].to_string();
    let fields = [("email", "aino@kaupunki.example"), ("password", PASSWORD), ("second", code.as_str())];
    assert_eq!(browser.post("/sign-in/password", &fields).status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(browser.cookie("session").is_none());
    assert_eq!(
        sign_in(&browser, "aino@kaupunki.example", PASSWORD, &code).status,
        StatusCode::SEE_OTHER,
        "the code was not used up"
    );
}
