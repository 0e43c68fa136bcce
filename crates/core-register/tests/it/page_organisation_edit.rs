use axum::http::StatusCode;
use core_register::actions::change_organisation;
use core_register::rules::OutsideKind;
use kit_test::both;

use crate::given::{self, leave, occasion, organisation_change};

both!(given::migrations(), fn an_organisation_is_added_as_a_part_of_another(db) {
    let city = given::city(db);
    let app = given::app(db);
    let officer = given::browser(&app, db, city.officer);
    let assembly = given::organisation(db, &city, OutsideKind::Assembly, "Eduskunta");
    let path = format!("/spaces/{}/register/new-organisation", city.space);
    let page = officer.get(&path);
    let refused = officer.submit(&page, &path, &[("parent", "Nowhere")]);
    refused.refuses(&["parent"]);
    let refused = officer.submit(&refused, &path, &[("parent", "eduskunta"), ("website", "www")]);
    refused.refuses(&["name-fi", "website"]);
    let fields =
        [("parent", "eduskunta"), ("name-fi", "Valiokunta"), ("kind", "committee"), ("website", "https://example.fi")];
    let done = officer.submit(&refused, &path, &fields);
    let after = officer.told(&done, "done-register-organisation-added");
    let whole = format!("/spaces/{}/register/organisations/{}", city.space, assembly.id);
    assert!(after.attributes("dd a", "href").contains(&whole));
});

both!(given::migrations(), fn a_part_keeps_its_whole_though_another_is_called_alike(db) {
    let city = given::city(db);
    let app = given::app(db);
    let officer = given::browser(&app, db, city.officer);
    let (first, second) = (
        given::organisation(db, &city, OutsideKind::Assembly, "Valtuusto"),
        given::organisation(db, &city, OutsideKind::Assembly, "Valtuusto"),
    );
    let part = given::organisation(db, &city, OutsideKind::Committee, "Jaosto");
    let mut change = organisation_change(OutsideKind::Committee, "Jaosto");
    change.parent = Some(second.id);
    db.write_here(|tx| change_organisation(tx, &occasion(), &leave(&city), (part.id, 1), &change)).unwrap();
    let path = format!("/spaces/{}/register/organisations/{}/edit", city.space, part.id);
    let done = officer.submit(&officer.get(&path), &path, &[("abbreviation", "J")]);
    officer.told(&done, "done-register-organisation-changed");
    assert_ne!(first.id, second.id);
    assert_eq!(given::organisation_now(db, &city, part.id).parent, Some(second.id));
});

both!(given::migrations(), fn who_saves_second_sees_both_versions(db) {
    let city = given::city(db);
    let app = given::app(db);
    let officer = given::browser(&app, db, city.officer);
    let one = given::organisation(db, &city, OutsideKind::Media, "Sanomat");
    let path = format!("/spaces/{}/register/organisations/{}/edit", city.space, one.id);
    let page = officer.get(&path);
    let change = organisation_change(OutsideKind::Media, "Uutiset");
    db.write_here(|tx| change_organisation(tx, &occasion(), &leave(&city), (one.id, 1), &change)).unwrap();
    let refused = officer.submit(&page, &path, &[("name-fi", "Viesti")]);
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.text().contains("Uutiset") && refused.text().contains("Viesti"));
    let done = officer.submit(&refused, &path, &[("name-fi", "Viesti")]);
    officer.told(&done, "done-register-organisation-changed");
    let reader = given::browser(&app, db, city.reader);
    assert_eq!(reader.get(&path).status, StatusCode::FORBIDDEN);
});
