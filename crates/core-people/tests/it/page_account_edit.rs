use axum::http::StatusCode;
use core_people::rules::PERSON_NAME_LIMIT;
use kernel::Lang;
use kit_test::both;

use crate::given::{self, HOSTILE, app, now, signed_in};

const PATH: &str = "/account/edit";

both!(given::migrations(), fn name_and_language_are_ones_own(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    let app = app(db);
    let browser = signed_in(&app, &aino);
    browser.hold("lang", "en");
    let page = browser.get(PATH);
    assert_eq!(page.attributes("input[name=name]", "value"), ["Aino"]);
    let saved = browser.submit(&page, PATH, &[("name", HOSTILE), ("lang", "sv")]);
    let on = browser.follow(&saved);
    assert_eq!(browser.cookie("lang").unwrap(), "sv", "the choice of before does not hide the new one");
    let account = browser.told(&on, "done-account-changed");
    assert_eq!(account.attributes("html", "lang"), ["sv"]);
    assert!(account.all(".govuk-summary-list__value").contains(&HOSTILE.to_owned()));
    assert!(account.all("main script").is_empty());
    assert_eq!(now(db, aino.id).lang, Lang::Sv);
    let again = browser.submit(&page, PATH, &[("lang", "xx")]);
    assert_eq!(again.location(), saved.location(), "the same form again");
    assert_eq!(browser.submit(&browser.get(PATH), PATH, &[("lang", "xx")]).status, StatusCode::BAD_REQUEST);
});

both!(given::migrations(), fn a_name_is_there_and_not_endless(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    let app = app(db);
    let browser = signed_in(&app, &aino);
    let page = browser.get(PATH);
    let too_long = "ä".repeat(PERSON_NAME_LIMIT + 1);
    for name in [" ", &too_long] {
        let refused = browser.submit(&page, PATH, &[("name", name), ("lang", "fi")]);
        refused.refuses(&["name"]);
        assert_eq!(refused.attributes("input[name=name]", "value"), [name]);
        assert_eq!(refused.attributes("input[name=lang][checked]", "value"), ["fi"]);
    }
    let longest = "ä".repeat(PERSON_NAME_LIMIT);
    assert_eq!(browser.submit(&page, PATH, &[("name", &longest)]).status, StatusCode::SEE_OTHER);
});
