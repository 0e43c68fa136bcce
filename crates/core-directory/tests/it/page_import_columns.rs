use core_directory::rules::import::Field;
use kit_test::both;

use crate::given::{self, app, import, now, signed_in};

both!(given::migrations(), fn columns_are_said_and_lead_to_the_rows(db) {
    let paula = given::administrator(db);
    let app = app(db);
    let browser = signed_in(&app, &paula);
    let list = import(db, "who;land\nKuopio;FI\n");
    let path = format!("/organisations/imports/{}/columns", list.id);
    let page = browser.get(&path);
    page.html();
    browser.submit(&page, &path, &[("country", "Suomi")]).refuses(&["column-1", "country"]);
    let rows = browser.follow(&browser.submit(&browser.get(&path), &path, &[("column-1", "name"), ("name-lang", "fi")]));
    assert!(rows.one("main").contains("Kuopio, FI"), "{}", rows.one("main"));
    assert_eq!(now(db, &list).mapping.fields, [Field::Name, Field::Country]);
    let moved = browser.submit(&browser.get(&path), &path, &[("head-row", "x")]);
    moved.refuses(&["head-row"]);
});
