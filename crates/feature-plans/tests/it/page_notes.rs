use axum::http::StatusCode;
use kit_test::both;

use crate::given;

both!(given::migrations(), fn notes_are_read_and_removed_one_by_one(db) {
    let city = given::city(db);
    let plan = given::public_plan(db, &city);
    let (first, _) = (given::note(db, &plan, "The first piece"), given::note(db, &plan, "The second piece"));
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/plans/{}/notes", plan.id);
    assert_eq!(browser.get(&path).all(".running"), ["The first piece", "The second piece"]);
    let remove = format!("{path}/{}/remove", first.id);
    let asked = browser.get(&remove);
    assert_eq!(asked.one(".govuk-inset-text"), "The first piece");
    let done = browser.follow(&browser.submit(&asked, &remove, &[]));
    assert_eq!(done.all(".running"), ["The second piece"]);
    let reader = given::browser(&app, db, city.reader);
    assert!(!reader.get(&path).text().contains("/remove"));
    assert_eq!(reader.get(&remove).status, StatusCode::FORBIDDEN);
    assert_eq!(given::browser(&app, db, city.stranger).get(&path).status, StatusCode::FORBIDDEN);
    assert_eq!(browser.post(&remove, &[]).status, StatusCode::NOT_FOUND, "gone, and without a nonce");
});
