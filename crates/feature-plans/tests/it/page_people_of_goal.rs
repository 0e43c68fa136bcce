use axum::http::StatusCode;
use feature_plans::store;
use kit_test::both;

use crate::given;

both!(given::migrations(), fn the_lists_are_written_line_by_line(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "A goal");
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/plans/{}/goals/{}/people", plan.id, goal.id);
    let fields = [
        ("stakeholders", "Ministry\r\n- Minister\r\n\r\nParliament"),
        ("partners", "Port"),
        ("officers", "Director, Officer of Kuvitelma\r\nThe lawyer"),
    ];
    let done = browser.submit(&browser.get(&path), &path, &fields);
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    let goal_page = browser.follow(&done);
    assert!(goal_page.text().contains("Minister"));
    let people = db.read_here(|tx| store::people_of_goal::of_goal(tx, plan.id, goal.id)).unwrap();
    assert_eq!(people.officers[0].person, Some(city.officer), "found by name");
    assert_eq!(people.officers[1].person, None);
    let again = browser.get(&path);
    assert_eq!(again.one("textarea[name=stakeholders]"), "Ministry - Minister Parliament");
    let lawyer = format!("person-{}", people.officers[1].id);
    assert_eq!(again.all(&format!("label[for={lawyer}]")), ["The lawyer is"]);
    browser.submit(&again, &path, &[(&lawyer, &city.reader.to_string())]);
    let linked = db.read_here(|tx| store::people_of_goal::of_goal(tx, plan.id, goal.id)).unwrap();
    assert_eq!(linked.officers[1].person, Some(city.reader), "chosen");
    assert_eq!(linked.stakeholders, people.stakeholders);
    let (foreign, stranger) = (browser.get(&path), city.stranger.to_string());
    assert_eq!(browser.submit(&foreign, &path, &[(&lawyer, &stranger)]).status, StatusCode::NOT_FOUND);
});

both!(given::migrations(), fn a_line_that_is_too_long_is_named_and_stays(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "A goal");
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/plans/{}/goals/{}/people", plan.id, goal.id);
    let long = format!("Port\n{}", "a".repeat(501));
    let refused = browser.submit(&browser.get(&path), &path, &[("partners", &long), ("officers", "Typed")]);
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(refused.errors(), ["Line 2 is too long: at most 500 characters fit on one."]);
    assert_eq!(refused.one("textarea[name=officers]"), "Typed");
});

both!(given::migrations(), fn two_people_who_save_the_same_lists_see_both_versions(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "A goal");
    given::people_of_goal(db, goal.id, ["Ministry", "Minister", "Port", "Director"], Some(city.officer));
    let app = given::app(db);
    let (one, other) = (given::browser(&app, db, city.coordinator), given::browser(&app, db, city.coordinator));
    let path = format!("/plans/{}/goals/{}/people", plan.id, goal.id);
    let (first, second) = (one.get(&path), other.get(&path));
    assert_eq!(one.submit(&first, &path, &[("partners", "Port\nTheirs")]).status, StatusCode::SEE_OTHER);
    let late = other.submit(&second, &path, &[("partners", "Port\nMine")]);
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert_eq!(late.attributes("input[name=partners]", "value"), ["Port\nTheirs", "Port\nMine"]);
    assert_eq!(other.submit(&late, &path, &[("partners", "Port\nTheirs")]).status, StatusCode::SEE_OTHER);
    let people = db.read_here(|tx| store::people_of_goal::of_goal(tx, plan.id, goal.id)).unwrap();
    assert_eq!(people.partners[1].name, "Theirs");
    assert_eq!(people.stakeholders[0].members[0].1, "Minister");
    assert_eq!(people.officers[0].person, Some(city.officer));
});

both!(given::migrations(), fn only_coordinators_change_the_lists(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "A goal");
    let app = given::app(db);
    let path = format!("/plans/{}/goals/{}/people", plan.id, goal.id);
    let statuses = [city.officer, city.stranger].map(|person| given::browser(&app, db, person).get(&path).status);
    assert_eq!(statuses, [StatusCode::FORBIDDEN, StatusCode::NOT_FOUND]);
});
