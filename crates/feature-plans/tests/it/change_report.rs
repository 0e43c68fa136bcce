use feature_plans::actions::change_report;
use feature_plans::store;
use kit_test::both;

use crate::given::{self, TODAY, leave, occasion, refused};
use crate::reporting::{self, QUARTER, change, draft, freeze};

both!(given::migrations(), fn a_draft_is_saved_by_the_first_of_two(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let report = draft(db, &city, &plan, QUARTER);
    let save = |version, summary: &str| {
        let change = change(QUARTER, summary);
        db.write_here(|tx| change_report(tx, &occasion(), &leave(&city), &plan, (report.id, version), &change))
    };
    assert_eq!(save(1, "Second words").unwrap().version, 2);
    assert_eq!(refused(save(1, "Late words")), "changed-meanwhile");
    let found = db.read_here(|tx| store::report::get(tx, plan.id, report.id)).unwrap();
    assert_eq!(found.summary, "Second words");
    let frozen = freeze(db, &city, &plan, &found, TODAY).unwrap();
    assert_eq!(refused(save(frozen.version, "Something else")), "report-frozen-already");
});
