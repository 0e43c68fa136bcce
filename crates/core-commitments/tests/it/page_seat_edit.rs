use kit_test::both;

use crate::given;
use crate::sitting::board;

both!(given::migrations(), fn members_are_named_changed_and_taken_away(db) {
    let city = given::city(db);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let body = board(db, &city);
    let path = format!("/spaces/{}/bodies/{}/new-seat", city.space, body.id);
    let page = browser.get(&path);
    let wrong = [("person", ""), ("name", ""), ("email", "nowhere"), ("since", "soon")];
    browser.submit(&page, &path, &wrong).refuses(&["name", "email", "since"]);
    let reader = city.reader.to_string();
    let saved = browser.submit(&page, &path, &[("person", &reader), ("name", "Ignored"), ("role", "chair")]);
    let body = browser.told(&saved, "done-body-seated");
    assert!(body.text().contains("Reader of Kuvitelma") && !body.text().contains("Ignored"));
    let seat = body.attributes("main a", "href").into_iter().find(|href| href.contains("/seats/")).unwrap();
    let page = browser.get(&seat);
    let saved = browser.submit(&page, &seat, &[("until", "2026-06-30"), ("wanted", "save")]);
    assert!(browser.told(&saved, "done-seat-changed").text().contains("until 30\u{a0}Jun\u{a0}2026"));
    let page = browser.get(&seat);
    let gone = browser.told(&browser.submit(&page, &seat, &[("wanted", "remove")]), "done-seat-removed");
    assert!(!gone.text().contains("Reader of Kuvitelma"));
    let stranger = city.stranger.to_string();
    let foreign = browser.submit(&browser.get(&path), &path, &[("person", &stranger)]);
    assert_eq!(foreign.status, axum::http::StatusCode::NOT_FOUND, "only those of the space can be chosen");
    given::closed(&app, db, &city, &path);
});
