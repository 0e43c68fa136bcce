use feature_plans::actions::{GoalChange, change_goal};
use feature_plans::store;
use kernel::Error;
use kit_test::both;

use crate::given::{self, leave, occasion};

/// A goal of this title.
pub fn change(title: &str) -> GoalChange {
    GoalChange { title: title.into(), reason: "Because.".into() }
}

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
