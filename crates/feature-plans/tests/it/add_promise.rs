use feature_plans::actions::add_promise;
use feature_plans::rules::PROMISES_LIMIT;
use kit_test::both;

use crate::contacting::{call, logged, promise, somebody};
use crate::given::{self, leave, occasion, refused};

both!(given::migrations(), fn a_contact_takes_promises_up_to_the_limit(db) {
    let city = given::city(db);
    let (_, their) = somebody(db, &city, "Minister", None);
    let contact = logged(db, &city, &call(city.officer, vec![their]));
    let add = |body: &str| {
        let new = promise(body, None);
        db.write_here(|tx| add_promise(tx, &occasion(), &leave(&city), contact.id, &new))
    };
    assert_eq!(refused(add("")), "promise-missing");
    for number in 0..PROMISES_LIMIT {
        add(&format!("Promise {number}")).unwrap();
    }
    assert_eq!(refused(add("One more")), "promises-too-many");
});
