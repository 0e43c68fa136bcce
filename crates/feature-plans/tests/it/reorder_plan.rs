use feature_plans::actions::{TargetChange, add_target, move_goal, move_target, remove_goal};
use feature_plans::rules::Step;
use feature_plans::store;
use kernel::Error;
use kit_db::activity;
use kit_test::both;

use crate::given::{self, leave, occasion};

both!(given::migrations(), fn goals_change_places_and_are_numbered_anew(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goals: Vec<_> = ["a", "b", "c", "d"].iter().map(|title| given::goal(db, &plan, title).id).collect();
    db.write_here(|tx| remove_goal(tx, &occasion(), &leave(&city), &plan, goals[1])).unwrap();
    let step = |id, step| db.write_here(|tx| move_goal(tx, &occasion(), &leave(&city), &plan, (id, step)));
    let titles = || -> Vec<(i64, String)> {
        let goals = db.read_here(|tx| store::goal::of_plan(tx, plan.id)).unwrap();
        goals.into_iter().map(|goal| (goal.position, goal.title)).collect()
    };
    step(goals[3], Step::Up).unwrap();
    let named = |list: &[(i64, &str)]| list.iter().map(|(at, title)| (*at, (*title).to_owned())).collect::<Vec<_>>();
    assert_eq!(titles(), named(&[(1, "a"), (2, "d"), (3, "c")]));
    let seq = || db.read_here(activity::head).unwrap().seq;
    let before = seq();
    step(goals[0], Step::Up).unwrap();
    assert_eq!((titles(), seq()), (named(&[(1, "a"), (2, "d"), (3, "c")]), before), "the first stays the first");
    assert!(matches!(step(goals[1], Step::Up), Err(Error::Missing)));
});

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
