use axum::http::StatusCode;
use feature_plans::rules::disclosure::{DisclosureKind, DisclosureState};
use feature_plans::store;
use kit_test::both;

use crate::disclosing::{draft, published};
use crate::given::{self, HOSTILE};

both!(given::migrations(), fn who_withdraws_says_why_and_everybodys_page_is_empty(db) {
    let city = given::city(db);
    let list = published(db, &city, "day");
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/spaces/{}/disclosures/{}/withdraw", city.space, list.id);
    given::for_those_inside(&app, db, &city, &path);
    given::closed(&app, db, city.officer, &path, StatusCode::FORBIDDEN);
    let form = browser.get(&path);
    browser.submit(&form, &path, &[("why", " ")]).refuses(&["why"]);
    let public = format!("/spaces/{}/meetings", city.space);
    assert!(app.browser().get(&public).all(".empty").is_empty());
    let done = browser.submit(&form, &path, &[("why", HOSTILE)]);
    browser.told(&done, "done-disclosure-withdrawn");
    let page = browser.get(&format!("/spaces/{}/disclosures/{}", city.space, list.id));
    assert!(page.all("main").join("").contains(HOSTILE) && page.all("main script").is_empty());
    assert_eq!(app.browser().get(&public).all(".empty").len(), 1);
    assert_eq!(browser.get(&path).status, StatusCode::CONFLICT);
});

both!(given::migrations(), fn a_draft_that_nobody_wants_says_nothing_any_more(db) {
    let city = given::city(db);
    let made = draft(db, &city, DisclosureKind::Extract, "goals");
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let one = format!("/spaces/{}/disclosures/{}", city.space, made.id);
    let path = format!("{one}/withdraw");
    browser.told(&browser.submit(&browser.get(&path), &path, &[("why", "Twice")]), "done-disclosure-withdrawn");
    let found = db.read_here(|tx| store::disclosure::get(tx, city.space, made.id)).unwrap();
    assert_eq!(found.state(), DisclosureState::Withdrawn);
    let page = browser.get(&one);
    assert_eq!((page.status, page.all("main table").len()), (StatusCode::OK, 0));
    assert_eq!(browser.get(&format!("{one}/as/csv")).status, StatusCode::OK);
});
