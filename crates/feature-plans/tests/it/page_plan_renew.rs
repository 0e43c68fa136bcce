use axum::http::StatusCode;
use feature_plans::actions::{TargetChange, add_target};
use feature_plans::store;
use kit_test::both;

use crate::contacting;
use crate::given::{self, HOSTILE, TODAY, leave, occasion};
use crate::renewing::{all, for_next_year, renew, year};

both!(given::migrations(), fn a_coordinator_decides_goal_by_goal_over_days(db) {
    let city = given::city(db);
    let year = year(db, &city);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/plans/{}/renew", year.plan.id);
    let page = browser.get(&path);
    assert_eq!(page.attributes("input[name=title]", "value"), ["Plan of 2027"]);
    assert_eq!(page.attributes("input[name=year]", "value"), ["2027"]);
    assert!(page.text().contains("0 of 4 decided"));
    let (tram, port) = (format!("fate-{}", year.tram.id), format!("fate-{}", year.port.id));
    let why = format!("reason-{}", year.port.id);
    let kept = browser.submit(&page, &path, &[(&tram, "continue"), (&port, "drop"), ("wanted", "keep")]);
    let plan = browser.follow(&kept);
    assert!(plan.text().contains("What you chose is kept.") && plan.text().contains("1 of 4 decided"));
    let again = browser.get(&path);
    assert_eq!(again.attributes(&format!("input[name={port}][checked]"), "value"), ["drop"]);
    let open = browser.submit(&again, &path, &[("year", "2026"), ("wanted", "make")]);
    assert_eq!(open.status, StatusCode::UNPROCESSABLE_ENTITY);
    let expected = ["#year".to_owned(), format!("#fate-{}", year.visit.id), format!("#{why}")];
    assert_eq!(open.attributes(".govuk-error-summary a", "href"), expected);
    assert_eq!(open.attributes("input[name=year]", "value"), ["2026"], "nothing is lost");
    assert_eq!(open.attributes(&format!("input[name={tram}][checked]"), "value"), ["continue"]);
    let fields = [("year", "2027"), (why.as_str(), HOSTILE), ("wanted", "rest")];
    let rest = browser.follow(&browser.submit(&open, &path, &fields));
    assert!(rest.text().contains("4 of 4 decided"));
    assert_eq!((rest.attributes(&format!("input[name={why}]"), "value"), rest.all("main script").len()), (vec![HOSTILE.into()], 0));
    let made = browser.submit(&rest, &path, &[("wanted", "make")]);
    let new = browser.follow(&made);
    assert_eq!(new.one("h1"), "Plan of 2027");
    assert_eq!(new.all(".goal-list h3"), ["1 The tram"]);
    assert!(!new.text().contains("/renew"), "its year has not begun");
    let already = browser.get(&path);
    assert!(already.text().contains("This plan has been renewed."));
    assert_eq!(already.all("form.fate, .renewal").len(), 0);
    let twice = browser.submit(&rest, &path, &[("wanted", "make"), ("nonce", &already_nonce(&browser))]);
    assert_eq!(twice.status, StatusCode::CONFLICT);
    assert!(twice.text().contains("Plan of 2027"), "the way to the one that is there");
});

fn already_nonce(browser: &kit_test::Browser<'_>) -> String {
    browser.get("/plans/new").attributes("input[name=nonce]", "value").remove(0)
}

both!(given::migrations(), fn what_is_known_stands_beside_each_choice(db) {
    let city = given::city(db);
    let year = year(db, &city);
    let (_, minister) = contacting::somebody(db, &city, "Aino Example", None);
    let mut call = contacting::call(city.officer, vec![minister]);
    call.goals = vec![(year.tram.id, year.plan.year)];
    contacting::logged(db, &city, &call);
    let app = given::app(db);
    let page = given::browser(&app, db, city.coordinator).get(&format!("/plans/{}/renew", year.plan.id));
    let known = page.all(".renewal__known").remove(0);
    for piece in ["late", "1 done, 1 open, 1 late", "0 of 1 targets met", "8.5 flights a week", "1 contact"] {
        assert!(known.contains(piece), "{piece}: {known}");
    }
    assert_eq!(page.all(".renewal__measure legend"), ["A visit", "A letter"], "what is done is not asked");
    assert!(page.text().contains("One measure that is done or dropped stays in this plan."));
});

both!(given::migrations(), fn who_saves_second_sees_what_was_kept_meanwhile(db) {
    let city = given::city(db);
    let year = year(db, &city);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/plans/{}/renew", year.plan.id);
    let (first, second) = (browser.get(&path), browser.get(&path));
    let fate = format!("fate-{}", year.tram.id);
    assert_eq!(browser.submit(&first, &path, &[(&fate, "continue"), ("wanted", "keep")]).status, StatusCode::SEE_OTHER);
    let late = browser.submit(&second, &path, &[(&fate, "drop"), ("wanted", "keep")]);
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.all(".govuk-hint").iter().any(|hint| hint.contains("Continue")), "{:?}", late.all(".govuk-hint"));
    assert_eq!(browser.submit(&late, &path, &[("wanted", "keep")]).status, StatusCode::SEE_OTHER);
});

both!(given::migrations(), fn renewing_is_for_coordinators(db) {
    let city = given::city(db);
    let year = year(db, &city);
    let app = given::app(db);
    given::for_coordinators(&app, db, &city, &format!("/plans/{}/renew", year.plan.id));
    let officers = given::browser(&app, db, city.officer).get(&format!("/plans/{}", year.plan.id));
    assert!(!officers.text().contains("/renew"));
});

both!(given::migrations(), fn the_form_asks_no_more_where_the_plan_is_larger(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let app = given::app(db);
    let mut counts = Vec::new();
    for number in 0..3 {
        let goal = given::goal(db, &plan, &format!("Goal {number}"));
        given::measure(db, &plan, goal.id, given::measure_change("A visit"));
        given::indicator(db, &plan, goal.id, "Flights", &[(TODAY, 1.0)]);
        counts.push(given::browser(&app, db, city.coordinator).get(&format!("/plans/{}/renew", plan.id)).statements.unwrap());
    }
    assert_eq!(counts[0], counts[2]);
});

both!(given::migrations(), fn a_renewed_plan_is_told_apart_wherever_it_stands(db) {
    let city = given::city(db);
    let year = year(db, &city);
    let new = renew(db, &city, &year.plan, &for_next_year(&year.plan, all(db, &year.plan))).unwrap();
    let app = given::app(db);
    let browser = given::browser(&app, db, city.reader);
    let old = browser.get(&format!("/plans/{}", year.plan.id));
    assert!(!old.text().contains("superseded"), "its year runs");
    assert!(old.text().contains(&format!("/plans/{}", new.id)));
    assert!(!old.text().contains("/renew"));
    let cards = browser.get("/plans").all(".card p");
    assert_eq!(cards, ["Kuvitelma · 2027", "Kuvitelma · 2026"]);
    given::goal(db, &new, "The airport");
    let plan = browser.get(&format!("/plans/{}", new.id));
    assert_eq!(plan.all(".goal-list .govuk-tag"), ["New"]);
    assert!(plan.text().contains("Goes on from the plan for 2026"));
    let tram = browser.get(&format!("/plans/{}/goals/{}", year.plan.id, year.tram.id));
    assert!(tram.text().contains("Continued in the plan for 2027"));
    let after = db.read_here(|tx| store::contents::get(tx, new.id)).unwrap();
    let goal = browser.get(&format!("/plans/{}/goals/{}", new.id, after.goals[0].goal.id));
    let timeline = format!("/plans/{}/goals/{}/timeline", year.plan.id, year.tram.id);
    assert!(goal.text().contains("Continues a goal of the plan for 2026") && goal.text().contains(&timeline));
    let own = browser.get(&format!("/plans/{}/goals/{}/timeline", new.id, after.goals[0].goal.id));
    assert!(own.text().contains(&timeline));
    let indicator = after.goals[0].indicators[0].id;
    assert!(browser.get(&format!("/plans/{}/indicators/{indicator}", new.id)).text().contains("Values in the plan for 2026"));
});

both!(given::migrations(), fn targets_are_counted_with_their_parts_as_where_one_sees_what_changed(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram").id;
    let target = given::target(db, &plan, goal, "A decision", None).id;
    let change = TargetChange { name: "Its first part".into(), due_on: None, set: None };
    db.write_here(|tx| add_target(tx, &occasion(), &leave(&city), &plan, (goal, Some(target)), &change)).unwrap();
    let app = given::app(db);
    let page = given::browser(&app, db, city.coordinator).get(&format!("/plans/{}/renew", plan.id));
    assert!(page.text().contains("0 of 2 targets met"));
});

both!(given::migrations(), fn a_plan_is_superseded_once_the_year_of_the_next_has_begun(db) {
    let city = given::city(db);
    let plan = given::plan_as(db, &city, |change| change.year = 2025);
    given::goal(db, &plan, "The tram");
    let new = renew(db, &city, &plan, &for_next_year(&plan, all(db, &plan))).unwrap();
    let app = given::app(db);
    let browser = given::browser(&app, db, city.reader);
    let old = browser.get(&format!("/plans/{}", plan.id));
    assert!(old.text().contains("superseded") && old.text().contains(&format!("/plans/{}", new.id)));
    assert_eq!(browser.get("/plans").all(".card p"), ["Kuvitelma · 2026", "Kuvitelma · 2025 · superseded"]);
    assert!(browser.get("/plans/as/csv").text().contains("Superseded"));
});

both!(given::migrations(), fn what_is_new_is_written_beside_what_goes_on(db) {
    let city = given::city(db);
    let year = year(db, &city);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/plans/{}/renew", year.plan.id);
    let measures = format!("new-{}", year.tram.id);
    let typed = [(measures.as_str(), "A ride\nA song"), ("new-goals", "A bridge\nA quay"), ("wanted", "rest")];
    let kept = browser.follow(&browser.submit(&browser.get(&path), &path, &typed));
    assert!(kept.text().contains("A bridge\nA quay"), "it is kept for as long as it takes");
    let long = "x".repeat(501);
    let refused = browser.submit(&kept, &path, &[("new-goals", &long), ("wanted", "make")]);
    assert_eq!(refused.attributes(".govuk-error-summary a", "href"), ["#new-goals"]);
    let new = browser.follow(&browser.submit(&kept, &path, &[("wanted", "make")]));
    assert_eq!(new.all(".goal-list h3"), ["1 The tram", "2 The port", "3 A bridge", "4 A quay"]);
    assert_eq!(new.all(".goal-list .govuk-tag"), ["New"; 2]);
});
