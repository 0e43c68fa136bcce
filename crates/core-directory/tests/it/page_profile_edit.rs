use axum::http::StatusCode;
use core_directory::rules::Scheme;
use kit_test::both;

use crate::given::{self, app, city, profile, signed_in};

both!(given::migrations(), fn who_acts_for_an_organisation_tells_of_it(db) {
    let kuvitelma = city(db, "Kuvitelma");
    let reetta = given::representative(db, kuvitelma);
    let app = app(db);
    let browser = signed_in(&app, &reetta);
    let path = format!("/organisations/{kuvitelma}/profile");
    let fields = [
        ("population", "120 210"),
        ("latitude", "62,8924"),
        ("longitude", "27,677"),
        ("languages", "fi, se"),
        ("other-names", "se: Govvádus"),
        ("website", "https://kuvitelma.example"),
        ("about-en", "A city."),
        ("lines-lang", "en"),
        ("offered", "Advice\nJoint applications"),
        ("national", "297"),
    ];
    let page = browser.told(&browser.submit(&browser.get(&path), &path, &fields), "done-profile-changed");
    assert!(page.one("main").contains("Joint applications"));
    let kept = profile(db, kuvitelma);
    assert_eq!((kept.population, kept.identifiers[0].scheme), (Some(120_210), Scheme::National));
    let again = browser.get(&path);
    assert_eq!(again.attributes("#population, #latitude, #languages", "value"), ["120210", "62.8924", "fi, se"]);
    assert_eq!(again.all("#offered"), ["Advice Joint applications"]);
});

both!(given::migrations(), fn all_that_is_wrong_is_said_at_once_and_stays(db) {
    let kuvitelma = city(db, "Kuvitelma");
    let reetta = given::representative(db, kuvitelma);
    let app = app(db);
    let browser = signed_in(&app, &reetta);
    let path = format!("/organisations/{kuvitelma}/profile");
    let fields = [
        ("population", "many"),
        ("latitude", "62"),
        ("languages", "suomi"),
        ("other-names", "Anár"),
        ("wikidata", "1757"),
        ("about-fi", "Kaupunki."),
    ];
    let refused = browser.submit(&browser.get(&path), &path, &fields);
    refused.refuses(&["population", "longitude", "languages", "other-names", "wikidata"]);
    assert_eq!(refused.all("#about-fi"), ["Kaupunki."]);
    browser.submit(&refused, &path, &[("population", "1,5"), ("latitude", ""), ("languages", ""), ("other-names", ""), ("wikidata", ""), ("website", "kuvitelma.fi")]).refuses(&["population"]);
    assert!(profile(db, kuvitelma).is_empty());
});

both!(given::migrations(), fn who_acts_for_another_may_not(db) {
    let (kuvitelma, other) = (city(db, "Kuvitelma"), city(db, "Toinen"));
    let reetta = given::representative(db, other);
    let app = app(db);
    let browser = signed_in(&app, &reetta);
    let path = format!("/organisations/{kuvitelma}/profile");
    assert_eq!(browser.get(&path).status, StatusCode::FORBIDDEN);
    let own = browser.get(&format!("/organisations/{other}/profile"));
    assert_eq!(browser.submit(&own, &path, &[("population", "1")]).status, StatusCode::FORBIDDEN);
    assert!(profile(db, kuvitelma).is_empty());
});

both!(given::migrations(), fn who_saves_second_sees_both_versions(db) {
    let kuvitelma = city(db, "Kuvitelma");
    let reetta = given::representative(db, kuvitelma);
    let app = app(db);
    let browser = signed_in(&app, &reetta);
    let path = format!("/organisations/{kuvitelma}/profile");
    let (first, second) = (browser.get(&path), browser.get(&path));
    browser.told(&browser.submit(&first, &path, &[("website", "https://a.example")]), "done-profile-changed");
    let late = browser.submit(&second, &path, &[("website", "https://b.example")]);
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert_eq!(late.attributes("input[type=radio][name=website]", "value"), ["https://a.example", "https://b.example"]);
});
