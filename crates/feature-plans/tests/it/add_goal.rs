use feature_plans::actions::add_goal;
use kernel::Error;
use kit_test::both;

use crate::change_goal::change;
use crate::given::{self, leave, occasion};

both!(given::migrations(), fn goals_are_numbered_as_they_come(db) {
    let plan = given::plan(db, &given::city(db));
    assert_eq!(given::goal(db, &plan, "First").position, 1);
    assert_eq!(given::goal(db, &plan, "Second").position, 2);
});

both!(given::migrations(), fn a_goal_needs_a_title_and_leave_for_its_space(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    let plan = given::plan(db, &city);
    let untitled = db.write_here(|tx| add_goal(tx, &occasion(), &leave(&city), &plan, &change("")));
    assert!(matches!(untitled, Err(Error::Refused(refusals)) if refusals[0].code == "goal-title-missing"));
    let elsewhere = db.write_here(|tx| add_goal(tx, &occasion(), &leave(&other), &plan, &change("A goal")));
    assert!(matches!(elsewhere, Err(Error::Missing)));
});
