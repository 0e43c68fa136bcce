use axum::http::StatusCode;
use core_register::actions::{erase_old_details, merge_persons};
use core_register::rules::OutsideKind;
use jiff::civil::date;
use kit_test::both;

use crate::given::{self, TODAY, leave, occasion, person_change};

both!(given::migrations(), fn posts_now_come_before_earlier_ones(db) {
    let city = given::city(db);
    let app = given::app(db);
    let ministry = given::organisation(db, &city, OutsideKind::Ministry, "Liikenneministeriö");
    let person = given::person(db, &city, "Maija Malli");
    given::tenure(db, &city, (&person, &ministry), "erityisavustaja", (None, Some(date(2024, 5, 31))));
    given::tenure(db, &city, (&person, &ministry), "ministeri", (Some(date(2024, 6, 1)), None));
    let path = format!("/spaces/{}/register/persons/{}", city.space, person.id);
    let page = given::browser(&app, db, city.officer).get(&path);
    assert_eq!(page.one("h1"), "Maija Malli");
    assert_eq!(page.all("main h2"), ["Posts now", "Earlier posts", "Details"]);
    let when = page.all(".posts__when");
    assert_eq!(when, ["from 1 Jun 2024 Change ministeri", "until 31 May 2024 Change erityisavustaja"]);
    assert_eq!(page.attributes("a[href^=mailto]", "href"), ["mailto:maija.malli@example.fi"]);
    assert_eq!(page.attributes("a[href^=tel]", "href"), ["tel:+35840123"]);
});

both!(given::migrations(), fn readers_see_posts_and_no_details(db) {
    let city = given::city(db);
    let app = given::app(db);
    let person = given::person(db, &city, "Maija Malli");
    let path = format!("/spaces/{}/register/persons/{}", city.space, person.id);
    let page = given::browser(&app, db, city.reader).get(&path);
    assert_eq!(page.status, StatusCode::OK);
    let text = page.text();
    for detail in ["@example.fi", "+358", "What is known", "Sivusto", "/edit", "/merge"] {
        assert!(!text.contains(detail), "{detail}");
    }
    assert!(text.contains("Coordinators and officers see them."));
    assert_eq!(given::browser(&app, db, city.stranger).get(&path).status, StatusCode::NOT_FOUND);
    let foreign = given::person(db, &given::city_called(db, "Toisaalla"), "Heidän Malli");
    let path = format!("/spaces/{}/register/persons/{}", city.space, foreign.id);
    assert_eq!(given::browser(&app, db, city.officer).get(&path).status, StatusCode::NOT_FOUND);
});

both!(given::migrations(), fn a_double_leads_to_whom_it_was_merged_into(db) {
    let city = given::city(db);
    let app = given::app(db);
    let (kept, double) = (given::person(db, &city, "Maija Malli"), given::person(db, &city, "Malli Maija"));
    let change = person_change("Maija Malli");
    db.write_here(|tx| {
        merge_persons(tx, &occasion(), &leave(&city), TODAY, (double.id, 1), ((kept.id, 1), &change))
    })
    .unwrap();
    let at = |id| format!("/spaces/{}/register/persons/{id}", city.space);
    let led = given::browser(&app, db, city.reader).get(&at(double.id));
    assert_eq!(led.location(), Some(at(kept.id)));
});

both!(given::migrations(), fn of_whom_the_name_was_erased_the_posts_stay_and_nothing_can_be_changed(db) {
    let city = given::city(db);
    let app = given::app(db);
    let ministry = given::organisation(db, &city, OutsideKind::Ministry, "Liikenneministeriö");
    let person = given::person_on(db, &city, "Maija Malli", date(2020, 1, 1));
    given::tenure(db, &city, (&person, &ministry), "ministeri", (None, Some(date(2020, 1, 1))));
    db.write_here(|tx| erase_old_details(tx, &occasion(), TODAY, None)).unwrap();
    let officer = given::browser(&app, db, city.officer);
    let path = format!("/spaces/{}/register/persons/{}", city.space, person.id);
    let page = officer.get(&path);
    assert_eq!(page.one("h1"), "Name erased");
    assert!(!page.text().contains("Malli") && !page.text().contains("/edit"));
    assert_eq!(page.one(".posts__what"), "ministeri, Liikenneministeriö");
    for beneath in ["edit", "merge", "new-post"] {
        assert_eq!(officer.get(&format!("{path}/{beneath}")).status, StatusCode::NOT_FOUND, "{beneath}");
    }
});
