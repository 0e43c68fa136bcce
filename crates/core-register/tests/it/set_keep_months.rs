use core_register::actions::set_keep_months;
use core_register::rules::KEEP_MONTHS;
use core_register::store::erasure;
use kit_test::both;

use crate::given::{self, leave, occasion, refused};

both!(given::migrations(), fn each_register_has_its_own_time(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    let set = |version, months| db.write_here(|tx| set_keep_months(tx, &occasion(), &leave(&city), version, months));
    let months = |city: &given::City| db.read_here(|tx| erasure::keep_months(tx, city.space)).unwrap();
    assert_eq!(months(&city), (KEEP_MONTHS, 0));
    set(0, 12).unwrap();
    assert_eq!(given::happened_last(db), "register-rule.changed");
    assert_eq!(refused(set(0, 6)), "changed-meanwhile");
    set(1, 6).unwrap();
    assert_eq!(refused(set(2, 0)), "keep-months-range");
    assert_eq!((months(&city), months(&other)), ((6, 2), (KEEP_MONTHS, 0)));
});
