use axum::http::StatusCode;
use feature_plans::actions::change_report;
use feature_plans::store;
use jiff::civil::date;
use kit_test::both;

use crate::given::{self, leave, occasion};
use crate::reporting::{self, QUARTER, change, draft, frozen};

both!(given::migrations(), fn only_the_version_that_was_read_is_frozen(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let report = draft(db, &city, &plan, QUARTER);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/plans/{}/reports/{}/freeze", plan.id, report.id);
    let asked = browser.get(&path);
    let (reports, own) = (format!("/plans/{}/reports", plan.id), format!("/plans/{}/reports/{}", plan.id, report.id));
    let way = asked.attributes(".govuk-breadcrumbs a", "href");
    assert_eq!(way, ["/plans".to_owned(), format!("/plans/{}", plan.id), reports, own]);
    assert!(asked.all("button.govuk-button--warning").is_empty(), "nothing is lost by it");
    let theirs = change(QUARTER, "Their words");
    db.write_here(|tx| change_report(tx, &occasion(), &leave(&city), &plan, (report.id, 1), &theirs)).unwrap();
    let unread = browser.submit(&asked, &path, &[]);
    assert_eq!((unread.status, unread.errors().len()), (StatusCode::CONFLICT, 1));
    let frozen = || db.read_here(|tx| store::report::get(tx, plan.id, report.id)).unwrap().frozen().is_some();
    assert!(!frozen());
    browser.told(&browser.submit(&unread, &path, &[]), "done-report-frozen");
    assert!(frozen());
    assert_eq!(browser.get(&path).status, StatusCode::CONFLICT);
});

both!(given::migrations(), fn a_period_that_has_not_begun_is_not_frozen(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    for (from, status) in [(date(2026, 11, 23), StatusCode::UNPROCESSABLE_ENTITY), (given::TODAY, StatusCode::SEE_OTHER)] {
        let early = draft(db, &city, &plan, (from, date(2027, 3, 31)));
        let path = format!("/plans/{}/reports/{}/freeze", plan.id, early.id);
        let answer = browser.submit(&browser.get(&path), &path, &[]);
        assert_eq!(answer.status, status, "{from}");
        assert_eq!(answer.errors().len(), usize::from(status != StatusCode::SEE_OTHER));
    }
});

both!(given::migrations(), fn a_draft_is_taken_away_and_a_frozen_report_stays(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let (first, second) = (draft(db, &city, &plan, QUARTER), draft(db, &city, &plan, QUARTER));
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = |report: &feature_plans::rules::report::Report| format!("/plans/{}/reports/{}/remove", plan.id, report.id);
    let asked = [browser.get(&path(&first)), browser.get(&path(&second))];
    assert_eq!(asked[0].all("button.govuk-button--warning").len(), 1);
    browser.told(&browser.submit(&asked[0], &path(&first), &[]), "done-report-removed");
    reporting::freeze(db, &city, &plan, &second, given::TODAY).unwrap();
    assert_eq!(browser.submit(&asked[1], &path(&second), &[]).status, StatusCode::CONFLICT);
    let left = db.read_here(|tx| store::report::of_plan(tx, plan.id)).unwrap();
    assert_eq!(left.iter().map(|report| report.id).collect::<Vec<_>>(), [second.id]);
});

both!(given::migrations(), fn coordinators_alone_freeze_and_take_away(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let report = draft(db, &city, &plan, QUARTER);
    let app = given::app(db);
    for path in ["new-report", &format!("reports/{}/edit", report.id), &format!("reports/{}/freeze", report.id), &format!("reports/{}/remove", report.id)] {
        given::for_coordinators(&app, db, &city, &format!("/plans/{}/{path}", plan.id));
    }
    let frozen = frozen(db, &city, &plan, QUARTER);
    given::for_coordinators(&app, db, &city, &format!("/plans/{}/reports/{}/approve", plan.id, frozen.id));
});
