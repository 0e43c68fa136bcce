use axum::http::StatusCode;
use core_commitments::rules::{Acceptance, Status, Terms};
use kit_test::both;

use crate::given::{self, TODAY};

both!(given::migrations(), fn who_is_owed_judges_and_who_gave_takes_back(db) {
    let city = given::city(db);
    let app = given::app(db);
    let (officer, coordinator) = (given::browser(&app, db, city.officer), given::browser(&app, db, city.coordinator));
    let strict = Terms { acceptance: Acceptance::ByReceiver, ..given::terms(&city, TODAY) };
    let commitment = given::commitment(db, &city, &strict);
    let duty = given::duty(db, &commitment).id;
    let piece = given::evidence(db, &city, duty);
    let path = format!("{}/evidence/{piece}", given::duty_path(&city, duty));
    let page = officer.get(&path);
    assert_eq!(page.attributes("input[name=what]", "value"), ["withdraw"]);
    assert_eq!(officer.submit(&page, &path, &[("what", "accept")]).status, StatusCode::FORBIDDEN);
    let theirs = coordinator.get(&path);
    coordinator.submit(&theirs, &path, &[]).refuses(&["what"]);
    coordinator.submit(&theirs, &path, &[("what", "return")]).refuses(&["comment"]);
    let accepted = coordinator.submit(&theirs, &path, &[("what", "accept")]);
    coordinator.told(&accepted, "done-evidence-accepted");
    assert_eq!(given::days(db, &commitment)[0].1, Status::Met);
    let page = officer.get(&path);
    officer.told(&officer.submit(&page, &path, &[("what", "withdraw")]), "done-evidence-withdrawn");
    assert_eq!(given::days(db, &commitment)[0].1, Status::DueSoon);
    given::closed(&app, db, &city, &path);
});
