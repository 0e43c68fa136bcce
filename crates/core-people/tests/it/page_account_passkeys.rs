use axum::http::StatusCode;

use crate::authenticator::Authenticator;
use crate::given::{self, app, count, signed_in, tables};
use crate::page_sign_in_passkey::challenge;

#[test]
fn a_passkey_is_named_made_used_and_removed() {
    let db = tables();
    let aino = given::somebody(&db, "Aino", "aino@kaupunki.example");
    let app = app(&db);
    let browser = signed_in(&app, &aino);
    assert_eq!(browser.get("/account/passkeys").one(".empty__title"), "You have no passkeys");
    let page = browser.get("/account/passkeys/new");
    assert_eq!(
        browser.submit(&page, "/account/passkeys/new", &[("name", "")]).errors(),
        ["Write a name for the passkey."]
    );
    let asked = browser.submit(&page, "/account/passkeys/new", &[("name", "Work phone")]);
    let path = asked.location().unwrap();
    let page = browser.follow(&asked);
    let mut device = Authenticator::new(1);
    let answer = device.create(&challenge(&page, "create"));
    let wrong = browser.submit(&page, &path, &[("answer", "nonsense")]);
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let added = browser.submit(&page, &path, &[("answer", &answer)]);
    let list = browser.follow(&added);
    assert_eq!(list.all("tbody th"), ["Work phone"]);
    let remove = list.attributes("tbody a", "href")[0].clone();
    let page = browser.get(&remove);
    assert!(page.one(".page-head__lede").starts_with("It no longer signs you in"), "it says what happens");
    let removed = browser.submit(&page, &remove, &[]);
    assert_eq!(removed.location().unwrap(), "/account/passkeys?notice=done-passkey-removed");
    assert_eq!(count(&db, "passkeys"), 0);
}

#[test]
fn somebody_elses_ceremony_and_passkey_are_missing() {
    let db = tables();
    let aino = given::somebody(&db, "Aino", "aino@kaupunki.example");
    let bertta = given::somebody(&db, "Bertta", "bertta@kaupunki.example");
    let key = crate::add_passkey::add_device(&db, &bertta, &mut Authenticator::new(1));
    let app = app(&db);
    let (hers, mine) = (signed_in(&app, &bertta), signed_in(&app, &aino));
    let page = hers.get("/account/passkeys/new");
    let path = hers.submit(&page, "/account/passkeys/new", &[("name", "x")]).location().unwrap();
    assert_eq!(mine.get(&path).status, StatusCode::NOT_FOUND);
    assert_eq!(mine.get(&format!("/account/passkeys/{key}/remove")).status, StatusCode::NOT_FOUND);
    let ceremony = path.rsplit('/').next().unwrap();
    assert_eq!(app.browser().get(&format!("/sign-in/passkey/{ceremony}")).status, StatusCode::NOT_FOUND);
}
