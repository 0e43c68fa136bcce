use feature_plans::actions::{TargetChange, add_target, move_target};
use feature_plans::rules::Step;
use feature_plans::store;
use kit_test::both;

use crate::given::{self, leave, occasion};

both!(given::migrations(), fn targets_change_places_with_their_neighbours_only(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "A goal");
    let (a, b) = (given::target(db, &plan, goal.id, "a", None), given::target(db, &plan, goal.id, "b", None));
    let part = |name: &str| {
        let change = TargetChange { name: name.into(), due_on: None, set: None };
        db.write_here(|tx| add_target(tx, &occasion(), &leave(&city), &plan, (goal.id, Some(a.id)), &change)).unwrap()
    };
    let (x, y) = (part("x"), part("y"));
    let step = |id, step| db.write_here(|tx| move_target(tx, &occasion(), &leave(&city), &plan, (id, step))).unwrap();
    let names = || -> String {
        let contents = db.read_here(|tx| store::contents::get(tx, plan.id)).unwrap();
        contents.goals[0].all_targets().iter().map(|target| target.target.name.as_str()).collect()
    };
    assert_eq!(names(), "axyb");
    step(y.id, Step::Up);
    assert_eq!(names(), "ayxb");
    step(b.id, Step::Up);
    assert_eq!(names(), "bayx");
    step(x.id, Step::Down);
    assert_eq!(names(), "bayx");
});
