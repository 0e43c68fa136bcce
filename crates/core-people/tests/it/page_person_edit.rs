use axum::http::StatusCode;
use kernel::Lang;
use kit_test::both;

use crate::given::{self, HOSTILE, app, letters, now, signed_in};

both!(given::migrations(), fn a_person_is_changed_with_their_account(db) {
    let paula = given::administrator(db);
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    let app = app(db);
    let browser = signed_in(&app, &paula);
    let path = format!("/people/{}/edit", aino.person);
    let page = browser.get(&path);
    assert_eq!(page.attributes("input[name=name], input[name=email]", "value"), ["Aino", "aino@kaupunki.example"]);
    let fields = [("name", HOSTILE), ("email", "uusi@kaupunki.example"), ("lang", "fi"), ("administrator", "yes")];
    let shown = browser.told(&browser.submit(&page, &path, &fields), "done-person-changed");
    assert_eq!((shown.one("h1"), shown.all("main script").len()), (HOSTILE.to_owned(), 0));
    let now = now(db, aino.id);
    assert_eq!((now.email.as_str(), now.lang, now.administrator), ("uusi@kaupunki.example", Lang::Fi, true));
    let wrong = [("name", " "), ("email", "x"), ("lang", "sv")];
    let refused = browser.submit(&browser.get(&path), &path, &wrong);
    refused.refuses(&["name", "email"]);
    assert_eq!(refused.attributes("input[name=email]", "value"), ["x"]);
    browser.submit(&refused, &path, &[("name", "Aino"), ("email", "")]).refuses(&["email"]);
});

both!(given::migrations(), fn who_has_no_account_is_invited_with_an_address(db) {
    let paula = given::administrator(db);
    let person = given::person(db, "Bertta");
    let app = app(db);
    let browser = signed_in(&app, &paula);
    let path = format!("/people/{person}/edit");
    let saved = browser.submit(&browser.get(&path), &path, &[("email", "bertta@kaupunki.example")]);
    browser.told(&saved, "done-person-changed");
    assert!(letters(db, "invitation").iter().any(|(to, ..)| to == "bertta@kaupunki.example"));
});

both!(given::migrations(), fn who_saves_second_sees_both_versions(db) {
    let paula = given::administrator(db);
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    let app = app(db);
    let browser = signed_in(&app, &paula);
    let path = format!("/people/{}/edit", aino.person);
    let (first, second) = (browser.get(&path), browser.get(&path));
    let theirs = [("name", "Aino Eka"), ("lang", "sv"), ("administrator", "yes")];
    browser.told(&browser.submit(&first, &path, &theirs), "done-person-changed");
    let wrong = browser.submit(&second, &path, &[("name", "")]);
    let late = browser.submit(&wrong, &path, &[("name", "Aino Toka")]);
    assert_eq!(late.status, StatusCode::CONFLICT, "mended mistakes overwrite nothing unseen");
    assert_eq!(late.attributes("input[type=radio][name=name]", "value"), ["Aino Eka", "Aino Toka"]);
    assert!(late.one("#lang-hint").contains(Lang::Sv.own_name()), "what was chosen meanwhile");
    assert_eq!(late.all("#administrator-hint").len(), 1);
    let chosen = browser.submit(&late, &path, &[]);
    assert_eq!(browser.told(&chosen, "done-person-changed").one("h1"), "Aino Toka", "what was typed is chosen first");
});

both!(given::migrations(), fn the_only_administrator_stays_one(db) {
    let paula = given::administrator(db);
    let app = app(db);
    let browser = signed_in(&app, &paula);
    let path = format!("/people/{}/edit", paula.person);
    let page = browser.get(&path);
    let nonce = page.attributes("main form input[name=nonce]", "value").remove(0);
    let fields = [
        ("nonce", nonce.as_str()), ("version", "1"), ("name", "Paula"), ("email", "paula@kaupunki.example"), ("lang", "fi"),
    ];
    let refused = browser.post(&path, &fields);
    assert_eq!((refused.status, refused.errors().len()), (StatusCode::CONFLICT, 1));
    assert_eq!(refused.attributes("input[name=name]", "value"), ["Paula"]);
    assert!(now(db, paula.id).administrator);
});
