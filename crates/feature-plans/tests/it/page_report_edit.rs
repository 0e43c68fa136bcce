use axum::http::StatusCode;
use feature_plans::rules::TEXT_LIMIT;
use feature_plans::store;
use jiff::civil::date;
use kernel::Lang;
use kit_test::both;

use crate::given::{self, HOSTILE};
use crate::reporting::{self, QUARTER, QUARTER_BEFORE, draft, frozen};

both!(given::migrations(), fn a_report_begins_the_day_after_the_last_one_ended(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/plans/{}/new-report", plan.id);
    assert_eq!(browser.get(&path).attributes("input[type=date]", "value"), ["2026-01-01", "2026-11-22"]);
    frozen(db, &city, &plan, QUARTER_BEFORE);
    let page = browser.get(&path);
    assert_eq!(page.attributes("input[type=date]", "value"), ["2026-07-01", "2026-11-22"]);
    assert_eq!(page.attributes("input[name=lang][checked]", "value"), ["en"], "the plan's language");
    let fields = [("until", "30.9.2026"), ("lang", "sv"), ("summary", HOSTILE)];
    let begun = browser.submit(&page, &path, &fields);
    let shown = browser.told(&begun, "done-report-begun");
    assert!(shown.all("main script").is_empty());
    let reports = db.read_here(|tx| store::report::of_plan(tx, plan.id)).unwrap();
    let report = reports.iter().find(|report| report.period.until == date(2026, 9, 30)).unwrap();
    assert_eq!((report.lang, report.summary.as_str()), (Lang::Sv, HOSTILE));
});

both!(given::migrations(), fn what_is_wrong_with_a_report_is_said_and_what_was_typed_stays(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/plans/{}/new-report", plan.id);
    let form = browser.get(&path);
    for (from, until, wrong) in [
        ("2026-09-30", "2026-07-01", ["until"].as_slice()),
        ("2021-01-01", "2026-01-06", &["until"]),
        ("soon", "2026-07-01", &["from"]),
        ("", "", &["from", "until"]),
    ] {
        let page = browser.submit(&form, &path, &[("from", from), ("until", until), ("lang", "sv"), ("summary", "Mina ord")]);
        page.refuses(wrong);
        assert_eq!(page.attributes("input[type=date]", "value"), [from, until]);
        assert_eq!(page.attributes("input[name=lang][checked]", "value"), ["sv"]);
        assert_eq!(page.one("textarea[name=summary]"), "Mina ord");
    }
    let summary = "s".repeat(TEXT_LIMIT + 1);
    let longest = [("from", "2021-01-01"), ("until", "2026-01-05"), ("summary", &summary)];
    let page = browser.submit(&form, &path, &longest);
    page.refuses(&["summary"]);
    browser.told(&browser.submit(&page, &path, &[("summary", &summary[1..])]), "done-report-begun");
});

both!(given::migrations(), fn who_writes_a_draft_second_sees_both_versions(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let report = draft(db, &city, &plan, QUARTER);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/plans/{}/reports/{}/edit", plan.id, report.id);
    let too_long = "s".repeat(TEXT_LIMIT + 1);
    let (first, second) = (browser.get(&path), browser.get(&path));
    browser.told(&browser.submit(&first, &path, &[("summary", "Theirs"), ("lang", "fi")]), "done-report-changed");
    let late = browser.submit(&second, &path, &[("summary", "Mine")]);
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert_eq!(late.attributes("input[type=radio][name=summary]", "value"), ["Theirs", "Mine"]);
    assert_eq!(late.all("#lang-hint").len(), 1, "the language that was chosen meanwhile");
    browser.told(&browser.submit(&late, &path, &[]), "done-report-changed");
    given::both_versions(&browser, &path, "until", ["2026-08-31", "2026-01-01", "2026-10-31"]);
    assert_eq!(browser.submit(&browser.get(&path), &path, &[("summary", &too_long)]).status, StatusCode::UNPROCESSABLE_ENTITY);
    let saved = db.read_here(|tx| store::report::get(tx, plan.id, report.id)).unwrap();
    assert_eq!((saved.summary.as_str(), saved.period.until), ("Mine", date(2026, 10, 31)));
});

both!(given::migrations(), fn what_was_written_into_a_draft_that_was_frozen_meanwhile_is_not_lost(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let report = draft(db, &city, &plan, QUARTER);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/plans/{}/reports/{}/edit", plan.id, report.id);
    let form = browser.get(&path);
    reporting::freeze(db, &city, &plan, &report, given::TODAY).unwrap();
    let late = browser.submit(&form, &path, &[("summary", "Words of nobody")]);
    assert_eq!((late.status, late.errors().len()), (StatusCode::CONFLICT, 1));
    assert_eq!(late.one("textarea[name=summary]"), "Words of nobody");
    assert_eq!(browser.get(&path).status, StatusCode::CONFLICT, "nobody begins to change it any more");
});
