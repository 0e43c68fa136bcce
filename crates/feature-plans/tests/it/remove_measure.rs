use feature_plans::actions::remove_measure;
use feature_plans::store;
use kernel::Error;
use kit_test::both;

use crate::given::{self, leave, measure_change, occasion};

both!(given::migrations(), fn a_removed_measure_is_found_by_nobody(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "A goal");
    let measure = given::measure(db, &plan, goal.id, measure_change("A measure"));
    let remove = || db.write_here(|tx| remove_measure(tx, &occasion(), &leave(&city), &plan, measure.id));
    remove().unwrap();
    assert!(db.read_here(|tx| store::measure::of_plan(tx, plan.id)).unwrap().is_empty());
    assert!(matches!(remove(), Err(Error::Missing)));
});
