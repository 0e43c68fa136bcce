use feature_plans::actions::{MeasureChange, mark_measure};
use feature_plans::rules::{Measure, MeasureProgress};
use feature_plans::store;
use kernel::Error;
use kit_test::both;

use crate::given::{self, leave, measure_change, occasion};

both!(given::migrations(), fn a_mark_changes_the_progress_alone(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "A goal");
    let helper = given::worker(db, city.officer);
    let change = MeasureChange { details: "More".into(), helpers: vec![helper], ..measure_change("A measure") };
    let measure = given::measure(db, &plan, goal.id, change);
    let mark = |version, progress: MeasureProgress| {
        let marked = (measure.id, version);
        db.write_here(|tx| mark_measure(tx, &occasion(), &leave(&city), &plan, marked, progress.clone()))
    };
    let done = MeasureProgress::Done { on: given::TODAY };
    let marked = mark(1, done.clone()).unwrap();
    assert_eq!(marked, Measure { progress: done, version: 2, ..measure.clone() });
    assert_eq!(db.read_here(|tx| store::measure::get(tx, plan.id, measure.id)).unwrap(), marked);
    let late = mark(1, MeasureProgress::Ongoing);
    assert!(matches!(late, Err(Error::Refused(refusals)) if refusals[0].code == "measure-changed-meanwhile"));
});
