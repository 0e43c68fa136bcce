use feature_plans::store;
use kit_test::both;

use crate::given;

both!(given::migrations(), fn the_page_asks_before_a_goal_goes(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram");
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/plans/{}/goals/{}/remove", plan.id, goal.id);
    let asked = browser.get(&path);
    assert_eq!(asked.one(".govuk-inset-text"), "The tram");
    assert_eq!(asked.attributes(".actions a", "href").last().unwrap(), &format!("/plans/{}/goals/{}", plan.id, goal.id));
    assert_eq!(db.read_here(|tx| store::goal::of_plan(tx, plan.id)).unwrap().len(), 1, "asking takes nothing away");
    let removed = browser.submit(&asked, &path, &[]);
    browser.told(&removed, "done-goal-removed");
    assert!(db.read_here(|tx| store::goal::of_plan(tx, plan.id)).unwrap().is_empty());
    assert_eq!(browser.get(&path).status, 404);
});

both!(given::migrations(), fn goals_are_removed_by_coordinators(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram");
    let app = given::app(db);
    given::for_coordinators(&app, db, &city, &format!("/plans/{}/goals/{}/remove", plan.id, goal.id));
    assert_eq!(db.read_here(|tx| store::goal::of_plan(tx, plan.id)).unwrap().len(), 1);
});
