use feature_plans::actions::{remove_goal, restore_goal};
use feature_plans::store;
use kit_test::both;

use crate::given::{self, leave, occasion, refused};

both!(given::migrations(), fn a_removed_goal_can_be_brought_back(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "A goal");
    db.write_here(|tx| remove_goal(tx, &occasion(), &leave(&city), &plan, goal.id)).unwrap();
    let restore = || db.write_here(|tx| restore_goal(tx, &occasion(), &leave(&city), &plan, goal.id));
    restore().unwrap();
    assert_eq!(db.read_here(|tx| store::goal::of_plan(tx, plan.id)).unwrap(), std::slice::from_ref(&goal));
    assert_eq!(refused(restore()), "missing", "it is back already");
});
