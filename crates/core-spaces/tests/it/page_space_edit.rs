use axum::http::StatusCode;
use kit_test::both;

use crate::given;

both!(given::migrations(), fn who_may_changes_name_and_visibility(db) {
    let city = given::city(db);
    let app = given::app(db);
    let path = format!("/spaces/{}/edit", city.space);
    for (person, status) in [
        (city.coordinator, StatusCode::OK),
        (city.administrator, StatusCode::OK),
        (city.officer, StatusCode::FORBIDDEN),
        (city.reader, StatusCode::FORBIDDEN),
        (city.stranger, StatusCode::NOT_FOUND),
    ] {
        assert_eq!(given::browser(&app, db, person).get(&path).status, status);
    }
    let browser = given::browser(&app, db, city.coordinator);
    let roles = browser.get(&format!("/spaces/{}/roles", city.space));
    assert!(roles.attributes(".page-head a", "href").contains(&path));
    let page = browser.get(&path);
    let wrong = browser.submit(&page, &path, &[("name-en", "")]);
    assert_eq!((wrong.status, wrong.errors().len()), (StatusCode::UNPROCESSABLE_ENTITY, 1));
    let saved = browser.submit(&page, &path, &[("name-en", "Renamed"), ("visibility", "public")]);
    assert_eq!(browser.follow(&saved).one(".notice__title"), "The space is saved.");
    assert_eq!(browser.get(&path).attributes("input[name=visibility][checked]", "value"), ["public"]);
    assert_eq!(browser.post(&path, &[("name-en", "x")]).status, StatusCode::UNPROCESSABLE_ENTITY, "without a nonce");
});

both!(given::migrations(), fn two_who_edit_see_both_versions(db) {
    let city = given::city(db);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/spaces/{}/edit", city.space);
    let (first, second) = (browser.get(&path), browser.get(&path));
    browser.submit(&first, &path, &[("name-en", "First"), ("visibility", "public")]);
    let late = browser.submit(&second, &path, &[("name-en", "Second")]);
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert_eq!(late.attributes("input[type=radio][name=name-en]", "value"), ["First", "Second"]);
    assert_eq!(late.all("#visibility-hint").len(), 1, "what was chosen meanwhile");
    let chosen = browser.submit(&late, &path, &[]);
    assert_eq!(browser.follow(&chosen).one(".page-head__eyebrow"), "Second");
});
