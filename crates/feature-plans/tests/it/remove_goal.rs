use feature_plans::actions::remove_goal;
use feature_plans::store;
use kit_test::both;

use crate::given::{self, leave, occasion, refused};

both!(given::migrations(), fn a_goal_is_taken_out_once(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "A goal");
    let remove = || db.write_here(|tx| remove_goal(tx, &occasion(), &leave(&city), &plan, goal.id));
    remove().unwrap();
    assert!(db.read_here(|tx| store::goal::of_plan(tx, plan.id)).unwrap().is_empty());
    assert_eq!(refused(remove()), "missing");
});
