use axum::http::StatusCode;
use core_people::rules::{CODE_MINUTES, CODE_TRIES, TryOf};
use kit_test::{Browser, Page};

use crate::given::{self, app, link_and_code, tables};

/// Asks for a code and stands on the page where it is typed.
fn asked(browser: &Browser<'_>) -> (String, Page) {
    let page = browser.get("/sign-in?next=/account");
    let sent = browser.submit(&page, "/sign-in", &[("email", "aino@kaupunki.example")]);
    (sent.location().unwrap(), browser.follow(&sent))
}

fn wrong(code: &str) -> String {
    format!("{:06}", (code.parse::<u32>().unwrap() + 1) % 1_000_000)
}

#[test]
fn the_code_of_the_mail_signs_in() {
    let db = tables();
    given::somebody(&db, "Aino", "aino@kaupunki.example");
    let app = app(&db);
    let browser = app.browser();
    let (path, page) = asked(&browser);
    assert_eq!(page.one("h1"), "Check your mail");
    assert_eq!(page.attributes("#code", "autocomplete"), ["one-time-code"]);
    let (_, code) = link_and_code(&db);
    let spaced = format!("{} {}", &code[..3], &code[3..]);
    let answer = browser.submit(&page, &path, &[("code", &spaced)]);
    assert_eq!((answer.status, answer.location().unwrap().as_str()), (StatusCode::SEE_OTHER, "/account"));
    assert_eq!(browser.follow(&answer).one("h1"), "Your account");
}

#[test]
fn the_code_works_in_the_browser_that_asked() {
    let db = tables();
    given::somebody(&db, "Aino", "aino@kaupunki.example");
    let app = app(&db);
    let browser = app.browser();
    asked(&browser);
    let (_, code) = link_and_code(&db);
    let other = app.browser();
    let page = other.get("/sign-in");
    let sent = other.submit(&page, "/sign-in", &[("email", "else@kaupunki.example")]);
    let (path, page) = (sent.location().unwrap(), other.follow(&sent));
    let answer = other.submit(&page, &path, &[("code", &code)]);
    assert_eq!(answer.errors(), ["This is not the code that we sent. Check it and type it again."]);
}

#[test]
fn five_wrong_codes_are_enough() {
    let db = tables();
    given::somebody(&db, "Aino", "aino@kaupunki.example");
    let app = app(&db);
    let browser = app.browser();
    let (path, page) = asked(&browser);
    let (_, code) = link_and_code(&db);
    for _ in 0..CODE_TRIES {
        let answer = browser.submit(&page, &path, &[("code", &wrong(&code))]);
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(answer.errors(), ["This is not the code that we sent. Check it and type it again."]);
    }
    let answer = browser.submit(&page, &path, &[("code", &code)]);
    assert_eq!(answer.errors(), ["This code has been tried too many times. Start again to get a new one."]);
    assert!(answer.all("form[method=post] #code").is_empty(), "there is nothing to type any more");
    assert!(browser.cookie("session").is_none());
}

#[test]
fn what_is_no_code_is_said_beside_the_field() {
    let db = tables();
    let app = app(&db);
    let browser = app.browser();
    let (path, page) = asked(&browser);
    let answer = browser.submit(&page, &path, &[("code", "12345")]);
    assert_eq!(answer.errors(), ["The code is 6 digits. Check it and type it again."]);
    assert_eq!(answer.attributes("#code", "value"), ["12345"]);
    assert_eq!(browser.submit(&page, &path, &[("code", "")]).errors(), ["Type the code from the mail."]);
}

#[test]
fn an_old_code_asks_to_start_again() {
    let db = tables();
    given::somebody(&db, "Aino", "aino@kaupunki.example");
    let app = app(&db);
    let browser = app.browser();
    let (path, page) = asked(&browser);
    let (_, code) = link_and_code(&db);
    app.clock.advance_millis(CODE_MINUTES * 60_000);
    let answer = browser.submit(&page, &path, &[("code", &code)]);
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.errors()[0].starts_with("This link and its code no longer work"));
    let late = browser.get(&path);
    assert!(late.one(".page-head__lede").starts_with("This link and its code no longer work"));
    assert_eq!(browser.get("/sign-in/code/00000000000070008000000000000000").status, StatusCode::NOT_FOUND);
}

#[test]
fn one_client_cannot_try_codes_without_end() {
    let db = tables();
    let app = app(&db);
    let browser = app.browser();
    let (path, page) = asked(&browser);
    for _ in 0..TryOf::CodeFromClient.limit().tries {
        assert_eq!(browser.submit(&page, &path, &[("code", "000000")]).status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let answer = browser.submit(&page, &path, &[("code", "000000")]);
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(answer.errors(), ["There were too many tries. Wait 15 minutes and try again."]);
}
