use feature_plans::actions::add_target;
use feature_plans::rules::DEPTH_LIMIT;
use kernel::Error;
use kit_test::both;

use crate::change_target::change;
use crate::given::{self, leave, occasion};

both!(given::migrations(), fn targets_can_be_nested_to_a_limit(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "A goal");
    let add = |parent| {
        db.write_here(|tx| add_target(tx, &occasion(), &leave(&city), &plan, (goal.id, parent), &change("A target")))
    };
    let mut parent = None;
    for _ in 0..DEPTH_LIMIT {
        parent = Some(add(parent).unwrap().id);
    }
    assert!(matches!(add(parent), Err(Error::Refused(refusals)) if refusals[0].code == "target-too-deep"));
});
