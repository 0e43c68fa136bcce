use axum::http::{StatusCode, header};
use feature_plans::rules::plan_file::PlanFile;
use kit_test::both;

use crate::given::{self, TODAY};

both!(given::migrations(), fn everybody_takes_out_what_they_see(db) {
    let city = given::city(db);
    let plan = given::public_plan(db, &city);
    let goal = given::goal(db, &plan, "The tram");
    given::measure(db, &plan, goal.id, given::measure_change("A measure"));
    given::target(db, &plan, goal.id, "A target", Some(TODAY));
    given::indicator(db, &plan, goal.id, "Passengers", &[(TODAY, 3.5)]);
    given::people_of_goal(db, goal.id, ["Ministry", "Minister", "Port", "Director"], None);
    given::note(db, &plan, "A note");
    let app = given::app(db);
    let paths = ["json", "md"].map(|ending| format!("/plans/{}/plan.{ending}", plan.id));
    let inside = paths.clone().map(|path| given::browser(&app, db, city.reader).get(&path).text());
    let outside = paths.map(|path| app.browser().get(&path).text());
    for words in ["The tram", "A target", "Passengers", "Port"] {
        assert!(inside.iter().chain(&outside).all(|text| text.contains(words)), "{words}");
    }
    for words in ["A measure", "Ministry", "Minister", "Director", "A note"] {
        assert!(inside.iter().all(|text| text.contains(words)), "{words}");
        assert!(outside.iter().all(|text| !text.contains(words)), "{words}");
    }
    let file = PlanFile::read(outside[0].as_bytes()).unwrap();
    assert_eq!(file.goals[0].indicators[0].values[0].value.to_string(), "3.5");
    assert!(inside[1].starts_with("# Plan of the year\n"), "{}", inside[1]);
});

both!(given::migrations(), fn a_plan_that_is_not_public_is_taken_out_by_its_people_alone(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let app = given::app(db);
    for ending in ["json", "md"] {
        let path = format!("/plans/{}/plan.{ending}", plan.id);
        assert_eq!(app.browser().get(&path).status, StatusCode::NOT_FOUND);
        assert_eq!(given::browser(&app, db, city.stranger).get(&path).status, StatusCode::NOT_FOUND);
    }
});

both!(given::migrations(), fn a_plan_comes_as_a_file_of_its_name(db) {
    let city = given::city(db);
    let plan = given::public_plan(db, &city);
    let app = given::app(db);
    for (ending, kind) in [("json", "application/json"), ("md", "text/markdown")] {
        let file = app.browser().get(&format!("/plans/{}/plan.{ending}", plan.id));
        assert!(file.headers[header::CONTENT_TYPE].to_str().unwrap().starts_with(kind));
        let named = file.headers[header::CONTENT_DISPOSITION].to_str().unwrap();
        assert!(named.starts_with("attachment; filename=\"Plan of") && named.contains(&format!(".{ending}")), "{named}");
    }
});
