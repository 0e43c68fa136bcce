use axum::http::StatusCode;
use core_register::rules::OutsideKind;
use kit_test::both;

use crate::given;

both!(given::migrations(), fn it_says_what_is_removed_and_asks_first(db) {
    let city = given::city(db);
    let app = given::app(db);
    let officer = given::browser(&app, db, city.officer);
    let body = given::organisation(db, &city, OutsideKind::Committee, "Valiokunta");
    let person = given::person(db, &city, "Maija Malli");
    let tenure = given::tenure(db, &city, (&person, &body), "jäsen", (None, None));
    let path = format!("/spaces/{}/register/tenures/{}/remove", city.space, tenure.id);
    assert_eq!(given::browser(&app, db, city.reader).get(&path).status, StatusCode::FORBIDDEN);
    let page = officer.get(&path);
    assert_eq!((page.one("h1"), page.one(".govuk-inset-text")), ("Remove this post?".into(), "jäsen, Valiokunta".into()));
    officer.told(&officer.submit(&page, &path, &[]), "done-tenure-removed");
    assert!(given::posts_of(db, person.id).is_empty());
    assert_eq!(officer.get(&path).status, StatusCode::NOT_FOUND);
});
