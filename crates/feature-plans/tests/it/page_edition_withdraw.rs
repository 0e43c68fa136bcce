use axum::http::StatusCode;
use feature_plans::rules::report::Audience;
use kit_test::both;

use crate::given;
use crate::reporting::{self, QUARTER, edition, frozen};

both!(given::migrations(), fn a_coordinator_takes_a_public_report_back(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let report = frozen(db, &city, &plan, QUARTER);
    edition(db, &city, &plan, &report, Audience::Public).unwrap();
    let app = given::app(db);
    let public = format!("/plans/{}/reports/{}", plan.id, report.id);
    assert_eq!(app.browser().get(&public).status, StatusCode::OK);
    let path = format!("{public}/for/public/withdraw");
    let browser = given::browser(&app, db, city.coordinator);
    let page = browser.get(&path);
    browser.told(&browser.submit(&page, &path, &[]), "done-edition-withdrawn");
    assert_eq!(app.browser().get(&public).status, StatusCode::NOT_FOUND);
    assert_eq!(browser.get(&path).status, StatusCode::NOT_FOUND, "there is nothing to withdraw any more");
});
