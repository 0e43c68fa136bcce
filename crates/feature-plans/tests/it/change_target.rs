use feature_plans::actions::{TargetChange, change_target};
use feature_plans::rules::SetState;
use feature_plans::store;
use kernel::{Error, State};
use kit_test::both;

use crate::given::{self, leave, occasion};

/// A target of this name.
pub fn change(name: &str) -> TargetChange {
    TargetChange { name: name.into(), due_on: None, set: None }
}

both!(given::migrations(), fn a_target_is_saved_by_the_first_of_two(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "A goal");
    let target = given::target(db, &plan, goal.id, "First words", None);
    let save = |version, name| {
        let mut change = change(name);
        change.due_on = Some(given::TODAY);
        change.set = Some(SetState::new(State::Waived, "No longer needed".into()).unwrap());
        db.write_here(|tx| change_target(tx, &occasion(), &leave(&city), &plan, (target.id, version), &change))
    };
    assert_eq!(save(1, "Second words").unwrap().version, 2);
    assert!(matches!(save(1, "Late words"), Err(Error::Refused(refusals)) if refusals[0].code == "changed-meanwhile"));
    let saved = db.read_here(|tx| store::target::get(tx, plan.id, target.id)).unwrap();
    assert_eq!((saved.name.as_str(), saved.due_on), ("Second words", Some(given::TODAY)));
});
