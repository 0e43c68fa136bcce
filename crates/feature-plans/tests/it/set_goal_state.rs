use feature_plans::actions::set_goal_state;
use feature_plans::rules::SetState;
use feature_plans::store;
use kernel::State;
use kit_test::both;

use crate::given::{self, leave, occasion};

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
