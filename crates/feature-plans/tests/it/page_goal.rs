use axum::http::StatusCode;
use kit_test::both;

use crate::given;

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
    assert_eq!(saved.status, StatusCode::SEE_OTHER);
    assert_eq!(other.follow(&saved).one("h1"), "The second's words");
});
