use axum::http::StatusCode;
use core_commitments::rules::Meeting;
use feature_plans::store;
use jiff::ToSpan;
use jiff::civil::date;
use kit_db::params;
use kit_test::both;

use crate::given::{self, HOSTILE, follow_up};
use crate::reporting::{self, QUARTER, draft, frozen};
use crate::sitting::{board, meeting};

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

both!(given::migrations(), fn another_day_than_the_meetings_is_asked_about_once_and_never_refused(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let report = frozen(db, &city, &plan, QUARTER);
    meeting(db, &city, &board(db, &city), given::TODAY.saturating_add(7.days()));
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/plans/{}/reports/{}/approve", plan.id, report.id);
    let fields = |section| [("body", "City board"), ("decided_on", "22.11.2026"), ("section", section)];
    let decided = || db.read_here(|tx| store::report::get(tx, plan.id, report.id)).unwrap().decision().cloned();
    browser.submit(&browser.get(&path), &path, &fields("")).refuses(&["section"]);
    let asked = browser.submit(&browser.get(&path), &path, &fields("7 §"));
    assert_eq!((asked.status, decided()), (StatusCode::UNPROCESSABLE_ENTITY, None));
    assert!(asked.one(".ask__question").starts_with("City board does not meet on 22 Nov 2026"), "{}", asked.text());
    assert_eq!(asked.errors(), Vec::<String>::new(), "nothing is wrong");
    assert!(asked.one("title").starts_with("Is the meeting right?"), "{}", asked.one("title"));
    assert_eq!(asked.one("main form button"), "Yes, enter the decision");
    let other = browser.submit(&asked, &path, &[("decided_on", "2026-11-22")]);
    assert_eq!(other.all(".ask").len(), 1, "of what was typed anew one is asked anew");
    let mended = browser.submit(&other, &path, &[("section", "")]);
    mended.refuses(&["section"]);
    assert!(mended.all(".ask").is_empty());
    browser.told(&browser.submit(&mended, &path, &[("section", "7 §")]), "done-report-approved");
    assert_eq!(decided().unwrap().on, given::TODAY, "a body decides outside of its meetings too");
});

both!(given::migrations(), fn what_was_written_for_a_meeting_and_decided_there_is_not_asked_about(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let report = frozen(db, &city, &plan, QUARTER);
    let body = board(db, &city);
    let (other, today) = (meeting(db, &city, &body, date(2026, 11, 16)), meeting(db, &city, &body, given::TODAY));
    let belongs = |meeting: &Meeting| {
        let sql = "UPDATE reports SET meeting_id = $2 WHERE id = $1";
        db.write_here(|tx| tx.execute(sql, params![report.id, meeting.id])).unwrap();
    };
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/plans/{}/reports/{}/approve", plan.id, report.id);
    let fields = [("body", "city board"), ("decided_on", "2026-11-22"), ("section", "7 §")];
    belongs(&other);
    let asked = browser.submit(&browser.get(&path), &path, &fields);
    let question = asked.one(".ask__question");
    assert!(question.starts_with("The report was written for the meeting of City board on 16 Nov 2026"), "{question}");
    belongs(&today);
    browser.told(&browser.submit(&browser.get(&path), &path, &fields), "done-report-approved");
});

both!(given::migrations(), fn a_draft_cannot_be_approved(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let report = draft(db, &city, &plan, QUARTER);
    let app = given::app(db);
    let path = format!("/plans/{}/reports/{}/approve", plan.id, report.id);
    given::closed(&app, db, city.coordinator, &path, StatusCode::CONFLICT);
});
