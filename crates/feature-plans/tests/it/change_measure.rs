use feature_plans::actions::change_measure;
use kernel::Error;
use kit_test::both;

use crate::given::{self, leave, measure_change, occasion};

both!(given::migrations(), fn a_measure_is_saved_by_the_first_of_two(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "A goal");
    let measure = given::measure(db, &plan, goal.id, measure_change("First words"));
    let save = |version, title| {
        db.write_here(|tx| {
            change_measure(tx, &occasion(), &leave(&city), &plan, (measure.id, version), measure_change(title))
        })
    };
    assert_eq!(save(1, "Second words").unwrap().version, 2);
    assert!(matches!(save(1, "Late words"), Err(Error::Refused(refusals)) if refusals[0].code == "changed-meanwhile"));
});
