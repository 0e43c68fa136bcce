use feature_plans::rules::{Direction, FIGURE_LIMIT};
use feature_plans::store;
use kernel::Lang;
use kit_test::both;

use crate::given::{self, HOSTILE, TODAY};

both!(given::migrations(), fn everything_that_is_wrong_with_an_indicator_is_said_at_once(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "A goal");
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/plans/{}/goals/{}/new-indicator", plan.id, goal.id);
    let page = browser.get(&path);
    assert_eq!(page.attributes("input[name=direction][checked]", "value"), [Direction::Up.name()]);
    let (longest, too_long) = given::long_lines();
    let typed = [("name", ""), ("unit", HOSTILE), ("direction", "down"), ("target", "much")];
    let refused = browser.submit(&page, &path, &typed);
    refused.refuses(&["name", "target"]);
    assert_eq!(refused.attributes("input[name=unit], input[name=target]", "value"), [HOSTILE, "much"]);
    assert_eq!(refused.attributes("input[name=direction][checked]", "value"), ["down"]);
    let beyond = format!("{}", FIGURE_LIMIT + 1.0);
    let refused = browser.submit(&refused, &path, &[("name", &too_long), ("target", &beyond)]);
    refused.refuses(&["name", "target"]);
    let limit = FIGURE_LIMIT.to_string();
    let long_unit = browser.submit(&refused, &path, &[("name", &longest), ("unit", &too_long), ("target", &limit)]);
    long_unit.refuses(&["unit"]);
    let added = browser.submit(&long_unit, &path, &[("unit", HOSTILE)]);
    let shown = browser.told(&added, "done-indicator-added");
    assert_eq!((shown.one("h1"), shown.all("main script").len()), (longest, 0));
    let saved = db.read_here(|tx| store::indicator::of_plan(tx, plan.id)).unwrap().remove(0);
    assert_eq!((saved.direction, saved.target, saved.unit.as_str()), (Direction::Down, Some(FIGURE_LIMIT), HOSTILE));
});

both!(given::migrations(), fn an_aim_is_typed_as_the_reader_writes_numbers(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "A goal");
    let indicator = given::indicator(db, &plan, goal.id, "Flights", &[]);
    let app = given::app(db);
    let path = format!("/plans/{}/indicators/{}/edit", plan.id, indicator.id);
    for (lang, typed, shown) in [(Lang::Fi, "12,5", "12,5"), (Lang::En, "12.75", "12.75"), (Lang::Sv, "-1 000,25", "-1000,25")] {
        let browser = given::browser(&app, db, city.coordinator).reading(lang);
        browser.hold("lang", lang.tag());
        browser.told(&browser.submit(&browser.get(&path), &path, &[("target", typed)]), "done-indicator-changed");
        assert_eq!(browser.get(&path).attributes("input[name=target]", "value"), [shown]);
    }
    let browser = given::browser(&app, db, city.coordinator);
    browser.told(&browser.submit(&browser.get(&path), &path, &[("target", "")]), "done-indicator-changed");
    assert_eq!(db.read_here(|tx| store::indicator::get(tx, plan.id, indicator.id)).unwrap().target, None);
});

both!(given::migrations(), fn who_saves_an_indicator_second_sees_both_versions(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "A goal");
    let indicator = given::indicator(db, &plan, goal.id, "Flights", &[]);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/plans/{}/indicators/{}/edit", plan.id, indicator.id);
    let late = given::both_versions(&browser, &path, "name", ["Theirs", "", "Mine"]);
    assert_eq!(late.attributes("input[type=radio][name=name]", "value"), ["Theirs", "Mine"]);
    let saved = db.read_here(|tx| store::indicator::get(tx, plan.id, indicator.id)).unwrap();
    assert_eq!((saved.name.as_str(), saved.target), ("Mine", indicator.target));
});

both!(given::migrations(), fn indicators_are_written_by_coordinators(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "A goal");
    let indicator = given::indicator(db, &plan, goal.id, "Flights", &[(TODAY, 1.0)]);
    let app = given::app(db);
    let below = [format!("goals/{}/new-indicator", goal.id), format!("indicators/{}/edit", indicator.id), format!("indicators/{}/remove", indicator.id)];
    for path in below {
        given::for_coordinators(&app, db, &city, &format!("/plans/{}/{path}", plan.id));
    }
    assert_eq!(db.read_here(|tx| store::indicator::get(tx, plan.id, indicator.id)).unwrap(), indicator);
});
