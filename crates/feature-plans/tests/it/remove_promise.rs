use feature_plans::actions::{log_contact, remove_promise};
use feature_plans::store;
use kit_test::both;

use crate::contacting::{call, promise, somebody};
use crate::given::{self, TODAY, leave, occasion, refused};

both!(given::migrations(), fn a_promise_goes_and_its_contact_stays(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    let (_, their) = somebody(db, &city, "Minister", None);
    let change = call(city.officer, vec![their]);
    let new = [promise("A letter", None)];
    let contact =
        db.write_here(|tx| log_contact(tx, &occasion(), &leave(&city), (TODAY, false), &change, &new)).unwrap();
    let promises = || db.read_here(|tx| store::promise::of_contacts(tx, &[contact.id])).unwrap();
    let id = promises()[0].id;
    assert_eq!(refused(db.write_here(|tx| remove_promise(tx, &occasion(), &leave(&other), id))), "missing");
    assert_eq!(db.write_here(|tx| remove_promise(tx, &occasion(), &leave(&city), id)).unwrap(), contact.id);
    assert!(promises().is_empty());
});
