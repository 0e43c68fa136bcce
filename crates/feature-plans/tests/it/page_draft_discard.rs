use kit_test::both;

use crate::given;
use crate::mailing::{draft, waiting};

both!(given::migrations(), fn a_draft_is_put_away_after_a_question(db) {
    let city = given::city(db);
    let one = draft(db, &city, &given::plan(db, &city), city.officer);
    let app = given::app(db);
    let path = format!("/spaces/{}/drafts/{}/discard", city.space, one.id);
    given::closed(&app, db, city.reader, &path, axum::http::StatusCode::FORBIDDEN);
    given::closed(&app, db, given::officer(db, &city), &path, axum::http::StatusCode::FORBIDDEN);
    given::for_those_inside(&app, db, &city, &path);
    let browser = given::browser(&app, db, city.officer);
    let asked = browser.get(&path);
    assert!(asked.text().contains("Night trains"));
    let done = browser.submit(&asked, &path, &[]);
    browser.told(&done, "done-draft-discarded");
    assert!(waiting(db, &city).is_empty());
    assert_eq!(browser.get(&path).status, axum::http::StatusCode::NOT_FOUND);
});
