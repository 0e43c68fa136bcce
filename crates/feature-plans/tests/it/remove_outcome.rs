use feature_plans::actions::{add_outcome, remove_outcome};
use feature_plans::rules::{Came, Decided};
use feature_plans::store;
use kit_test::both;

use crate::contacting::{call, logged, somebody};
use crate::given::{self, TODAY, leave, occasion, refused};

both!(given::migrations(), fn what_did_not_come_of_it_goes(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Elsewhere"));
    let (_, their) = somebody(db, &city, "Minister", None);
    let contact = logged(db, &city, &call(city.officer, vec![their])).id;
    let came = Came::Decision(Decided { by: "Government".into(), on: TODAY, what: "Money".into() });
    let id = db.write_here(|tx| add_outcome(tx, &occasion(), &leave(&city), (contact, &came))).unwrap().id;
    let remove = |city| db.write_here(|tx| remove_outcome(tx, &occasion(), &leave(city), id));
    assert_eq!(refused(remove(&other)), "missing");
    assert_eq!(remove(&city).unwrap(), contact);
    assert!(db.read_here(|tx| store::outcome::of_contact(tx, contact)).unwrap().is_empty());
});
