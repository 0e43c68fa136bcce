use feature_plans::actions::remove_value;
use kernel::Error;
use kit_test::both;

use crate::given::{self, TODAY, leave, occasion};

both!(given::migrations(), fn a_value_is_removed_from_its_own_indicator(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "A goal");
    let one = given::indicator(db, &plan, goal.id, "Flights", &[(TODAY, 7.0)]);
    let other = given::indicator(db, &plan, goal.id, "Trains", &[]);
    let value = one.values[0].id;
    let remove = |indicator| {
        db.write_here(|tx| remove_value(tx, &occasion(), &leave(&city), &plan, (indicator, value)))
    };
    assert!(matches!(remove(other.id), Err(Error::Missing)));
    remove(one.id).unwrap();
    assert!(matches!(remove(one.id), Err(Error::Missing)));
});
