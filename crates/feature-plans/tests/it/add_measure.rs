use feature_plans::actions::{MeasureChange, add_measure};
use feature_plans::rules::{MeasureProgress, Worker};
use feature_plans::store;
use kernel::Error;
use kit_test::both;

use crate::given::{self, leave, measure_change, occasion};

both!(given::migrations(), fn a_measure_keeps_everything_that_is_said(db) {
    let city = given::city(db);
    let book = given::handbook(db, &city);
    let plan = given::plan_as(db, &city, |change| change.handbook = Some(book.id));
    let goal = given::goal(db, &plan, "A goal");
    let target = given::target(db, &plan, goal.id, "A target", None);
    let officer = given::worker(db, city.officer);
    let unknown = Worker { person: None, name: "The harbour's director".into() };
    let change = MeasureChange {
        target: Some(target.id),
        tool: Some(book.tools[0].id),
        progress: MeasureProgress::Done { on: given::TODAY },
        starts_on: Some(given::TODAY),
        due_on: Some(given::TODAY),
        owner: Some(unknown.clone()),
        helpers: vec![officer.clone(), unknown.clone(), officer.clone()],
        ..measure_change("Meet the ministry")
    };
    let measure = given::measure(db, &plan, goal.id, change);
    assert_eq!((measure.owner.as_ref(), measure.helpers.as_slice()), (Some(&unknown), &[officer][..]));
    assert_eq!(db.read_here(|tx| store::measure::get(tx, plan.id, measure.id)).unwrap(), measure);
    assert_eq!(db.read_here(|tx| store::measure::of_plan(tx, plan.id)).unwrap(), [measure]);
});

both!(given::migrations(), fn a_measure_is_of_its_own_plan(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    let (plan, foreign) = (given::plan(db, &city), given::plan(db, &other));
    let (goal, goal_elsewhere) = (given::goal(db, &plan, "A goal"), given::goal(db, &foreign, "Another goal"));
    let target_elsewhere = given::target(db, &foreign, goal_elsewhere.id, "A target", None);
    let tool_elsewhere = given::handbook(db, &other).tools[0].id;
    let add = |goal, change: MeasureChange| {
        db.write_here(|tx| add_measure(tx, &occasion(), &leave(&city), &plan, goal, change.clone()))
    };
    assert!(matches!(add(goal_elsewhere.id, measure_change("A")), Err(Error::Missing)));
    let for_target = MeasureChange { target: Some(target_elsewhere.id), ..measure_change("A") };
    assert!(matches!(add(goal.id, for_target), Err(Error::Missing)));
    let from_tool = MeasureChange { tool: Some(tool_elsewhere), ..measure_change("A") };
    assert!(matches!(add(goal.id, from_tool), Err(Error::Missing)));
});
