use axum::http::StatusCode;
use core_commitments::rules::{Recurrence, Terms};
use kit_test::both;

use crate::given::{self, TODAY};

both!(given::migrations(), fn a_commitment_is_written_down_in_words(db) {
    let city = given::city(db);
    let app = given::app(db);
    let officer = given::browser(&app, db, city.officer);
    let path = format!("/spaces/{}/commitments/new", city.space);
    let page = officer.get(&path);
    let refused = officer.submit(&page, &path, &[("starts-on", "soon"), ("often", "months"), ("lead-days", "many"), ("to", "named")]);
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    refused.refuses(&["title", "to-name", "starts-on", "in-months", "lead-days"]);
    let fields = [
        ("title", "Report to the board"),
        ("to", "named"),
        ("to-name", "City board"),
        ("starts-on", "31.5.2027"),
        ("often", "months"),
        ("in-months", "5"),
        ("in-months", "11"),
    ];
    let done = officer.told(&officer.submit(&page, &path, &fields), "done-commitment-made");
    assert_eq!(done.one("h1"), "Report to the board");
    assert!(done.text().contains("each year: May, Nov"), "{}", done.one("dl"));
    assert_eq!(done.all(".duties__one").len(), 2);
    given::closed(&app, db, &city, &path);
});

both!(given::migrations(), fn a_rule_that_cannot_be_is_refused_with_what_to_do(db) {
    let city = given::city(db);
    let app = given::app(db);
    let officer = given::browser(&app, db, city.officer);
    let path = format!("/spaces/{}/commitments/new", city.space);
    let page = officer.get(&path);
    let rule = |rule: &str| {
        let fields = [("title", "x"), ("starts-on", "2027-01-01"), ("often", "rule"), ("rule", rule)];
        let refused = officer.submit(&page, &path, &fields);
        refused.refuses(&["rule"]);
        refused.one("#rule-error")
    };
    assert!(rule("FREQ=DAILY;COUNT=10000").contains("500 times at most"));
    assert!(rule("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30").contains("never fall due"));
    assert!(rule("each month").contains("no rule of days"));
    let back = [("title", "x"), ("starts-on", "2027-01-02"), ("ends-on", "2027-01-01"), ("often", "once")];
    officer.submit(&page, &path, &back).refuses(&["ends-on"]);
});

both!(given::migrations(), fn who_saves_second_is_told(db) {
    let city = given::city(db);
    let app = given::app(db);
    let (officer, coordinator) = (given::browser(&app, db, city.officer), given::browser(&app, db, city.coordinator));
    let every = Terms { recurrence: Recurrence::SinceLast { months: 24 }, ..given::terms(&city, TODAY) };
    let commitment = given::commitment(db, &city, &every);
    let path = format!("{}/edit", given::path(&city, &commitment));
    let (theirs, ours) = (coordinator.get(&path), officer.get(&path));
    assert_eq!(theirs.attributes("input[name=months]", "value"), ["24"]);
    coordinator.told(&coordinator.submit(&theirs, &path, &[("title", "Theirs")]), "done-commitment-changed");
    let refused = officer.submit(&ours, &path, &[("title", "Ours")]);
    assert_eq!(refused.status, StatusCode::CONFLICT);
    let done = officer.told(&officer.submit(&refused, &path, &[]), "done-commitment-changed");
    assert_eq!(done.one("h1"), "Ours");
    given::closed(&app, db, &city, &path);
});
