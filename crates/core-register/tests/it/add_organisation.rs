use core_register::actions::add_organisation;
use core_register::rules::{OrganisationChange, OutsideKind};
use core_register::store;
use kernel::{Error, Lang, MultiText};
use kit_test::both;

use crate::given::{self, leave, occasion, organisation_change, refused};

both!(given::migrations(), fn an_organisation_is_found_by_each_of_its_names(db) {
    let city = given::city(db);
    let names = MultiText::of(Lang::Fi, "Väylävirasto").with(Lang::Sv, "Trafikledsverket");
    let change = OrganisationChange {
        names,
        abbreviation: "Väylä".into(),
        ..organisation_change(OutsideKind::Authority, "")
    };
    let added = db.write_here(|tx| add_organisation(tx, &occasion(), &leave(&city), &change)).unwrap();
    assert_eq!(given::happened_last(db), "register-organisation.added");
    for name in ["VAYLAVIRASTO", "trafikledsverket", "väylä"] {
        let found = db.read_here(|tx| store::organisation::called(tx, city.space, name)).unwrap();
        assert_eq!(found.as_ref(), Some(&added), "{name}");
    }
    assert_eq!(db.read_here(|tx| store::organisation::called(tx, city.space, "Väyl")).unwrap(), None);
});

both!(given::migrations(), fn a_register_knows_nothing_of_another(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    let theirs = given::organisation(db, &other, OutsideKind::Ministry, "Heidän ministeriönsä");
    let part = OrganisationChange { parent: Some(theirs.id), ..organisation_change(OutsideKind::Other, "Osa") };
    let added = db.write_here(|tx| add_organisation(tx, &occasion(), &leave(&city), &part));
    assert!(matches!(added, Err(Error::Missing)));
    let nameless = organisation_change(OutsideKind::Other, "");
    let added = db.write_here(|tx| add_organisation(tx, &occasion(), &leave(&city), &nameless));
    assert_eq!(refused(added), "organisation-name-missing");
    let found = db.read_here(|tx| store::organisation::called(tx, city.space, "Heidän ministeriönsä")).unwrap();
    assert_eq!(found, None);
});
