use axum::http::StatusCode;
use core_spaces::rules::Visibility;
use feature_plans::store;
use kit_test::both;

use crate::given;

both!(given::migrations(), fn a_handbook_is_read_as_it_is_meant(db) {
    let city = given::city(db);
    let book = given::handbook(db, &city);
    let plan = given::plan_as(db, &city, |change| change.handbook = Some(book.id));
    let app = given::app(db);
    let page = given::browser(&app, db, city.reader).get(&format!("/handbooks/{}", book.id));
    assert_eq!(page.one(".page-head__eyebrow"), "Council term 2026–2029");
    assert_eq!(page.all(".prose strong"), ["one"]);
    assert_eq!(page.all(".prose li"), ["the board", "the mayor"]);
    assert_eq!(page.all(".halves li"), ["Meetings", "Newsletter"]);
    assert_eq!(page.attributes("aside a, .page__aside a", "href").last().unwrap(), &format!("/plans/{}", plan.id));
    assert!(!page.text().contains("/edit"), "readers change nothing");
});

both!(given::migrations(), fn a_handbook_is_as_public_as_its_plans(db) {
    let city = given::city(db);
    let book = given::handbook(db, &city);
    let app = given::app(db);
    let path = format!("/handbooks/{}", book.id);
    let outside = || app.browser().get(&path).status;
    let follow = |visibility| {
        given::plan_as(db, &city, |change| {
            change.handbook = Some(book.id);
            change.visibility = visibility;
        });
    };
    assert_eq!(outside(), StatusCode::NOT_FOUND);
    follow(Visibility::Members);
    assert_eq!(outside(), StatusCode::NOT_FOUND);
    assert!(app.browser().get("/handbooks").all(".card").is_empty());
    follow(Visibility::Public);
    assert_eq!(outside(), StatusCode::OK);
    let page = app.browser().get(&path);
    assert_eq!(page.text().matches("Plan of the year").count(), 1, "only the public plan is named");
    assert_eq!(app.browser().get("/handbooks").all(".card h2"), ["Handbook of advocacy"]);
    let stranger = given::browser(&app, db, city.stranger);
    assert_eq!(stranger.get(&path).status, StatusCode::OK);
    assert_eq!(stranger.get(&format!("{path}/edit")).status, StatusCode::FORBIDDEN);
});

both!(given::migrations(), fn a_coordinator_makes_a_handbook(db) {
    let city = given::city(db);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let new = browser.get("/handbooks/new");
    let half = browser.submit(&new, "/handbooks/new", &[("title", "Ways"), ("term_from", "2026")]);
    assert_eq!(half.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(half.attributes(".govuk-error-summary a", "href"), ["#term_until"]);
    let made = browser.submit(&half, "/handbooks/new", &[("term_until", "2029")]);
    let page = browser.follow(&made);
    assert_eq!(page.one("h1"), "Ways");
    assert_eq!(page.one(".empty h2"), "No chapters yet");
    let href = made.location().unwrap().split('?').next().unwrap().to_owned();
    let chapter = format!("{href}/new-chapter");
    let fields = [("title", "Principles"), ("body", "# Deep\n\n<script>alert(1)</script>")];
    let added = browser.submit(&browser.get(&chapter), &chapter, &fields);
    let page = browser.follow(&added);
    assert_eq!(page.all(".prose h3"), ["Deep"]);
    assert!(page.text().contains("&lt;script&gt;"), "what was typed is shown, and never run");
    let toolkit = format!("{href}/toolkit");
    let set = browser.submit(&browser.get(&toolkit), &toolkit, &[("advocacy", "Meetings\nLetters")]);
    assert_eq!(browser.follow(&set).all(".halves li"), ["Meetings", "Letters"]);
    assert!(given::browser(&app, db, city.officer).get("/handbooks/new").one("h2").contains("no space"));
});

both!(given::migrations(), fn two_people_who_save_the_same_see_both_versions(db) {
    let city = given::city(db);
    let book = given::handbook(db, &city);
    let app = given::app(db);
    let (one, other) = (given::browser(&app, db, city.coordinator), given::browser(&app, db, city.coordinator));
    let href = format!("/handbooks/{}", book.id);
    for (path, field) in [
        (format!("{href}/edit"), "title"),
        (format!("{href}/toolkit"), "advocacy"),
        (format!("{href}/chapters/{}", book.chapters[0].id), "body"),
    ] {
        let (first, second) = (one.get(&path), other.get(&path));
        assert_eq!(one.submit(&first, &path, &[(field, "Theirs")]).status, StatusCode::SEE_OTHER, "{path}");
        let late = other.submit(&second, &path, &[(field, "Mine")]);
        assert_eq!(late.status, StatusCode::CONFLICT, "{path}");
        assert_eq!(late.attributes(&format!("input[name={field}]"), "value"), ["Theirs", "Mine"], "{path}");
        assert_eq!(other.submit(&late, &path, &[]).status, StatusCode::SEE_OTHER, "{path}");
    }
});

both!(given::migrations(), fn chapters_are_ordered_and_removed(db) {
    let city = given::city(db);
    let book = given::handbook(db, &city);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let order = format!("/handbooks/{}/order", book.id);
    let page = browser.get(&order);
    let down = page.attributes("button[name=move]", "value").remove(0);
    let moved = browser.submit(&page, &order, &[("move", &down)]);
    assert_eq!(browser.follow(&moved).all(".order__text"), ["Roles", "Principles"]);
    let remove = format!("/handbooks/{}/chapters/{}/remove", book.id, book.chapters[0].id);
    let asked = browser.get(&remove);
    assert_eq!(asked.one("h1"), "Remove this chapter?");
    let removed = browser.submit(&asked, &remove, &[]);
    assert!(browser.follow(&removed).text().contains("The chapter was removed."));
    assert_eq!(db.read_here(|tx| store::handbook::get(tx, book.id)).unwrap().chapters.len(), 1);
    assert_eq!(browser.get(&remove).status, StatusCode::NOT_FOUND);
});
