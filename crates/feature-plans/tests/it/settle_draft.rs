use feature_plans::actions::settle_draft;
use feature_plans::store::draft::Settled;
use kit_test::both;

use crate::contacting::{call, logged, somebody};
use crate::given::{self, leave, occasion, refused};
use crate::mailing::{draft, waiting};

both!(given::migrations(), fn a_draft_is_settled_once(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let one = draft(db, &city, &plan, city.officer);
    let (_, their) = somebody(db, &city, "Minister", None);
    let contact = logged(db, &city, &call(city.officer, vec![their]));
    let settle = |settled| db.write_here(|tx| settle_draft(tx, &occasion(), &leave(&city), one.id, settled));
    settle(Settled::Confirmed(contact.id)).unwrap();
    assert!(waiting(db, &city).is_empty());
    let became = db.read_here(|tx| feature_plans::store::draft::contact_of(tx, city.space, one.id)).unwrap();
    assert_eq!(became, Some(contact.id));
    assert_eq!(refused(settle(Settled::Discarded)), "changed-meanwhile");
});

both!(given::migrations(), fn a_draft_of_another_space_is_not_there(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    let one = draft(db, &city, &given::plan(db, &city), city.officer);
    let there = db.write_here(|tx| settle_draft(tx, &occasion(), &leave(&other), one.id, Settled::Discarded));
    assert_eq!(refused(there), "changed-meanwhile");
    assert_eq!(waiting(db, &city).len(), 1);
});
