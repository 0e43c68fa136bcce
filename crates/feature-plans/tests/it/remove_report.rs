use feature_plans::actions::remove_report;
use feature_plans::store;
use kit_test::both;

use crate::given::{self, leave, occasion, refused};
use crate::reporting::{self, QUARTER, draft, frozen};

both!(given::migrations(), fn a_removed_draft_is_found_by_nobody(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let report = draft(db, &city, &plan, QUARTER);
    let remove = || db.write_here(|tx| remove_report(tx, &occasion(), &leave(&city), &plan, report.id));
    remove().unwrap();
    assert_eq!(refused(remove()), "missing");
    assert!(db.read_here(|tx| store::report::of_plan(tx, plan.id)).unwrap().is_empty());
});

both!(given::migrations(), fn a_frozen_report_stays(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let report = frozen(db, &city, &plan, QUARTER);
    let removed = db.write_here(|tx| remove_report(tx, &occasion(), &leave(&city), &plan, report.id));
    assert_eq!(refused(removed), "report-frozen-already");
});
