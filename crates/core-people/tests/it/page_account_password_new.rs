use axum::http::StatusCode;
use core_people::rules::{PASSWORD_LONGEST, PASSWORD_SHORTEST, Seed};
use kit_test::{Browser, Page, TestApp, both};

use crate::given::{self, app, now, signed_in};
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

/// Sets the password by the page's form.
pub fn set(app: &TestApp, browser: &Browser<'_>) -> Page {
    let page = browser.get("/account/password/new");
    let code = seed(&page).code_at(app.clock.now()).unwrap();
    browser.submit(&page, "/account/password/new", &[("password", PASSWORD), ("code", &code)])
}

both!(given::migrations(), fn a_password_is_set_together_with_the_app(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    let app = app(db);
    let (browser, elsewhere) = (signed_in(&app, &aino), signed_in(&app, &aino));
    let page = browser.get("/account/password/new");
    assert_eq!(page.all(".qr-code svg").len(), 1, "the picture is part of the page");
    assert!(!page.text().contains("<?xml"));
    let done = set(&app, &browser);
    let codes = browser.told(&done, "done-password-set");
    assert_eq!(codes.all(".recovery-codes li").len(), 10);
    assert!(now(db, aino.id).has_password);
    assert_eq!(elsewhere.get("/account").status, StatusCode::SEE_OTHER);
    assert_eq!(browser.get("/account/password").all(".govuk-summary-list__value"), ["set", "10 left"]);
});

both!(given::migrations(), fn everything_that_is_wrong_is_said_at_once(db) {
    let aino = given::somebody(db, "Aino Esimerkki", "aino@kaupunki.example");
    let app = app(db);
    let browser = signed_in(&app, &aino);
    let page = browser.get("/account/password/new");
    let submit = |fields: &[(&str, &str)]| browser.submit(&page, "/account/password/new", fields);
    let both = submit(&[("password", "short"), ("code", "000000")]);
    both.refuses(&["password", "code"]);
    assert_eq!(both.attributes("input[name=password]", "value"), [""], "no page holds a password");
    assert_eq!(both.one(".typed-key"), page.one(".typed-key"), "the app has read the secret already");
    let squares: String = (1..=PASSWORD_LONGEST).map(|number| (number * number).to_string()).collect();
    let (longest, too_long) = (squares[..PASSWORD_LONGEST].to_owned(), squares[..=PASSWORD_LONGEST].to_owned());
    for password in ["", "esimerkki kulkee", "salasana1234", &"ä".repeat(PASSWORD_SHORTEST - 1), &too_long] {
        submit(&[("password", password), ("code", "")]).refuses(&["password", "code"]);
    }
    submit(&[("password", &longest), ("code", "")]).refuses(&["code"]);
    let stale = submit(&[("password", PASSWORD), ("code", "123456"), ("seed", "x")]);
    stale.refuses(&["code"]);
    assert_ne!(stale.one(".typed-key"), page.one(".typed-key"));
    assert!(!now(db, aino.id).has_password);
});
