use feature_plans::actions::{GoalChange, add_goal, change_goal, remove_goal, restore_goal, set_goal_state};
use feature_plans::rules::SetState;
use feature_plans::store;
use kernel::{Error, State};
use kit_test::both;

use crate::given::{self, leave, occasion};

fn change(title: &str) -> GoalChange {
    GoalChange { title: title.into(), reason: "Because.".into() }
}

both!(given::migrations(), fn goals_are_numbered_as_they_come(db) {
    let plan = given::plan(db, &given::city(db));
    assert_eq!(given::goal(db, &plan, "First").position, 1);
    assert_eq!(given::goal(db, &plan, "Second").position, 2);
});

both!(given::migrations(), fn a_goal_is_saved_by_the_first_of_two(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "First words");
    let save = |version, title| {
        db.write_here(|tx| change_goal(tx, &occasion(), &leave(&city), &plan, (goal.id, version), &change(title)))
    };
    assert_eq!(save(1, "Second words").unwrap().version, 2);
    assert!(matches!(save(1, "Late words"), Err(Error::Refused(refusals)) if refusals[0].code == "changed-meanwhile"));
    assert_eq!(db.read_here(|tx| store::goal::get(tx, plan.id, goal.id)).unwrap().title, "Second words");
});

both!(given::migrations(), fn a_state_set_by_hand_stands_until_it_is_taken_back(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "A goal");
    let set = |version, set| {
        db.write_here(|tx| set_goal_state(tx, &occasion(), &leave(&city), &plan, (goal.id, version), Option::clone(&set)))
            .unwrap()
    };
    let met = SetState::new(State::Met, "The board decided so".into()).unwrap();
    set(1, Some(met.clone()));
    let contents = || db.read_here(|tx| store::contents::get(tx, plan.id)).unwrap();
    assert_eq!(contents().goals[0].goal.set, Some(met));
    assert_eq!(contents().goals[0].state(given::TODAY), State::Met);
    set(2, None);
    assert_eq!(contents().goals[0].state(given::TODAY), State::NotStarted);
});

both!(given::migrations(), fn a_removed_goal_can_be_brought_back(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "A goal");
    db.write_here(|tx| remove_goal(tx, &occasion(), &leave(&city), &plan, goal.id)).unwrap();
    assert!(db.read_here(|tx| store::goal::of_plan(tx, plan.id)).unwrap().is_empty());
    let again = db.write_here(|tx| remove_goal(tx, &occasion(), &leave(&city), &plan, goal.id));
    assert!(matches!(again, Err(Error::Missing)));
    db.write_here(|tx| restore_goal(tx, &occasion(), &leave(&city), &plan, goal.id)).unwrap();
    assert_eq!(db.read_here(|tx| store::goal::of_plan(tx, plan.id)).unwrap(), [goal]);
});

both!(given::migrations(), fn a_goal_needs_a_title_and_leave_for_its_space(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    let plan = given::plan(db, &city);
    let untitled = db.write_here(|tx| add_goal(tx, &occasion(), &leave(&city), &plan, &change("")));
    assert!(matches!(untitled, Err(Error::Refused(refusals)) if refusals[0].code == "text-missing"));
    let elsewhere = db.write_here(|tx| add_goal(tx, &occasion(), &leave(&other), &plan, &change("A goal")));
    assert!(matches!(elsewhere, Err(Error::Missing)));
});
