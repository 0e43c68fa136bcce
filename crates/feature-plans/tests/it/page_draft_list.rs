use axum::http::StatusCode;
use kit_test::both;
use kit_work::mail::incoming::Mail;

use crate::given;
use crate::mailing::{address, draft, forwarded, take};

both!(given::migrations(), fn drafts_are_seen_by_who_forwarded_them_and_by_coordinators(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let (path, app) = (format!("/spaces/{}/drafts", city.space), given::app(db));
    let empty = given::browser(&app, db, city.officer).get(&path);
    assert!(empty.text().contains("Nothing waits"));
    let one = draft(db, &city, &plan, city.officer);
    let form = format!("/spaces/{}/contacts/new?draft={}", city.space, one.id);
    for (who, sees) in [(city.officer, true), (city.coordinator, true)] {
        let page = given::browser(&app, db, who).get(&path);
        assert_eq!(page.attributes("main a", "href").contains(&form), sees);
        assert!(page.text().contains("Minister · sent by"));
    }
    let other = given::officer(db, &city);
    let browser = given::browser(&app, db, other);
    assert!(!browser.get(&path).text().contains("Night trains"));
    assert_eq!(browser.get(&form).status, StatusCode::FORBIDDEN);
    given::seen_inside(&app, db, &city, &path);
    assert_eq!(given::browser(&app, db, city.reader).get(&path).status, StatusCode::FORBIDDEN);
});

both!(given::migrations(), fn addresses_are_shown_and_who_was_turned_away_to_coordinators(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let (path, app) = (format!("/spaces/{}/drafts", city.space), given::app(db));
    let (officer, coordinator) = (given::browser(&app, db, city.officer), given::browser(&app, db, city.coordinator));
    assert!(officer.get(&path).text().contains("No address yet"));
    let change = format!("/plans/{}/address", plan.id);
    assert!(coordinator.get(&path).attributes("main a", "href").contains(&change));
    let token = address(db, &city, &plan);
    take(db, &token, &Mail { from: None, ..forwarded(db, city.officer) }).unwrap();
    let page = officer.get(&path);
    assert!(page.attributes("main a", "href").contains(&format!("mailto:{token}@plans.example")));
    assert!(!page.text().contains("No sender") && !page.attributes("main a", "href").contains(&change));
    assert!(coordinator.get(&path).text().contains("No sender"));
});
