use axum::http::StatusCode;
use kit_test::both;

use crate::add_passkey::add_device;
use crate::authenticator::Authenticator;
use crate::given::{self, app, count, signed_in};

both!(given::migrations(), fn the_page_says_what_happens_before_a_passkey_goes(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    let keys = [1, 2].map(|number| add_device(db, &aino, &mut Authenticator::new(number)));
    let app = app(db);
    let (browser, elsewhere) = (signed_in(&app, &aino), signed_in(&app, &aino));
    let path = format!("/account/passkeys/{}/remove", keys[0]);
    let page = browser.get(&path);
    assert_ne!(page.one(".page-head__lede"), "");
    let list = browser.told(&browser.submit(&page, &path, &[]), "done-passkey-removed");
    assert_eq!(list.attributes("tbody a", "href"), [format!("/account/passkeys/{}/remove", keys[1])]);
    assert_eq!(browser.get(&path).status, StatusCode::NOT_FOUND);
    assert_eq!(elsewhere.get("/account").status, StatusCode::SEE_OTHER, "signed out on other devices");
});

both!(given::migrations(), fn somebody_elses_passkey_is_missing(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    let bertta = given::somebody(db, "Bertta", "bertta@kaupunki.example");
    let key = add_device(db, &bertta, &mut Authenticator::new(1));
    let app = app(db);
    let browser = signed_in(&app, &aino);
    let path = format!("/account/passkeys/{key}/remove");
    assert_eq!(browser.get(&path).status, StatusCode::NOT_FOUND);
    let nonce = browser.get("/account").attributes("input[name=nonce]", "value").remove(0);
    assert_eq!(browser.post(&path, &[("nonce", &nonce)]).status, StatusCode::NOT_FOUND);
    assert_eq!(count(db, "passkeys"), 1);
});
