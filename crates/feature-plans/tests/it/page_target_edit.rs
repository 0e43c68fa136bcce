use axum::http::StatusCode;
use feature_plans::rules::DEPTH_LIMIT;
use feature_plans::store;
use kernel::State;
use kit_test::both;

use crate::given::{self, HOSTILE, TODAY};

both!(given::migrations(), fn targets_are_nested_as_deep_as_the_limit(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "A goal");
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let new = format!("/plans/{}/goals/{}/new-target", plan.id, goal.id);
    let mut below = new.clone();
    for depth in 1..=DEPTH_LIMIT {
        let added = browser.submit(&browser.get(&below), &new, &[("name", &format!("Level {depth}")), ("due_on", "")]);
        browser.told(&added, "done-target-added");
        let targets = db.read_here(|tx| store::target::of_plan(tx, plan.id)).unwrap();
        let last = targets.iter().find(|target| target.name == format!("Level {depth}")).unwrap();
        assert_eq!(last.parent.is_some(), depth > 1);
        assert!(added.location().unwrap().ends_with(&format!("#target-{}", last.id)));
        below = format!("{new}?parent={}", last.id);
    }
    let deeper = browser.submit(&browser.get(&below), &new, &[("name", "Too deep")]);
    assert_eq!((deeper.status, deeper.errors().len()), (StatusCode::UNPROCESSABLE_ENTITY, 1));
    assert_eq!(deeper.attributes("input[name=name]", "value"), ["Too deep"]);
    assert_eq!(deeper.attributes("input[name=parent]", "value"), [below.rsplit('=').next().unwrap()]);
});

both!(given::migrations(), fn everything_that_is_wrong_with_a_target_is_said_at_once(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "A goal");
    let target = given::target(db, &plan, goal.id, HOSTILE, Some(TODAY));
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/plans/{}/targets/{}", plan.id, target.id);
    let page = browser.get(&path);
    assert_eq!(page.attributes("input[name=name], input[name=due_on]", "value"), [HOSTILE, "2026-11-22"]);
    assert!(page.all("main script").is_empty());
    let (longest, too_long) = given::long_lines();
    let wrong = [("name", too_long.as_str()), ("due_on", "soon"), ("set_state", State::Waived.code())];
    let refused = browser.submit(&page, &path, &wrong);
    refused.refuses(&["name", "due_on", "set_reason"]);
    assert_eq!(refused.attributes("input[name=name], input[name=due_on]", "value"), [too_long.as_str(), "soon"]);
    assert_eq!(refused.attributes("input[name=set_state][checked]", "value"), [State::Waived.code()]);
    let mended = [("name", longest.as_str()), ("due_on", "31.12.2026"), ("set_reason", "No money")];
    browser.told(&browser.submit(&refused, &path, &mended), "done-target-changed");
    let saved = db.read_here(|tx| store::target::get(tx, plan.id, target.id)).unwrap();
    assert_eq!((saved.name, saved.due_on), (longest, Some(jiff::civil::date(2026, 12, 31))));
    assert_eq!(saved.set.unwrap().state, State::Waived);
});

both!(given::migrations(), fn who_saves_a_target_second_sees_both_versions(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "A goal");
    let target = given::target(db, &plan, goal.id, "As it was", None);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/plans/{}/targets/{}", plan.id, target.id);
    let late = given::both_versions(&browser, &path, "name", ["Theirs", "", "Mine"]);
    assert_eq!(late.attributes("input[type=radio][name=name]", "value"), ["Theirs", "Mine"]);
    assert_eq!(db.read_here(|tx| store::target::get(tx, plan.id, target.id)).unwrap().name, "Mine");
});

both!(given::migrations(), fn a_target_is_removed_with_its_parts_on_a_page_that_asks(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "A goal");
    let target = given::target(db, &plan, goal.id, "The whole", None);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let part = format!("/plans/{}/goals/{}/new-target", plan.id, goal.id);
    let below = browser.get(&format!("{part}?parent={}", target.id));
    browser.told(&browser.submit(&below, &part, &[("name", "A part")]), "done-target-added");
    let path = format!("/plans/{}/targets/{}/remove", plan.id, target.id);
    let asked = browser.get(&path);
    assert_eq!(asked.one(".govuk-inset-text"), "The whole");
    browser.told(&browser.submit(&asked, &path, &[]), "done-target-removed");
    assert!(db.read_here(|tx| store::target::of_plan(tx, plan.id)).unwrap().is_empty());
    assert_eq!(browser.get(&path).status, StatusCode::NOT_FOUND);
});

both!(given::migrations(), fn targets_are_written_by_coordinators(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "A goal");
    let target = given::target(db, &plan, goal.id, "A target", None);
    let app = given::app(db);
    let below = [format!("goals/{}/new-target", goal.id), format!("targets/{}", target.id), format!("targets/{}/remove", target.id)];
    for path in below {
        given::for_coordinators(&app, db, &city, &format!("/plans/{}/{path}", plan.id));
    }
    let other = given::plan(db, &city);
    let elsewhere = format!("/plans/{}/targets/{}", other.id, target.id);
    assert_eq!(given::browser(&app, db, city.coordinator).get(&elsewhere).status, StatusCode::NOT_FOUND);
});
