use feature_plans::actions::{PromiseChange, change_promise, log_contact};
use feature_plans::rules::PromiseState;
use feature_plans::store;
use kit_test::both;

use crate::contacting::{call, promise, somebody};
use crate::given::{self, TODAY, leave, occasion, refused};

both!(given::migrations(), fn what_became_of_a_promise_is_noted(db) {
    let city = given::city(db);
    let (person, their) = somebody(db, &city, "Minister", None);
    let new = promise("A letter", Some(TODAY));
    let contact = db
        .write_here(|tx| {
            let change = call(city.officer, vec![their.clone()]);
            log_contact(tx, &occasion(), &leave(&city), (TODAY, false), &change, std::slice::from_ref(&new))
        })
        .unwrap();
    let promises = || db.read_here(|tx| store::promise::of_contacts(tx, &[contact.id])).unwrap();
    let open = db.read_here(|tx| store::promise::open_with(tx, person.id)).unwrap();
    assert_eq!(open, promises());
    let change = PromiseChange { said: new, state: PromiseState::Kept { on: TODAY } };
    let kept = |version| {
        let of = (open[0].id, version);
        db.write_here(|tx| change_promise(tx, &occasion(), &leave(&city), of, &change))
    };
    assert_eq!(kept(1).unwrap(), promises()[0]);
    assert_eq!(refused(kept(1)), "changed-meanwhile");
    assert!(db.read_here(|tx| store::promise::open_with(tx, person.id)).unwrap().is_empty());
});
