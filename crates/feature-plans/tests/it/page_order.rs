use axum::http::StatusCode;
use kit_test::both;

use crate::given;

both!(given::migrations(), fn buttons_move_goals_and_targets(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let (a, b) = (given::goal(db, &plan, "Goal a"), given::goal(db, &plan, "Goal b"));
    let (x, _) = (given::target(db, &plan, a.id, "Target x", None), given::target(db, &plan, a.id, "Target y", None));
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/plans/{}/order", plan.id);
    let page = browser.get(&path);
    assert_eq!(page.all(".order__text"), ["1 Goal a", "Target x", "Target y", "2 Goal b"]);
    assert_eq!(page.all("button[name=move]"), ["Move down Goal a", "Move down Target x", "Move up Target y", "Move up Goal b"]);
    let moved = browser.submit(&page, &path, &[("move", &format!("goal-{}-up", b.id))]);
    assert_eq!(moved.location().unwrap(), format!("{path}?notice=done-moved#goal-{}", b.id));
    let moved = browser.submit(&browser.follow(&moved), &path, &[("move", &format!("target-{}-down", x.id))]);
    let page = browser.follow(&moved);
    assert_eq!(page.all(".order__text"), ["1 Goal b", "2 Goal a", "Target y", "Target x"]);
    assert_eq!(browser.submit(&page, &path, &[("move", "sideways")]).status, StatusCode::BAD_REQUEST);
    assert_eq!(given::browser(&app, db, city.officer).get(&path).status, StatusCode::FORBIDDEN);
});
