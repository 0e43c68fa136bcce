use axum::http::StatusCode;
use kit_test::both;

use crate::given;

both!(given::migrations(), fn a_body_is_added_and_changed(db) {
    let city = given::city(db);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/spaces/{}/new-body", city.space);
    let page = browser.get(&path);
    browser.submit(&page, &path, &[("name-fi", ""), ("kind", "board")]).refuses(&["name-fi"]);
    let saved = browser.submit(&page, &path, &[("name-fi", "Kaupunginhallitus"), ("kind", "board")]);
    let body = browser.told(&saved, "done-body-founded");
    assert_eq!(body.one("h1"), "Kaupunginhallitus");
    let edit = body.attributes("main a", "href").into_iter().find(|href| href.ends_with("/edit")).unwrap();
    let (first, second) = (browser.get(&edit), browser.get(&edit));
    let saved = browser.submit(&first, &edit, &[("name-en", "City board")]);
    assert_eq!(browser.told(&saved, "done-body-changed").one("h1"), "City board");
    assert_eq!(browser.submit(&second, &edit, &[("name-en", "Board")]).status, StatusCode::CONFLICT);
    given::closed(&app, db, &city, &path);
    given::closed(&app, db, &city, &edit);
});
