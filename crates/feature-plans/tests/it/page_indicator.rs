use axum::http::StatusCode;
use feature_plans::store;
use jiff::civil::date;
use kit_test::both;

use crate::given::{self, TODAY};

both!(given::migrations(), fn values_are_drawn_and_listed_with_the_aim(db) {
    let city = given::city(db);
    let plan = given::public_plan(db, &city);
    let goal = given::goal(db, &plan, "A goal");
    let values = [(date(2026, 1, 1), 7.0), (date(2026, 6, 1), 10.0)];
    let indicator = given::indicator(db, &plan, goal.id, "Flights", &values);
    let app = given::app(db);
    let path = format!("/plans/{}/indicators/{}", plan.id, indicator.id);
    let page = given::browser(&app, db, city.officer).get(&path);
    assert_eq!(page.one("h1"), "Flights");
    assert!(page.one(".lead").contains("10 flights a week (1 Jun 2026)"), "{}", page.one(".lead"));
    assert!(!page.all(".figure svg").is_empty());
    assert_eq!(page.all("tbody th"), ["1 Jun 2026", "1 Jan 2026"]);
    assert_eq!(page.all("tbody .state"), ["reached", "not reached yet"]);
    assert!(!page.all("section:has(form) ~ table").is_empty(), "what can be done stands above what was");
    let outside = app.browser().get(&path);
    assert_eq!(outside.status, StatusCode::OK);
    assert!(outside.attributes("form[data-draft]", "method").is_empty());
    assert_eq!(outside.all("thead th"), ["Day", "flights a week", "Aim reached?"]);
});

both!(given::migrations(), fn whoever_follows_up_records_values(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "A goal");
    let indicator = given::indicator(db, &plan, goal.id, "Flights", &[]);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.officer);
    let path = format!("/plans/{}/indicators/{}", plan.id, indicator.id);
    let page = browser.get(&path);
    assert_eq!(page.attributes("input[name=on]", "value"), ["2026-11-22"]);
    let first = browser.submit(&page, &path, &[("value", "7,5"), ("note", "A strike")]);
    assert!(browser.follow(&first).text().contains("The value was recorded."));
    let second = browser.submit(&browser.get(&path), &path, &[("value", "8")]);
    assert!(browser.follow(&second).text().contains("The value replaced the one that this day had."));
    let saved = db.read_here(|tx| store::indicator::get(tx, plan.id, indicator.id)).unwrap();
    assert_eq!(saved.values.iter().map(|value| (value.on, value.value)).collect::<Vec<_>>(), [(TODAY, 8.0)]);
    let remove = format!("{path}/values/{}/remove", saved.values[0].id);
    let removed = browser.submit(&browser.get(&remove), &remove, &[]);
    assert!(browser.follow(&removed).text().contains("The value was removed."));
});

both!(given::migrations(), fn a_wrong_value_is_refused_and_stays_typed(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "A goal");
    let indicator = given::indicator(db, &plan, goal.id, "Flights", &[]);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.officer);
    let path = format!("/plans/{}/indicators/{}", plan.id, indicator.id);
    let typed = [("on", "2026-11-23"), ("value", ""), ("note", "Typed")];
    let refused = browser.submit(&browser.get(&path), &path, &typed);
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(refused.attributes(".govuk-error-summary a", "href"), ["#on", "#value"]);
    assert_eq!(refused.attributes("input[name=note]", "value"), ["Typed"]);
    let unclear = browser.submit(&refused, &path, &[("on", "soon"), ("value", "much")]);
    assert_eq!(unclear.errors().len(), 2);
    let reader = given::browser(&app, db, city.reader);
    assert!(reader.get(&path).attributes("form[data-draft]", "method").is_empty());
    let nonce = reader.get(&path).attributes("input[name=nonce]", "value").remove(0);
    let sent = [("on", "2026-11-22"), ("value", "1"), ("nonce", nonce.as_str())];
    assert_eq!(reader.post(&path, &sent).status, StatusCode::FORBIDDEN);
    assert_eq!(browser.post(&path, &[("on", "2026-11-22"), ("value", "1")]).status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(db.read_here(|tx| store::indicator::get(tx, plan.id, indicator.id)).unwrap().values.is_empty());
});

both!(given::migrations(), fn coordinators_add_change_and_remove_indicators(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "A goal");
    let app = given::app(db);
    let (one, other) = (given::browser(&app, db, city.coordinator), given::browser(&app, db, city.coordinator));
    let new = format!("/plans/{}/goals/{}/new-indicator", plan.id, goal.id);
    let added = one.submit(&one.get(&new), &new, &[("name", "Flights"), ("unit", "a week"), ("target", "12,5")]);
    assert_eq!(one.follow(&added).one("h1"), "Flights");
    let indicator = db.read_here(|tx| store::indicator::of_plan(tx, plan.id)).unwrap().remove(0);
    assert_eq!(indicator.target, Some(12.5));
    let edit = format!("/plans/{}/indicators/{}/edit", plan.id, indicator.id);
    let (first, second) = (one.get(&edit), other.get(&edit));
    assert_eq!(first.attributes("input[name=target]", "value"), ["12.5"]);
    one.submit(&first, &edit, &[("name", "Theirs"), ("direction", "down")]);
    let late = other.submit(&second, &edit, &[("name", "Mine")]);
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert_eq!(late.attributes("input[name=name]", "value"), ["Theirs", "Mine"]);
    assert_eq!(late.one("#direction-hint"), "Saved meanwhile: Less is better");
    assert_eq!(other.submit(&late, &edit, &[]).status, StatusCode::SEE_OTHER);
    let remove = format!("/plans/{}/indicators/{}/remove", plan.id, indicator.id);
    let removed = one.submit(&one.get(&remove), &remove, &[]);
    assert!(one.follow(&removed).text().contains("The indicator was removed."));
    for path in [&new, &edit, &remove] {
        assert_eq!(given::browser(&app, db, city.officer).get(path).status, StatusCode::FORBIDDEN);
    }
});
