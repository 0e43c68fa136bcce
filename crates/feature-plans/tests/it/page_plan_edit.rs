use axum::http::StatusCode;
use core_spaces::rules::{Role, Visibility};
use feature_plans::store;
use kit_test::both;

use crate::given::{self, follow_up, follow_ups};

both!(given::migrations(), fn a_coordinator_starts_an_empty_plan(db) {
    let city = given::city(db);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let page = browser.get("/plans/new");
    assert_eq!(page.one("h1"), "Start an empty plan");
    assert_eq!(page.attributes("input[name=year]", "value"), ["2026"]);
    let fields = [("title", "Our plan"), ("body-1", "City board"), ("per_year-1", "2"), ("visibility", "public")];
    let done = browser.submit(&page, "/plans/new", &fields);
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    let plan = browser.follow(&done);
    assert_eq!(plan.one("h1"), "Our plan");
    assert!(plan.all("main li").contains(&"City board: twice a year".to_owned()));
    assert!(plan.text().contains("The plan has begun."));
    let found = db.read_here(|tx| store::plan::of_space(tx, city.space)).unwrap();
    assert_eq!(found[0].visibility, Visibility::Public);
});

both!(given::migrations(), fn who_coordinates_nothing_is_told_what_to_do(db) {
    let city = given::city(db);
    let app = given::app(db);
    for person in [city.officer, city.stranger, city.administrator] {
        let page = given::browser(&app, db, person).get("/plans/new");
        assert_eq!(page.one(".empty h2"), "You have no space for plans yet");
        assert!(page.attributes("form[data-draft]", "action").is_empty());
    }
    assert_eq!(app.browser().get("/plans/new").location().unwrap(), "/sign-in?why=sign-in-first&next=/plans/new");
});

both!(given::migrations(), fn a_plan_is_started_only_where_one_coordinates(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    let third = given::city_called(db, "Kolmas");
    db.write_here(|tx| given::grant(tx, third.space, city.coordinator, Role::Coordinator)).unwrap();
    let book = given::handbook(db, &third);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let page = browser.get("/plans/new");
    assert_eq!(page.all("select[name=space] option"), ["Kolmas", "Kuvitelma"]);
    let elsewhere = [("title", "Our plan"), ("space", &other.space.to_string())];
    assert_eq!(browser.submit(&page, "/plans/new", &elsewhere).status, StatusCode::NOT_FOUND);
    let (space, book) = (city.space.to_string(), book.id.to_string());
    let of_another = [("title", "Our plan"), ("space", space.as_str()), ("handbook", book.as_str())];
    let refused = browser.submit(&page, "/plans/new", &of_another);
    assert_eq!(refused.errors(), ["This handbook belongs to another space. Choose one of the same space."]);
});

both!(given::migrations(), fn what_is_wrong_is_said_and_what_was_typed_stays(db) {
    let city = given::city(db);
    let plan = given::plan_as(db, &city, |change| change.follow_ups = vec![follow_up("The board", 2)]);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/plans/{}/edit", plan.id);
    let page = browser.get(&path);
    assert_eq!(page.all(".pair").len(), 4, "a row and three empty ones");
    let fields = [("title", ""), ("year", "soon"), ("body-2", "Committee"), ("per_year-2", "99"), ("summary", "Typed")];
    let refused = browser.submit(&page, &path, &fields);
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        refused.attributes(".govuk-error-summary a", "href"),
        ["#title", "#year", "#per_year-2"],
        "{:?}",
        refused.errors()
    );
    assert_eq!(refused.one("textarea[name=summary]"), "Typed");
    assert_eq!(refused.attributes("input[name=body-2]", "value"), ["Committee"]);
    assert_eq!(refused.all(".pair").len(), 5);
    let mended = browser.submit(&refused, &path, &[("title", "T"), ("year", "2027"), ("per_year-2", "4")]);
    assert_eq!(mended.status, StatusCode::SEE_OTHER);
    assert_eq!(follow_ups(db, &plan).len(), 2);
});

both!(given::migrations(), fn two_people_who_save_the_same_plan_see_both_versions(db) {
    let city = given::city(db);
    let plan = given::plan_as(db, &city, |change| change.follow_ups = vec![follow_up("The board", 2)]);
    let app = given::app(db);
    let (one, other) = (given::browser(&app, db, city.coordinator), given::browser(&app, db, city.coordinator));
    let path = format!("/plans/{}/edit", plan.id);
    let (first, second) = (one.get(&path), other.get(&path));
    let theirs = [("title", "The first's words"), ("visibility", "public"), ("body-1", "The council")];
    assert_eq!(one.submit(&first, &path, &theirs).status, StatusCode::SEE_OTHER);
    let late = other.submit(&second, &path, &[("title", "The second's words")]);
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert_eq!(late.attributes("input[name=title]", "value"), ["The first's words", "The second's words"]);
    assert_eq!(late.one("#visibility-hint"), "Saved meanwhile: Everybody");
    assert!(late.text().contains("Saved meanwhile: The council: twice a year"));
    assert_eq!(late.attributes("input[name=body-1]", "value"), ["The board"]);
    assert_eq!(other.submit(&late, &path, &[]).status, StatusCode::SEE_OTHER);
    let saved = db.read_here(|tx| store::plan::get(tx, plan.id)).unwrap();
    assert_eq!((saved.title.as_str(), saved.visibility), ("The second's words", Visibility::Members));
});

both!(given::migrations(), fn only_coordinators_change_a_plan(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let app = given::app(db);
    let path = format!("/plans/{}/edit", plan.id);
    let status = |person| given::browser(&app, db, person).get(&path).status;
    assert_eq!(status(city.officer), StatusCode::FORBIDDEN);
    assert_eq!(status(city.reader), StatusCode::FORBIDDEN);
    assert_eq!(status(city.stranger), StatusCode::NOT_FOUND);
    let browser = given::browser(&app, db, city.coordinator);
    assert_eq!(browser.post(&path, &[("title", "Without a nonce")]).errors().len(), 1);
    assert_eq!(db.read_here(|tx| store::plan::get(tx, plan.id)).unwrap().version, 1);
});
