use axum::http::StatusCode;
use core_commitments::rules::Status;
use jiff::civil::date;
use kit_test::both;

use crate::given;

both!(given::migrations(), fn a_state_by_hand_has_a_reason_and_is_taken_back(db) {
    let city = given::city(db);
    let app = given::app(db);
    let coordinator = given::browser(&app, db, city.coordinator);
    let commitment = given::commitment(db, &city, &given::terms(&city, date(2026, 11, 1)));
    let path = format!("{}/settle", given::duty_path(&city, given::duty(db, &commitment).id));
    let page = coordinator.get(&path);
    coordinator.submit(&page, &path, &[("settled", "waived"), ("reason", "")]).refuses(&["reason"]);
    coordinator.submit(&page, &path, &[("settled", ""), ("reason", "x")]).refuses(&["settled"]);
    let done = coordinator.submit(&page, &path, &[("settled", "waived"), ("reason", "No meeting")]);
    assert!(coordinator.told(&done, "done-duty-settled").one(".govuk-inset-text").contains("No meeting"));
    let again = coordinator.get(&path);
    assert_eq!(again.one("h1"), "Take back what was decided");
    coordinator.told(&coordinator.submit(&again, &path, &[]), "done-duty-reopened");
    assert_eq!(given::days(db, &commitment)[0].1, Status::Late);
    assert_eq!(given::browser(&app, db, city.officer).get(&path).status, StatusCode::FORBIDDEN);
    given::closed(&app, db, &city, &path);
});
