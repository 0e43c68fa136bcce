use axum::http::StatusCode;
use core_people::rules::{CEREMONY_MINUTES, TryOf};
use kit_test::{Browser, Page};
use serde_json::Value;

use crate::add_passkey::add_device;
use crate::authenticator::Authenticator;
use crate::given::{self, app, tables};

/// Presses the button and stands on the page that asks the browser.
fn asked(browser: &Browser<'_>) -> (String, Page) {
    let page = browser.get("/sign-in?next=/account");
    let sent = browser.submit(&page, "/sign-in/passkey", &[]);
    (sent.location().unwrap(), browser.follow(&sent))
}

/// The question as the script finds it on the page.
pub fn challenge(page: &Page, kind: &str) -> Value {
    let found = page.attributes(&format!("form[data-passkey={kind}]"), "data-challenge");
    serde_json::from_str(&found[0]).unwrap()
}

#[test]
fn a_device_signs_its_owner_in() {
    let db = tables();
    let aino = given::somebody(&db, "Aino", "aino@kaupunki.example");
    let mut device = Authenticator::new(1);
    add_device(&db, &aino, &mut device);
    let app = app(&db);
    let browser = app.browser();
    let (path, page) = asked(&browser);
    assert_eq!(page.all("noscript").len(), 1, "without script the page says what to do");
    let answer = device.get(&challenge(&page, "get"));
    let done = browser.submit(&page, &path, &[("answer", &answer)]);
    assert_eq!(done.location().unwrap(), "/account");
    assert_eq!(browser.follow(&done).one("h1"), "Your account");
}

#[test]
fn an_answer_that_is_none_is_told() {
    let db = tables();
    let app = app(&db);
    let browser = app.browser();
    let (path, page) = asked(&browser);
    let answer = browser.submit(&page, &path, &[("answer", "{}")]);
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        answer.errors(),
        ["The passkey did not work, or the browser stopped asking. Try again or sign in another way."]
    );
    app.clock.advance_millis(CEREMONY_MINUTES * 60_000);
    let late = browser.submit(&page, &path, &[("answer", "{}")]);
    assert_eq!(late.errors(), ["The browser waited too long. Start again."]);
    assert!(late.all("form[data-passkey]").is_empty(), "the question is not put again");
    assert_eq!(browser.get("/sign-in/passkey/00000000000070008000000000000000").status, StatusCode::NOT_FOUND);
}

#[test]
fn asking_too_often_waits() {
    let db = tables();
    let app = app(&db);
    let browser = app.browser();
    let ask = || browser.submit(&browser.get("/sign-in"), "/sign-in/passkey", &[]).status;
    for _ in 0..TryOf::PasskeyFromClient.limit().tries {
        assert_eq!(ask(), StatusCode::SEE_OTHER);
    }
    assert_eq!(ask(), StatusCode::TOO_MANY_REQUESTS);
}
