use axum::http::StatusCode;
use core_register::actions::erase_old_details;
use core_register::rules::OutsideKind;
use jiff::civil::date;
use kit_test::both;

use crate::given::{self, TODAY, occasion};

both!(given::migrations(), fn a_coordinator_says_for_how_long(db) {
    let city = given::city(db);
    let app = given::app(db);
    let coordinator = given::browser(&app, db, city.coordinator);
    let path = format!("/spaces/{}/register/retention", city.space);
    let page = coordinator.get(&path);
    assert!(page.text().contains("They are kept for 24 months."));
    for wrong in ["0", "121", "long"] {
        let refused = coordinator.submit(&page, &path, &[("keep-months", wrong)]);
        refused.refuses(&["keep-months"]);
        assert_eq!(refused.errors(), ["Write a number of months from 1 to 120."]);
    }
    let done = coordinator.submit(&page, &path, &[("keep-months", "1")]);
    assert!(coordinator.told(&done, "done-keep-months").text().contains("They are kept for 1 month."));
    let again = coordinator.submit(&coordinator.get(&path), &path, &[("keep-months", "120")]);
    coordinator.told(&again, "done-keep-months");
});

both!(given::migrations(), fn a_list_says_what_was_erased_when(db) {
    let city = given::city(db);
    let app = given::app(db);
    let ministry = given::organisation(db, &city, OutsideKind::Ministry, "Liikenneministeriö");
    let person = given::person_on(db, &city, "Maija Malli", date(2020, 1, 1));
    given::tenure(db, &city, (&person, &ministry), "ministeri", (None, Some(date(2020, 1, 1))));
    given::person_on(db, &city, "Matti Malli", date(2020, 1, 1));
    let reader = given::browser(&app, db, city.reader);
    let path = format!("/spaces/{}/register/retention", city.space);
    assert!(reader.get(&path).text().contains("Nothing has been erased yet."));
    db.write_here(|tx| erase_old_details(tx, &occasion(), TODAY, None)).unwrap();
    let page = reader.get(&path);
    let mut whose = page.all("tbody th");
    whose.sort();
    assert_eq!(whose, ["Somebody without a post", "ministeri, Liikenneministeriö"]);
    assert!(page.one("tbody").contains("22 Nov 2026") && !page.text().contains("Malli"));
    assert!(page.all("main form").is_empty(), "for coordinators");
    assert!(reader.get(&format!("{path}/as/csv")).text().contains("ministeri"));
    assert_eq!(given::browser(&app, db, city.stranger).get(&path).status, StatusCode::NOT_FOUND);
});
