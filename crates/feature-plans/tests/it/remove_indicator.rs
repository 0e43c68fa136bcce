use feature_plans::actions::remove_indicator;
use feature_plans::store;
use kernel::Error;
use kit_test::both;

use crate::given::{self, leave, occasion};

both!(given::migrations(), fn a_removed_indicator_is_found_by_nobody(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "A goal");
    let indicator = given::indicator(db, &plan, goal.id, "Flights", &[]);
    let remove = || db.write_here(|tx| remove_indicator(tx, &occasion(), &leave(&city), &plan, indicator.id));
    remove().unwrap();
    assert!(db.read_here(|tx| store::indicator::of_plan(tx, plan.id)).unwrap().is_empty());
    assert!(matches!(remove(), Err(Error::Missing)));
});
