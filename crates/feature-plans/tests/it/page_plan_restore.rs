use axum::http::StatusCode;
use core_spaces::rules::Role;
use feature_plans::store;
use kit_test::both;

use crate::given::{self, HOSTILE};

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
    let form = browser.get("/plans/restore");
    let brought = browser.upload(&form, "/plans/restore", &[], ("file", "plan.json", &json.bytes));
    assert_eq!(browser.told(&brought, "done-plan-restored").one("h1"), "Plan of the year");
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
    assert_eq!(send(deep), ["Goal 2 of the file cannot be taken in:", "A text is missing."]);
    assert!(db.read_here(|tx| store::plan::of_space(tx, city.space)).unwrap().is_empty(), "nothing half-made");
    let missing = browser.submit(&browser.get("/plans/restore"), "/plans/restore", &[]);
    missing.refuses(&["file"]);
});

both!(given::migrations(), fn a_plan_is_brought_into_a_space_that_one_coordinates(db) {
    let (city, second, foreign) =
        (given::city(db), given::city_called(db, "Toisaalla"), given::city_called(db, "Muualla"));
    db.write_here(|tx| given::grant(tx, second.space, city.coordinator, Role::Coordinator)).unwrap();
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let file = serde_json::json!({ "title": HOSTILE }).to_string();
    let send = |space: String| {
        let form = browser.get("/plans/restore");
        assert_eq!(form.all("select[name=space] option"), ["Kuvitelma", "Toisaalla"]);
        browser.upload(&form, "/plans/restore", &[("space", &space)], ("file", "plan.json", file.as_bytes()))
    };
    let shown = browser.told(&send(second.space.to_string()), "done-plan-restored");
    assert_eq!((shown.one("h1"), shown.all("main script").len()), (HOSTILE.to_owned(), 0));
    assert_eq!(db.read_here(|tx| store::plan::of_space(tx, second.space)).unwrap().len(), 1);
    assert_eq!(send(foreign.space.to_string()).status, StatusCode::NOT_FOUND);
    let form = browser.get("/plans/restore");
    let wrong = browser.upload(&form, "/plans/restore", &[("space", &second.space.to_string())], ("file", "plan.json", b"{"));
    assert_eq!(wrong.attributes("select[name=space] option[selected]", "value"), [second.space.to_string()]);
});

both!(given::migrations(), fn who_coordinates_nothing_has_nowhere_to_bring_one(db) {
    let city = given::city(db);
    let app = given::app(db);
    for person in [city.officer, city.administrator] {
        let page = given::browser(&app, db, person).get("/plans/restore");
        assert_eq!((page.all(".empty").len(), page.all("main form").len()), (1, 0));
    }
    assert!(app.browser().get("/plans/restore").location().unwrap().starts_with("/sign-in"));
});
