use core_register::actions::change_organisation;
use core_register::rules::{OrganisationChange, OutsideKind};
use kernel::{Error, Lang};
use kit_test::both;

use crate::given::{self, leave, occasion, organisation_change, refused};

both!(given::migrations(), fn the_first_of_two_who_edit_is_kept(db) {
    let city = given::city(db);
    let one = given::organisation(db, &city, OutsideKind::Other, "Liikennevirasto");
    let change = |version, change: OrganisationChange| {
        db.write_here(|tx| change_organisation(tx, &occasion(), &leave(&city), (one.id, version), &change))
    };
    change(1, organisation_change(OutsideKind::Authority, "Väylävirasto")).unwrap();
    assert_eq!(given::happened_last(db), "register-organisation.changed");
    assert_eq!(refused(change(1, organisation_change(OutsideKind::Other, "Tielaitos"))), "changed-meanwhile");
    let itself = OrganisationChange { parent: Some(one.id), ..organisation_change(OutsideKind::Other, "Osa") };
    assert_eq!(refused(change(2, itself)), "parent-itself");
    let kept = given::organisation_now(db, &city, one.id);
    assert_eq!((kept.names.pick(Lang::Fi).0, kept.kind, kept.version), ("Väylävirasto", OutsideKind::Authority, 2));
});

both!(given::migrations(), fn an_organisation_of_another_register_is_missing(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    let theirs = given::organisation(db, &other, OutsideKind::Other, "Heidän");
    let change = organisation_change(OutsideKind::Other, "Meidän");
    let changed = db.write_here(|tx| change_organisation(tx, &occasion(), &leave(&city), (theirs.id, 1), &change));
    assert!(matches!(changed, Err(Error::Missing)));
});
