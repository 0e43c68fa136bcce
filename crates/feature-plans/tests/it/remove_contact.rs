use feature_plans::actions::remove_contact;
use feature_plans::store;
use feature_plans::store::contact::Asked;
use kit_test::both;

use crate::contacting::{call, logged, somebody};
use crate::given::{self, leave, occasion, refused};

both!(given::migrations(), fn a_removed_contact_is_found_by_nobody(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    let (_, their) = somebody(db, &city, "Minister", None);
    let contact = logged(db, &city, &call(city.officer, vec![their]));
    let remove = |of: &given::City| db.write_here(|tx| remove_contact(tx, &occasion(), &leave(of), contact.id));
    assert_eq!(refused(remove(&other)), "missing");
    remove(&city).unwrap();
    assert_eq!(refused(remove(&city)), "missing");
    assert_eq!(db.read_here(|tx| store::contact::count(tx, city.space, &Asked::default())).unwrap(), 0);
});
