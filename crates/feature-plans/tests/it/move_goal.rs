use feature_plans::actions::{move_goal, remove_goal};
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
