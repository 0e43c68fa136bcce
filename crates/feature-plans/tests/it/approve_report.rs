use feature_plans::actions::approve_report;
use feature_plans::store;
use jiff::civil::date;
use kit_db::activity;
use kit_test::both;

use crate::given::{self, TODAY, refused};
use crate::reporting::{self, QUARTER, approve, draft, freeze, frozen, stored};
use crate::sitting::{board, meeting};

both!(given::migrations(), fn a_frozen_report_is_approved_once(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let report = draft(db, &city, &plan, QUARTER);
    assert_eq!(refused(approve(db, &city, &plan, &report)), "report-not-frozen");
    let report = freeze(db, &city, &plan, &report, TODAY).unwrap();
    let approved = approve(db, &city, &plan, &report).unwrap();
    assert_eq!(approved.decision(), Some(&reporting::decision()));
    assert_eq!(refused(approve(db, &city, &plan, &report)), "report-approved-already");
    let found = db.read_here(|tx| store::report::get(tx, plan.id, report.id)).unwrap();
    assert_eq!(found.decision(), Some(&reporting::decision()));
});

both!(given::migrations(), fn one_is_asked_of_a_day_on_which_the_body_does_not_meet_unless_it_is_meant(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let report = frozen(db, &city, &plan, QUARTER);
    let decide = |sure| {
        let decision = reporting::decision;
        db.write_here(|tx| {
            approve_report(tx, &given::occasion(), &given::leave(&city), &plan, report.id, (decision(), sure))
        })
    };
    meeting(db, &city, &board(db, &city), date(2026, 11, 16));
    assert_eq!(refused(decide(false)), "decision-no-meeting");
    assert!(decide(true).is_ok());
});

both!(given::migrations(), fn what_is_done_with_a_report_is_logged(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let report = frozen(db, &city, &plan, QUARTER);
    approve(db, &city, &plan, &report).unwrap();
    let log = db.read_here(|tx| activity::of_space(tx, city.space, None, 4)).unwrap();
    let kinds: Vec<&str> = log.iter().map(|one| one.kind.as_str()).collect();
    assert_eq!(kinds, ["report.edition-approved", "report.approved", "report.frozen", "report.begun"]);
    let told = log[2].content.as_ref().and_then(|content| content.after.as_ref()).unwrap();
    assert_eq!(told["sha256"], stored(db, &report).1);
});

both!(given::migrations(), fn a_report_is_approved_with_leave_for_its_space(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    let (plan, _) = reporting::plan(db, &city);
    let report = frozen(db, &city, &plan, QUARTER);
    assert_eq!(refused(approve(db, &other, &plan, &report)), "missing");
});
