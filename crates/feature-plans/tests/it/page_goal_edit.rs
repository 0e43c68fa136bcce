use axum::http::StatusCode;
use feature_plans::rules::LINE_LIMIT;
use feature_plans::store;
use kit_test::both;

use crate::given::{self, HOSTILE};

both!(given::migrations(), fn a_coordinator_adds_a_goal_once(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/plans/{}/new-goal", plan.id);
    let page = browser.get(&path);
    assert_eq!(page.attributes("input[name=title]", "maxlength"), [LINE_LIMIT.to_string()]);
    assert_eq!(page.attributes("input[name=title]", "lang"), ["en"], "the plan's language");
    let fields = [("title", " The tram "), ("reason", "It is slow.\r\nAnd late.")];
    let added = browser.submit(&page, &path, &fields);
    assert_eq!(browser.told(&added, "done-goal-added").one("h1"), "The tram");
    assert_eq!(browser.submit(&page, &path, &fields).location(), added.location(), "sent twice");
    let goals = db.read_here(|tx| store::goal::of_plan(tx, plan.id)).unwrap();
    assert_eq!(goals.len(), 1);
    assert_eq!((goals[0].title.as_str(), goals[0].reason.as_str()), ("The tram", "It is slow.\nAnd late."));
});

both!(given::migrations(), fn a_goal_without_a_title_comes_back_with_what_was_typed(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/plans/{}/new-goal", plan.id);
    let (longest, too_long) = given::long_lines();
    let empty = browser.submit(&browser.get(&path), &path, &[("title", "  "), ("reason", HOSTILE)]);
    empty.refuses(&["title"]);
    assert_eq!(empty.one("textarea[name=reason]"), HOSTILE);
    let long = browser.submit(&empty, &path, &[("title", &too_long)]);
    long.refuses(&["title"]);
    assert_eq!(long.attributes("input[name=title]", "value"), [too_long]);
    let added = browser.submit(&long, &path, &[("title", &longest)]);
    let shown = browser.told(&added, "done-goal-added");
    assert_eq!(shown.one(".running"), HOSTILE);
    assert!(shown.all("main script").is_empty());
});

both!(given::migrations(), fn two_people_who_save_the_same_goal_see_both_versions(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "As it was");
    let app = given::app(db);
    let (one, other) = (given::browser(&app, db, city.coordinator), given::browser(&app, db, city.coordinator));
    let path = format!("/plans/{}/goals/{}/edit", plan.id, goal.id);
    let (first, second) = (one.get(&path), other.get(&path));
    assert_eq!(one.submit(&first, &path, &[("title", "The first's words")]).status, StatusCode::SEE_OTHER);
    let late = other.submit(&second, &path, &[("title", "The second's words")]);
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert_eq!(late.attributes("input[name=title]", "value"), ["The first's words", "The second's words"]);
    let saved = other.submit(&late, &path, &[]);
    assert_eq!(other.told(&saved, "done-goal-changed").one("h1"), "The second's words");
});

both!(given::migrations(), fn a_form_that_went_stale_overwrites_nothing_unseen(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "As it was");
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/plans/{}/goals/{}/edit", plan.id, goal.id);
    let (first, second) = (browser.get(&path), browser.get(&path));
    browser.submit(&first, &path, &[("title", "Theirs")]);
    let stale = browser.submit(&second, &path, &[("title", "Mine"), ("nonce", "of yesterday")]);
    assert_eq!(stale.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(stale.attributes("input[name=title]", "value"), ["Mine"]);
    let late = browser.submit(&stale, &path, &[]);
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert_eq!(late.attributes("input[name=title]", "value"), ["Theirs", "Mine"]);
});

both!(given::migrations(), fn goals_are_written_by_coordinators(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let other = given::plan(db, &city);
    let goal = given::goal(db, &plan, "A goal");
    let app = given::app(db);
    given::for_coordinators(&app, db, &city, &format!("/plans/{}/new-goal", plan.id));
    given::for_coordinators(&app, db, &city, &format!("/plans/{}/goals/{}/edit", plan.id, goal.id));
    let elsewhere = format!("/plans/{}/goals/{}/edit", other.id, goal.id);
    assert_eq!(given::browser(&app, db, city.coordinator).get(&elsewhere).status, StatusCode::NOT_FOUND);
    assert_eq!(db.read_here(|tx| store::goal::get(tx, plan.id, goal.id)).unwrap().version, 1);
});
