use feature_plans::actions::begin_report;
use feature_plans::rules::report::ReportState;
use feature_plans::store;
use kit_test::both;

use crate::given::{self, leave, occasion, refused};
use crate::reporting::{QUARTER, change};

both!(given::migrations(), fn a_report_begins_as_a_draft(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    let plan = given::plan(db, &city);
    let begin = |leave| db.write_here(|tx| begin_report(tx, &occasion(), &leave, &plan, &change(QUARTER, "Words first")));
    let report = begin(leave(&city)).unwrap();
    assert_eq!((&report.state, report.summary.as_str(), report.version), (&ReportState::Draft, "Words first", 1));
    assert_eq!(db.read_here(|tx| store::report::get(tx, plan.id, report.id)).unwrap(), report);
    assert_eq!(refused(begin(leave(&other))), "missing");
});
