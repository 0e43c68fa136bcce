use axum::http::StatusCode;
use core_people::rules::PASSKEY_NAME_LIMIT;
use kit_test::both;

use crate::authenticator::Authenticator;
use crate::given::{self, HOSTILE, app, count, signed_in};
use crate::page_sign_in_passkey::challenge;

const PATH: &str = "/account/passkeys/new";

both!(given::migrations(), fn a_passkey_is_named_and_made(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    let app = app(db);
    let browser = signed_in(&app, &aino);
    let asked = browser.submit(&browser.get(PATH), PATH, &[("name", HOSTILE)]);
    let path = asked.location().unwrap();
    let page = browser.follow(&asked);
    assert!(page.all("main script").is_empty() && page.text().contains("alert"));
    let answer = Authenticator::new(1).create(&challenge(&page, "create"));
    let wrong = browser.submit(&page, &path, &[("answer", "nonsense")]);
    assert_eq!((wrong.status, wrong.errors().len()), (StatusCode::UNPROCESSABLE_ENTITY, 1));
    assert_eq!(count(db, "passkeys"), 0);
    let list = browser.told(&browser.submit(&wrong, &path, &[("answer", &answer)]), "done-passkey-added");
    assert_eq!((list.all("tbody th"), list.all("main script").len()), (vec![HOSTILE.to_owned()], 0));
});

both!(given::migrations(), fn a_name_is_there_and_not_endless(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    let app = app(db);
    let browser = signed_in(&app, &aino);
    let page = browser.get(PATH);
    assert_eq!(page.attributes("input[name=name]", "maxlength"), [PASSKEY_NAME_LIMIT.to_string()]);
    let too_long = "ä".repeat(PASSKEY_NAME_LIMIT + 1);
    for name in ["", &too_long] {
        let refused = browser.submit(&page, PATH, &[("name", name)]);
        refused.refuses(&["name"]);
        assert_eq!(refused.attributes("input[name=name]", "value"), [name]);
    }
    let longest = "ä".repeat(PASSKEY_NAME_LIMIT);
    assert_eq!(browser.submit(&page, PATH, &[("name", &longest)]).status, StatusCode::SEE_OTHER);
});

both!(given::migrations(), fn somebody_elses_ceremony_is_missing(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    let bertta = given::somebody(db, "Bertta", "bertta@kaupunki.example");
    let app = app(db);
    let (hers, mine) = (signed_in(&app, &bertta), signed_in(&app, &aino));
    let asked = hers.submit(&hers.get(PATH), PATH, &[("name", "x")]);
    let path = asked.location().unwrap();
    assert_eq!(mine.get(&path).status, StatusCode::NOT_FOUND);
    let answer = Authenticator::new(1).create(&challenge(&hers.get(&path), "create"));
    let own = mine.get(PATH);
    let nonce = own.attributes("main form input[name=nonce]", "value").remove(0);
    assert_eq!(mine.post(&path, &[("nonce", &nonce), ("answer", &answer)]).status, StatusCode::NOT_FOUND);
    assert_eq!(count(db, "passkeys"), 0);
    let ceremony = path.rsplit('/').next().unwrap();
    assert_eq!(app.browser().get(&format!("/sign-in/passkey/{ceremony}")).status, StatusCode::NOT_FOUND);
});
