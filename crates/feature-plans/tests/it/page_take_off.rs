use feature_plans::store;
use kit_test::both;

use crate::given;
use crate::mapping::{person, put, unknown};

both!(given::migrations(), fn the_page_asks_and_what_it_did_can_be_taken_back(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram").id;
    let minister = person(db, &city, "Minister");
    let entry = put(db, &plan, (goal, minister), &unknown(2, 2));
    let app = given::app(db);
    let browser = given::browser(&app, db, city.officer);
    let path = format!("/plans/{}/influence/{}", plan.id, entry.id);
    let (remove, restore) = (format!("{path}/remove"), format!("{path}/restore"));
    let asked = browser.get(&remove);
    assert_eq!(asked.one(".govuk-inset-text"), "Minister");
    let gone = browser.told(&browser.submit(&asked, &remove, &[]), "done-map-taken-off");
    assert!(db.read_here(|tx| store::influence::of_goal(tx, goal)).unwrap().is_empty());
    assert_eq!((browser.get(&path).status.as_u16(), browser.get(&remove).status.as_u16()), (404, 404));
    browser.told(&browser.submit(&gone, &restore, &[]), "done-map-restored");
    assert_eq!(browser.get(&path).status, 200);
    let gone = browser.told(&browser.submit(&browser.get(&remove), &remove, &[]), "done-map-taken-off");
    put(db, &plan, (goal, minister), &unknown(1, 1));
    let twice = browser.submit(&gone, &restore, &[]);
    assert_eq!(twice.status, 422);
    assert!(twice.text().contains("Minister is on the map already."));
    let path = remove;
    for person in [city.reader, city.administrator] {
        given::closed(&app, db, person, &path, axum::http::StatusCode::FORBIDDEN);
    }
});
