use axum::http::StatusCode;
use core_register::actions::{add_organisation, merge_organisations};
use core_register::rules::{OrganisationChange, OutsideKind};
use jiff::civil::date;
use kernel::Lang;
use kit_test::both;

use crate::given::{self, leave, occasion, organisation_change};

both!(given::migrations(), fn it_shows_who_holds_and_held_its_posts(db) {
    let city = given::city(db);
    let app = given::app(db);
    let assembly = given::organisation(db, &city, OutsideKind::Assembly, "Eduskunta");
    let change = organisation_change(OutsideKind::Committee, "Valiokunta");
    let names = change.names.clone().with(Lang::Sv, "Utskottet");
    let change = OrganisationChange { parent: Some(assembly.id), names, ..change };
    let committee = db.write_here(|tx| add_organisation(tx, &occasion(), &leave(&city), &change)).unwrap();
    let (now, before) = (given::person(db, &city, "Maija Malli"), given::person(db, &city, "Matti Malli"));
    given::tenure(db, &city, (&now, &committee), "puheenjohtaja", (Some(date(2026, 2, 1)), None));
    given::tenure(db, &city, (&before, &committee), "puheenjohtaja", (None, Some(date(2026, 1, 31))));
    let at = |id| format!("/spaces/{}/register/organisations/{id}", city.space);
    let reader = given::browser(&app, db, city.reader);
    let page = reader.get(&at(committee.id));
    assert_eq!((page.one("h1"), page.one(".page-head__eyebrow")), ("Valiokunta".into(), "committee".into()));
    assert_eq!(page.all("main h2"), ["In office now", "Earlier", "Organisation"]);
    assert_eq!(page.all(".posts__what"), ["Maija Malli, puheenjohtaja", "Matti Malli, puheenjohtaja"]);
    assert_eq!(page.one("dd [lang=sv]"), "Utskottet");
    assert_eq!(reader.get(&at(assembly.id)).all("main ul a"), ["Valiokunta"]);
    assert_eq!(given::browser(&app, db, city.stranger).get(&at(assembly.id)).status, StatusCode::NOT_FOUND);
});

both!(given::migrations(), fn a_double_leads_to_what_it_was_merged_into(db) {
    let city = given::city(db);
    let app = given::app(db);
    let kept = given::organisation(db, &city, OutsideKind::Media, "Sanomat");
    let double = given::organisation(db, &city, OutsideKind::Media, "Sanomat Oy");
    let change = organisation_change(OutsideKind::Media, "Sanomat");
    db.write_here(|tx| merge_organisations(tx, &occasion(), &leave(&city), (double.id, 1), (kept.id, 1), &change))
        .unwrap();
    let at = |id| format!("/spaces/{}/register/organisations/{id}", city.space);
    assert_eq!(given::browser(&app, db, city.reader).get(&at(double.id)).location(), Some(at(kept.id)));
});
