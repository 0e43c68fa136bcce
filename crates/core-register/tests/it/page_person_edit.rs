use axum::http::StatusCode;
use core_register::actions::change_person;
use core_register::rules::OutsideKind;
use kit_test::both;

use crate::given::{self, TODAY, leave, occasion, person_change};

both!(given::migrations(), fn a_person_is_added(db) {
    let city = given::city(db);
    let app = given::app(db);
    let officer = given::browser(&app, db, city.officer);
    let party = given::organisation(db, &city, OutsideKind::Party, "Puolue");
    let path = format!("/spaces/{}/register/new-person", city.space);
    let page = officer.get(&path);
    assert_eq!(page.one("h1"), "Add a person");
    let refused = officer.submit(&page, &path, &[("email", "maija")]);
    refused.refuses(&["name", "email"]);
    let party = party.id.to_string();
    let fields = [("name", " Maija  Malli "), ("email", "maija@example.fi"), ("party", party.as_str())];
    let done = officer.told(&officer.submit(&refused, &path, &fields), "done-register-person-added");
    assert_eq!(done.one("h1"), "Maija Malli");
    assert!(done.all("dd").contains(&"Puolue".to_owned()));
});

both!(given::migrations(), fn who_saves_second_sees_both_versions(db) {
    let city = given::city(db);
    let app = given::app(db);
    let officer = given::browser(&app, db, city.officer);
    let person = given::person(db, &city, "Maija Malli");
    let path = format!("/spaces/{}/register/persons/{}/edit", city.space, person.id);
    let page = officer.get(&path);
    let change = person_change("Maija Toinen");
    db.write_here(|tx| change_person(tx, &occasion(), &leave(&city), TODAY, (person.id, 1), &change)).unwrap();
    let refused = officer.submit(&page, &path, &[("name", "Maija Kolmas")]);
    assert_eq!(refused.status, StatusCode::CONFLICT);
    let text = refused.text();
    assert!(text.contains("Maija Toinen") && text.contains("Maija Kolmas"));
    let done = officer.submit(&refused, &path, &[("name", "Maija Kolmas")]);
    officer.told(&done, "done-register-person-changed");
    assert_eq!(given::person_now(db, &city, person.id).name, "Maija Kolmas");
});

both!(given::migrations(), fn readers_change_nothing(db) {
    let city = given::city(db);
    let app = given::app(db);
    let reader = given::browser(&app, db, city.reader);
    let person = given::person(db, &city, "Maija Malli");
    for path in ["new-person".to_owned(), format!("persons/{}/edit", person.id)] {
        let path = format!("/spaces/{}/register/{path}", city.space);
        assert_eq!(reader.get(&path).status, StatusCode::FORBIDDEN, "{path}");
    }
});
