use feature_plans::actions::{TargetChange, add_target, change_target, remove_target};
use feature_plans::rules::{DEPTH_LIMIT, SetState};
use feature_plans::store;
use kernel::{Error, State};
use kit_test::both;

use crate::given::{self, leave, occasion};

fn change(name: &str) -> TargetChange {
    TargetChange { name: name.into(), due_on: None, set: None }
}

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
