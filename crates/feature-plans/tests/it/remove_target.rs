use feature_plans::actions::{add_target, remove_target};
use feature_plans::store;
use kit_test::both;

use crate::change_target::change;
use crate::given::{self, leave, occasion};

both!(given::migrations(), fn a_removed_target_takes_its_parts_along_and_leaves_its_measures(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "A goal");
    let target = given::target(db, &plan, goal.id, "A target", None);
    db.write_here(|tx| {
        add_target(tx, &occasion(), &leave(&city), &plan, (goal.id, Some(target.id)), &change("A part"))
    })
    .unwrap();
    let mut measure = given::measure_change("A measure");
    measure.target = Some(target.id);
    given::measure(db, &plan, goal.id, measure);
    db.write_here(|tx| remove_target(tx, &occasion(), &leave(&city), &plan, target.id)).unwrap();
    let contents = db.read_here(|tx| store::contents::get(tx, plan.id)).unwrap();
    assert!(contents.goals[0].targets.is_empty());
    assert_eq!(contents.goals[0].measures.len(), 1);
});
