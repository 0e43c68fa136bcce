use feature_plans::store;
use kit_test::both;

use crate::given;

both!(given::migrations(), fn what_a_partner_brings_is_for_those_inside(db) {
    let city = given::city(db);
    let plan = given::public_plan(db, &city);
    let goal = given::goal(db, &plan, "The tram").id;
    given::people_of_goal(db, goal, ["Ministry", "Minister", "Port", "Mayor"], None);
    let people = db.read_here(|tx| store::people_of_goal::of_goal(tx, plan.id, goal)).unwrap();
    let app = given::app(db);
    let browser = given::browser(&app, db, city.officer);
    let path = format!("/plans/{}/partners/{}", plan.id, people.partners[0].id);
    browser.submit(&browser.get(&path), &path, &[("agreed-on", "2026-11-22")]).refuses(&["agreed"]);
    let typed = [("brings", "Ships"), ("agreed", "A visit"), ("agreed-on", "2026-11-22")];
    browser.told(&browser.submit(&browser.get(&path), &path, &typed), "done-partner-changed");
    let page = format!("/plans/{}/goals/{goal}", plan.id);
    let text = browser.get(&page).text();
    assert!(text.contains("Ships") && text.contains("A visit · agreed 22"), "{text}");
    let outside = app.browser().get(&page).text();
    assert!(outside.contains("Port") && !outside.contains("Ships") && !outside.contains("A visit"));
    assert_eq!(given::browser(&app, db, city.reader).get(&path).status, 403);
});
