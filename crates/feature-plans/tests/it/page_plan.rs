use axum::http::StatusCode;
use feature_plans::store;
use kit_test::both;

use crate::given;

both!(given::migrations(), fn a_removed_goal_is_brought_back_by_one_button(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram");
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let remove = format!("/plans/{}/goals/{}/remove", plan.id, goal.id);
    let front = browser.follow(&browser.submit(&browser.get(&remove), &remove, &[]));
    assert!(front.text().contains("The goal was removed."));
    let restore = format!("/plans/{}/goals/{}/restore", plan.id, goal.id);
    assert_eq!(front.one(&format!("form[action='{restore}'] p")), "The tram");
    let back = browser.follow(&browser.submit(&front, &restore, &[]));
    assert_eq!(back.one("h1"), "The tram");
    assert_eq!(db.read_here(|tx| store::goal::of_plan(tx, plan.id)).unwrap().len(), 1);
    let again = browser.get(&format!("/plans/{}?removed={}", plan.id, goal.id));
    assert!(again.attributes("form[action$=restore]", "action").is_empty(), "it is there again");
    let reader = given::browser(&app, db, city.reader).get(&format!("/plans/{}?removed={}", plan.id, goal.id));
    assert_eq!(reader.status, StatusCode::OK);
});

both!(given::migrations(), fn progress_is_told_the_right_way_round(db) {
    let city = given::city(db);
    let plan = given::public_plan(db, &city);
    let goal = given::goal(db, &plan, "The tram");
    let done = feature_plans::rules::MeasureProgress::Done { on: given::TODAY };
    for progress in [done, feature_plans::rules::MeasureProgress::Planned] {
        let change = feature_plans::actions::MeasureChange { progress, ..given::measure_change("A measure") };
        given::measure(db, &plan, goal.id, change);
    }
    given::target(db, &plan, goal.id, "A target", None);
    let app = given::app(db);
    let path = format!("/plans/{}", plan.id);
    assert!(given::browser(&app, db, city.reader).get(&path).text().contains("1 of 2 measures done"));
    assert!(app.browser().get(&path).text().contains("0 of 1 targets met"));
});

both!(given::migrations(), fn those_inside_find_who_may_do_what(db) {
    let city = given::city(db);
    let plan = given::public_plan(db, &city);
    let app = given::app(db);
    let path = format!("/plans/{}", plan.id);
    let roles = format!("/spaces/{}/roles", city.space);
    for person in [city.coordinator, city.officer, city.reader, city.administrator] {
        assert!(given::browser(&app, db, person).get(&path).attributes("main a", "href").contains(&roles));
    }
    assert!(!given::browser(&app, db, city.stranger).get(&path).attributes("main a", "href").contains(&roles));
    assert!(!app.browser().get(&path).attributes("main a", "href").contains(&roles));
});

both!(given::migrations(), fn what_is_late_stands_before_goals_and_description(db) {
    let city = given::city(db);
    let plan = given::plan_as(db, &city, |change| change.summary = "What it is about".into());
    let app = given::app(db);
    let path = format!("/plans/{}", plan.id);
    let (coordinator, reader) = (given::browser(&app, db, city.coordinator), given::browser(&app, db, city.reader));
    let report = [format!("{path}/new-report")];
    let buttons = |page: &kit_test::Page| page.attributes(".page-head a.govuk-button", "href");
    assert!(buttons(&coordinator.get(&path)).is_empty(), "there is nothing to report on");
    given::goal(db, &plan, "The tram");
    let page = coordinator.get(&path);
    let wanted = ["Where we stand", "What is late", "What comes next", "Goals", "What the plan is about"];
    assert_eq!(page.all(".page__main h2"), wanted);
    assert_eq!(buttons(&page), report);
    let page = reader.get(&path);
    assert!(buttons(&page).is_empty() && page.attributes(".page-head a", "href").contains(&format!("{path}/reports")));
});
