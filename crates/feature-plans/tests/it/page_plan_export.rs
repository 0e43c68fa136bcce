use axum::http::{StatusCode, header};
use feature_plans::rules::plan_file::PlanFile;
use feature_plans::store;
use kit_test::both;

use crate::given::{self, TODAY};

both!(given::migrations(), fn a_plan_is_taken_out_and_brought_in_again(db) {
    let city = given::city(db);
    let book = given::handbook(db, &city);
    let plan = given::plan_as(db, &city, |change| change.handbook = Some(book.id));
    let goal = given::goal(db, &plan, "The tram");
    given::measure(db, &plan, goal.id, given::measure_change("Meet"));
    given::people_of_goal(db, goal.id, ["Ministry", "Minister", "Port", "Director"], None);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let json = browser.get(&format!("/plans/{}/plan.json", plan.id));
    assert_eq!(json.headers[header::CONTENT_TYPE], "application/json");
    assert!(json.headers[header::CONTENT_DISPOSITION].to_str().unwrap().starts_with("attachment; filename=\"Plan of"));
    let form = browser.get("/plans/restore");
    let brought = browser.upload(&form, "/plans/restore", &[], ("file", "plan.json", &json.bytes));
    assert_eq!(brought.status, StatusCode::SEE_OTHER, "{}", brought.text());
    assert!(browser.follow(&brought).text().contains("The plan is here again."));
    let plans = db.read_here(|tx| store::plan::of_space(tx, city.space)).unwrap();
    assert_eq!(plans.len(), 2);
    assert_eq!(plans[0].handbook, plans[1].handbook, "the same handbook is not made twice");
});

both!(given::migrations(), fn a_file_that_is_no_plan_is_refused(db) {
    let city = given::city(db);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let send = |text: &str| {
        let form = browser.get("/plans/restore");
        browser.upload(&form, "/plans/restore", &[], ("file", "plan.json", text.as_bytes())).errors()
    };
    assert_eq!(send("{}"), ["There is nothing of a plan in this file."]);
    assert!(send("{\n[").concat().contains("from line 2 on"));
    let deep = r#"{"title": "A plan", "goals": [{"number": 1, "title": "One"}, {"number": 2, "title": ""}]}"#;
    assert_eq!(send(deep), ["Goal 2 of the file cannot be taken in:", "Write something here."]);
    assert!(db.read_here(|tx| store::plan::of_space(tx, city.space)).unwrap().is_empty(), "nothing half-made");
    let missing = browser.submit(&browser.get("/plans/restore"), "/plans/restore", &[]);
    assert_eq!(missing.errors(), ["Choose the file."]);
    let officer = given::browser(&app, db, city.officer);
    assert!(officer.get("/plans/restore").one("h2").contains("no space"));
});

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
