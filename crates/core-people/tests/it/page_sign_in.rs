use axum::http::StatusCode;
use core_people::rules::TryOf;
use kernel::Lang;
use kit_test::{Browser, Page};

use crate::given::{self, app, count, letters, signed_in, tables};

fn ask(browser: &Browser<'_>, address: &str) -> Page {
    let page = browser.get("/sign-in");
    browser.submit(&page, "/sign-in", &[("email", address)])
}

#[test]
fn the_page_asks_for_an_address_in_each_language() {
    let db = tables();
    let app = app(&db);
    for (lang, title) in [(Lang::Fi, "Kirjaudu sisään"), (Lang::Sv, "Logga in"), (Lang::En, "Sign in")] {
        let page = app.browser().reading(lang).get("/sign-in");
        assert_eq!((page.status, page.one("h1")), (StatusCode::OK, title.to_owned()));
        assert_eq!(page.attributes("#email", "autocomplete"), ["username"]);
        assert_eq!(page.attributes("html", "lang"), [lang.tag()]);
    }
}

#[test]
fn known_and_unknown_addresses_are_answered_alike() {
    let db = tables();
    given::somebody(&db, "Aino", "known@kaupunki.example");
    let app = app(&db);
    let browser = app.browser();
    let answered = |address: &str| {
        let sent = ask(&browser, address);
        assert_eq!(sent.status, StatusCode::SEE_OTHER);
        let page = browser.follow(&sent);
        let path = sent.location().unwrap();
        let (nonce, body) = (page.attributes("input[name=nonce]", "value"), page.text());
        let plain = nonce.iter().fold(body, |body, nonce| body.replace(nonce, "NONCE"));
        let names: Vec<String> = page.headers.keys().map(ToString::to_string).collect();
        (
            page.status,
            names,
            plain.replace(&kit_web::encoded(&path), "PATH").replace(&path, "PATH").replace(address, "ADDRESS"),
        )
    };
    assert_eq!(answered("known@kaupunki.example"), answered("other@kaupunki.example"));
    assert_eq!(letters(&db, "sign_in").len(), 1, "only one of them got a letter");
}

#[test]
fn what_is_no_address_comes_back_with_what_was_typed() {
    let db = tables();
    let app = app(&db);
    let browser = app.browser();
    let page = ask(&browser, "not an address");
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(page.errors(), ["Write the mail address in full, such as name@city.example."]);
    assert_eq!(page.attributes("#email", "value"), ["not an address"]);
    assert_eq!(page.attributes(".govuk-error-summary a", "href"), ["#email"]);
    assert!(page.one("title").starts_with("Error"), "{}", page.one("title"));
    assert_eq!(ask(&browser, "").errors(), ["Write the mail address."]);
    assert_eq!(count(&db, "sign_in_codes") + count(&db, "attempts"), 0, "neither costs a try");
}

#[test]
fn asking_too_often_waits() {
    let db = tables();
    let app = app(&db);
    let browser = app.browser();
    for _ in 0..TryOf::MailToAddress.limit().tries {
        assert_eq!(ask(&browser, "x@kaupunki.example").status, StatusCode::SEE_OTHER);
    }
    let page = ask(&browser, "x@kaupunki.example");
    assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(page.errors(), ["There were too many tries. Wait 15 minutes and try again."]);
    assert_eq!(ask(&browser, "y@kaupunki.example").status, StatusCode::SEE_OTHER, "another address is free");
    app.clock.advance_millis(15 * 60_000);
    assert_eq!(ask(&browser, "x@kaupunki.example").status, StatusCode::SEE_OTHER);
}

#[test]
fn a_form_without_its_nonce_does_nothing() {
    let db = tables();
    given::somebody(&db, "Aino", "aino@kaupunki.example");
    let app = app(&db);
    let browser = app.browser();
    let page = browser.post("/sign-in", &[("email", "aino@kaupunki.example")]);
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(count(&db, "sign_in_codes"), 0);
}

#[test]
fn the_same_form_sent_twice_asks_once() {
    let db = tables();
    given::somebody(&db, "Aino", "aino@kaupunki.example");
    let app = app(&db);
    let browser = app.browser();
    let page = browser.get("/sign-in");
    let [one, two] =
        [(); 2].map(|()| browser.submit(&page, "/sign-in", &[("email", "aino@kaupunki.example")]).location());
    assert_eq!(one, two);
    assert_eq!((count(&db, "sign_in_codes"), letters(&db, "sign_in").len()), (1, 1));
}

#[test]
fn it_leads_back_to_where_one_came_from_and_nowhere_else() {
    let db = tables();
    let app = app(&db);
    let browser = app.browser();
    let next =
        |query: &str| browser.get(&format!("/sign-in?{query}")).attributes("input[name=next]", "value")[0].clone();
    assert_eq!(next("next=/plans/1"), "/plans/1");
    for outside in [
        "https%3A%2F%2Felsewhere.example",
        "%2F%2Felsewhere.example",
        "%2F%5Celsewhere.example",
        "/sign-in",
        "/sign-out",
    ] {
        assert_eq!(next(&format!("next={outside}")), "/", "{outside}");
    }
    assert_eq!(browser.get("/account").location().unwrap(), "/sign-in?why=sign-in-first&next=/account");
    assert_eq!(browser.get("/sign-in?why=sign-in-first").one(".govuk-inset-text"), "Sign in to go on.");
    assert!(
        browser.get("/sign-in?why=done-session-ended").all(".govuk-inset-text").is_empty(),
        "no word of the address's own"
    );
}

#[test]
fn who_is_signed_in_comes_here_only_to_show_it_once_more() {
    let db = tables();
    let aino = given::somebody(&db, "Aino", "aino@kaupunki.example");
    let app = app(&db);
    let browser = signed_in(&app, &aino);
    assert_eq!(browser.get("/sign-in?next=/account").location().unwrap(), "/account");
    let again = browser.get("/sign-in?why=sign-in-again&next=/account/data");
    assert_eq!(again.attributes("#email", "value"), ["aino@kaupunki.example"]);
}
