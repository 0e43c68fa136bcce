use axum::http::StatusCode;
use feature_plans::rules::disclosure::DisclosureKind;
use feature_plans::store;
use jiff::civil::date;
use kit_test::both;

use crate::disclosing::{approve, draft};
use crate::given;

both!(given::migrations(), fn an_extract_is_prepared_of_a_half_year_that_is_over(db) {
    let city = given::city(db);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/spaces/{}/disclosures/new?kind=extract", city.space);
    let form = browser.get(&path);
    let chosen = form.attributes("input[name=fields][checked]", "value");
    assert_eq!(chosen, ["goals", "posts", "channel"], "nobody's name unless somebody chooses it");
    assert_eq!(form.attributes("select[name=half-year] option", "value")[0], "2026-1");
    let saved = browser.submit(&form, &path, &[]);
    browser.told(&saved, "done-disclosure-prepared");
    let made = db.read_here(|tx| store::disclosure::of_space(tx, city.space)).unwrap().remove(0);
    assert_eq!((made.kind, made.fields.to_string()), (DisclosureKind::Extract, "goals posts channel".into()));
    assert_eq!((made.period.from, made.period.until), (date(2026, 1, 1), date(2026, 6, 30)));
    let wrong = browser.submit(&browser.get(&path), &path, &[("half-year", "2026-2")]);
    wrong.refuses(&["half-year"]);
});

both!(given::migrations(), fn a_list_of_meetings_ends_today_at_the_latest(db) {
    let city = given::city(db);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/spaces/{}/disclosures/new?kind=meetings", city.space);
    let form = browser.get(&path);
    for (from, until, wrong) in [
        ("2026-10-01", "2026-11-23", ["until"].as_slice()),
        ("2026-11-22", "2026-11-21", &["until"]),
        ("", "", &["from", "until"]),
        ("soon", "2026-11-22", &["from"]),
    ] {
        let page = browser.submit(&form, &path, &[("from", from), ("until", until)]);
        page.refuses(wrong);
        assert_eq!(page.attributes("main form .input--date", "value"), [from, until]);
    }
    let saved = browser.submit(&form, &path, &[("from", "2026-10-01"), ("until", "2026-11-22")]);
    browser.told(&saved, "done-disclosure-prepared");
});

both!(given::migrations(), fn a_draft_is_changed_and_what_is_approved_is_not(db) {
    let city = given::city(db);
    let made = draft(db, &city, DisclosureKind::Extract, "goals");
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/spaces/{}/disclosures/{}/edit", city.space, made.id);
    given::for_those_inside(&app, db, &city, &path);
    given::closed(&app, db, city.officer, &path, StatusCode::FORBIDDEN);
    let (form, late) = (browser.get(&path), browser.get(&path));
    let nonce = form.attributes("input[name=nonce]", "value").remove(0);
    let version = form.attributes("input[name=version]", "value").remove(0);
    let none = browser.post(&path, &[("nonce", &nonce), ("version", &version), ("half-year", "2025-2")]);
    none.refuses(&["fields"]);
    browser.told(&browser.submit(&form, &path, &[("half-year", "2025-2")]), "done-disclosure-changed");
    let again = browser.submit(&late, &path, &[("half-year", "2025-1")]);
    assert_eq!((again.status, again.errors().len()), (StatusCode::CONFLICT, 1));
    let found = db.read_here(|tx| store::disclosure::get(tx, city.space, made.id)).unwrap();
    assert_eq!(found.period.until, date(2025, 12, 31));
    approve(db, &city, &found).unwrap();
    assert_eq!(browser.get(&path).status, StatusCode::CONFLICT);
});
