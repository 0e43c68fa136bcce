use feature_plans::store;
use kernel::State;
use kit_test::both;

use crate::given::{self, HOSTILE};

both!(given::migrations(), fn a_state_is_set_with_its_reason_and_given_back(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram");
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/plans/{}/goals/{}/state", plan.id, goal.id);
    let page = browser.get(&path);
    assert_eq!(page.attributes("input[name=set_state]", "value").len(), State::ALL.len(), "no state waits for somebody");
    assert_eq!(page.attributes("input[name=set_state][checked]", "value"), [""], "computed until it is set");
    let (longest, too_long) = given::long_lines();
    let unexplained = browser.submit(&page, &path, &[("set_state", State::Met.code()), ("set_reason", " ")]);
    unexplained.refuses(&["set_reason"]);
    assert_eq!(unexplained.attributes("input[name=set_state][checked]", "value"), [State::Met.code()]);
    let long = browser.submit(&unexplained, &path, &[("set_reason", &too_long)]);
    long.refuses(&["set_reason"]);
    let set = browser.submit(&long, &path, &[("set_reason", &longest)]);
    assert!(browser.told(&set, "done-state-set").text().contains(&longest));
    let goal_now = || db.read_here(|tx| store::goal::get(tx, plan.id, goal.id)).unwrap();
    assert_eq!(goal_now().set.unwrap().state, State::Met);
    let back = browser.submit(&browser.get(&path), &path, &[("set_state", "")]);
    browser.told(&back, "done-state-set");
    assert_eq!(goal_now().set, None);
});

both!(given::migrations(), fn who_sets_a_state_second_is_told_what_was_set_first(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram");
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/plans/{}/goals/{}/state", plan.id, goal.id);
    let set = |page| browser.submit(&page, &path, &[("set_state", State::Met.code()), ("set_reason", "Begun")]);
    browser.told(&set(browser.get(&path)), "done-state-set");
    let late = given::both_versions(&browser, &path, "set_reason", ["Theirs", "", HOSTILE]);
    assert!(late.one("#set_reason-hint").contains("Theirs"));
    assert!(late.all("#set_state-hint").is_empty(), "the state is the same");
    let reason = db.read_here(|tx| store::goal::get(tx, plan.id, goal.id)).unwrap().set.unwrap().reason;
    assert_eq!(reason, HOSTILE);
    assert!(browser.get(&format!("/plans/{}/goals/{}", plan.id, goal.id)).all("main script").is_empty());
});

both!(given::migrations(), fn states_are_set_by_coordinators(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram");
    let app = given::app(db);
    given::for_coordinators(&app, db, &city, &format!("/plans/{}/goals/{}/state", plan.id, goal.id));
});
