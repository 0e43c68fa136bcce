use axum::http::StatusCode;
use core_people::rules::OrganisationKind;
use core_people::store::organisation;
use kernel::Lang;
use kit_test::both;

use crate::given::{self, HOSTILE, app, signed_in};

both!(given::migrations(), fn an_organisation_is_changed(db) {
    let paula = given::administrator(db);
    let city = given::city(db, HOSTILE);
    let app = app(db);
    let browser = signed_in(&app, &paula);
    let path = format!("/organisations/{city}/edit");
    let page = browser.get(&path);
    assert!(page.one("main").contains(HOSTILE), "{}", page.one("main"));
    assert_eq!(page.all("main script").len(), 0);
    assert_eq!(page.attributes("#name-fi, #country", "value"), [HOSTILE, "FI"]);
    browser.submit(&page, &path, &[("name-fi", " ")]).refuses(&["name-fi"]);
    let fields = [("name-fi", ""), ("name-en", "Model City"), ("kind", "network"), ("country", "no")];
    browser.told(&browser.submit(&page, &path, &fields), "done-organisation-changed");
    let kept = db.read_here(|tx| organisation::get(tx, city)).unwrap();
    assert_eq!((kept.kind, kept.country.as_str()), (OrganisationKind::Network, "NO"));
    assert_eq!((kept.names.exact(Lang::Fi), kept.names.exact(Lang::En)), (None, Some("Model City")));
    assert_eq!(browser.submit(&browser.get(&path), &path, &[("kind", "town")]).status, StatusCode::BAD_REQUEST);
});

both!(given::migrations(), fn who_saves_second_sees_both_versions(db) {
    let paula = given::administrator(db);
    let city = given::city(db, "Esimerkkilä");
    let app = app(db);
    let browser = signed_in(&app, &paula);
    let path = format!("/organisations/{city}/edit");
    let (first, second) = (browser.get(&path), browser.get(&path));
    let theirs = [("name-fi", "Eka"), ("kind", "region"), ("country", "se")];
    browser.told(&browser.submit(&first, &path, &theirs), "done-organisation-changed");
    let wrong = browser.submit(&second, &path, &[("name-fi", "")]);
    let late = browser.submit(&wrong, &path, &[("name-fi", "Toka")]);
    assert_eq!(late.status, StatusCode::CONFLICT, "mended mistakes overwrite nothing unseen");
    assert_eq!(late.attributes("input[type=radio][name=name-fi]", "value"), ["Eka", "Toka"]);
    assert_eq!(late.attributes("input[type=radio][name=country]", "value"), ["SE", "FI"]);
    assert_eq!(late.all("#kind-hint").len(), 1, "what was chosen meanwhile");
    let saved = browser.submit(&late, &path, &[("name-fi", "Eka")]);
    assert_eq!(browser.told(&saved, "done-organisation-changed").all("h1"), ["Eka"]);
});
