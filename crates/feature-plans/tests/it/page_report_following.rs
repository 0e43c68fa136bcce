use axum::http::StatusCode;
use core_commitments::store::commitment;
use kit_test::both;

use crate::given;
use crate::reporting::{self, QUARTER, approve, frozen};

both!(given::migrations(), fn each_line_becomes_a_commitment(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let report = frozen(db, &city, &plan, QUARTER);
    approve(db, &city, &plan, &report).unwrap();
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/plans/{}/reports/{}/following", plan.id, report.id);
    let page = browser.get(&path);
    browser.submit(&page, &path, &[("what-1", "A timetable"), ("by-2", "2027-01-31")]).refuses(&["by-1", "what-2"]);
    let officer = city.officer.to_string();
    let fields = [("what-1", "A timetable"), ("owner-1", &officer), ("by-1", "2027-01-31")];
    let more = [("what-3", "A meeting with the ministry"), ("by-3", "28.2.2027")];
    let saved = browser.submit(&page, &path, &[fields.as_slice(), more.as_slice()].concat());
    let report_page = browser.told(&saved, "done-following-added");
    assert!(report_page.text().contains("A timetable") && report_page.text().contains("by 28\u{a0}Feb\u{a0}2027"));
    let made = db.read_here(|tx| commitment::after_decision(tx, city.space, &report.id.to_string())).unwrap();
    assert_eq!(made.iter().map(|one| one.terms.owner).collect::<Vec<_>>(), [Some(city.officer), None]);
    let stranger = city.stranger.to_string();
    let outside = [("what-1", "Yours"), ("owner-1", stranger.as_str()), ("by-1", "2027-01-31")];
    browser.submit(&browser.get(&path), &path, &outside).refuses(&["owner-1"]);
    given::closed(&app, db, city.reader, &path, StatusCode::FORBIDDEN);
});
