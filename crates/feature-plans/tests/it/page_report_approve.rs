use axum::http::StatusCode;
use feature_plans::store;
use kit_test::both;

use crate::given::{self, HOSTILE, follow_up};
use crate::reporting::{self, QUARTER, draft, frozen};

both!(given::migrations(), fn a_decision_is_entered_once(db) {
    let city = given::city(db);
    let plan = given::plan_as(db, &city, |change| change.follow_ups = vec![follow_up(HOSTILE, 2)]);
    let report = frozen(db, &city, &plan, QUARTER);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/plans/{}/reports/{}/approve", plan.id, report.id);
    let page = browser.get(&path);
    assert!(page.one("form .note").contains(HOSTILE), "the bodies that follow the plan up are named");
    assert!(page.all("main script").is_empty());
    let (longest, _) = given::long_lines();
    let fields = [("body", HOSTILE), ("decided_on", "22.11.2026"), ("section", &longest)];
    browser.told(&browser.submit(&page, &path, &fields), "done-report-approved");
    let decided = || db.read_here(|tx| store::report::get(tx, plan.id, report.id)).unwrap().decision().cloned().unwrap();
    assert_eq!((decided().body.as_str(), decided().on, decided().section), (HOSTILE, given::TODAY, longest));
    let again = browser.submit(&browser.get(&path), &path, &[("body", "Council"), ("decided_on", "2026-11-22"), ("section", "2 §")]);
    assert_eq!((again.status, again.errors().len()), (StatusCode::CONFLICT, 1));
    assert_eq!(decided().body, HOSTILE);
});

both!(given::migrations(), fn what_is_wrong_with_a_decision_is_said_and_what_was_typed_stays(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let report = frozen(db, &city, &plan, QUARTER);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/plans/{}/reports/{}/approve", plan.id, report.id);
    let form = browser.get(&path);
    let (_, too_long) = given::long_lines();
    for (body, on, section, wrong) in [
        ("Board", "2026-11-23", "7 §", ["decided_on"].as_slice()),
        ("Board", "2026-11-21", "7 §", &["decided_on"]),
        ("Board", "soon", "7 §", &["decided_on"]),
        ("", "", "", &["decided_on", "body", "section"]),
        (&too_long, "2026-11-22", &too_long, &["body", "section"]),
    ] {
        let page = browser.submit(&form, &path, &[("body", body), ("decided_on", on), ("section", section)]);
        page.refuses(wrong);
        assert_eq!(page.attributes("main form .govuk-input", "value"), [body, on, section]);
    }
    assert_eq!(db.read_here(|tx| store::report::get(tx, plan.id, report.id)).unwrap().decision(), None);
});

both!(given::migrations(), fn a_draft_cannot_be_approved(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let report = draft(db, &city, &plan, QUARTER);
    let app = given::app(db);
    let path = format!("/plans/{}/reports/{}/approve", plan.id, report.id);
    given::closed(&app, db, city.coordinator, &path, StatusCode::CONFLICT);
});
