use core_register::actions::remove_tenure;
use core_register::rules::OutsideKind;
use kernel::Error;
use kit_test::both;

use crate::given::{self, leave, occasion};

both!(given::migrations(), fn what_was_entered_by_mistake_is_gone_and_the_log_keeps_it(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    let ministry = given::organisation(db, &city, OutsideKind::Ministry, "Liikenneministeriö");
    let person = given::person(db, &city, "Maija Malli");
    let tenure = given::tenure(db, &city, (&person, &ministry), "ministeri", (None, None));
    let foreign = db.write_here(|tx| remove_tenure(tx, &occasion(), &leave(&other), tenure.id));
    assert!(matches!(foreign, Err(Error::Missing)));
    let whose = db.write_here(|tx| remove_tenure(tx, &occasion(), &leave(&city), tenure.id)).unwrap();
    assert_eq!((whose, given::happened_last(db).as_str()), (person.id, "tenure.removed"));
    assert!(given::posts_of(db, person.id).is_empty());
});
