use axum::http::StatusCode;
use core_spaces::rules::Role;
use feature_plans::store;
use kernel::Lang;
use kit_test::both;

use crate::given::{self, HOSTILE};

both!(given::migrations(), fn a_handbook_is_begun_in_a_space_that_one_coordinates(db) {
    let (city, second, foreign) =
        (given::city(db), given::city_called(db, "Toisaalla"), given::city_called(db, "Muualla"));
    db.write_here(|tx| given::grant(tx, second.space, city.coordinator, Role::Coordinator)).unwrap();
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let page = browser.get("/handbooks/new");
    assert_eq!(page.all("select[name=space] option"), ["Kuvitelma", "Toisaalla"]);
    let space = second.space.to_string();
    let fields = [("title", HOSTILE), ("space", &space), ("term_from", "2026"), ("term_until", "2029"), ("lang", "sv")];
    let begun = browser.submit(&page, "/handbooks/new", &fields);
    let shown = browser.told(&begun, "done-handbook-started");
    assert_eq!(shown.one("h1"), HOSTILE);
    assert!(shown.all("main script").is_empty());
    let books = db.read_here(|tx| store::handbook::of_space(tx, second.space)).unwrap();
    assert_eq!((books[0].term, books[0].lang), (Some((2026, 2029)), Lang::Sv));
    let foreign = foreign.space.to_string();
    let page = browser.get("/handbooks/new");
    let elsewhere = browser.submit(&page, "/handbooks/new", &[("title", "A book"), ("space", &foreign)]);
    assert_eq!(elsewhere.status, StatusCode::NOT_FOUND);
    assert_eq!(browser.submit(&page, "/handbooks/new", &[("title", "A book"), ("lang", "xx")]).status, StatusCode::BAD_REQUEST);
});

both!(given::migrations(), fn a_term_has_two_years_in_their_order(db) {
    let city = given::city(db);
    let book = given::handbook(db, &city);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/handbooks/{}/edit", book.id);
    let page = browser.get(&path);
    assert_eq!(page.attributes("input[name^=term_]", "value"), ["2026", "2029"]);
    let (_, too_long) = given::long_lines();
    for (from, until, field) in
        [("", "2029", "term_from"), ("2026", "", "term_until"), ("2029", "2026", "term_until"), ("soon", "2029", "term_from"), ("1989", "1990", "term_from"), ("2100", "2101", "term_until")]
    {
        let refused = browser.submit(&page, &path, &[("title", &too_long), ("term_from", from), ("term_until", until)]);
        refused.refuses(&["title", field]);
        assert_eq!(refused.attributes("input[name^=term_]", "value"), [from, until]);
    }
    for (from, until, term) in [("1990", "2100", Some((1990, 2100))), ("", "", None)] {
        let saved = browser.submit(&browser.get(&path), &path, &[("term_from", from), ("term_until", until)]);
        browser.told(&saved, "done-handbook-changed");
        assert_eq!(db.read_here(|tx| store::handbook::get(tx, book.id)).unwrap().term, term);
    }
});

both!(given::migrations(), fn who_saves_a_handbook_second_sees_both_versions(db) {
    let city = given::city(db);
    let book = given::handbook(db, &city);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/handbooks/{}/edit", book.id);
    let late = given::both_versions(&browser, &path, "title", ["Theirs", "", "Mine"]);
    assert_eq!(late.attributes("input[type=radio][name=title]", "value"), ["Theirs", "Mine"]);
    assert_eq!(db.read_here(|tx| store::handbook::get(tx, book.id)).unwrap().title, "Mine");
});

both!(given::migrations(), fn handbooks_are_changed_by_coordinators(db) {
    let city = given::city(db);
    let book = given::handbook(db, &city);
    let app = given::app(db);
    given::for_coordinators(&app, db, &city, &format!("/handbooks/{}/edit", book.id));
    for person in [city.officer, city.administrator] {
        let page = given::browser(&app, db, person).get("/handbooks/new");
        assert_eq!((page.all(".empty").len(), page.all("main form").len()), (1, 0), "there is nothing to begin one in");
    }
});
