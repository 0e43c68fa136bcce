use feature_plans::actions::{GoalChange, add_goal, change_goal, change_report};
use feature_plans::rules::MeasureProgress;
use feature_plans::rules::report::{ReportState, digest};
use feature_plans::store;
use feature_plans::store::report_content::content_of;
use jiff::civil::date;
use kit_test::both;

use crate::given::{self, TODAY, leave, occasion, refused};
use crate::report_content::mark;
use crate::reporting::{self, QUARTER, approve, change, draft, freeze, frozen, stored};

both!(given::migrations(), fn a_frozen_report_never_changes(db) {
    let city = given::city(db);
    let (plan, goal) = reporting::plan(db, &city);
    let report = frozen(db, &city, &plan, QUARTER);
    let (text, sha256) = stored(db, &report);
    assert_eq!(digest(&text), sha256);
    assert!(matches!(&report.state, ReportState::Frozen { sha256: told, .. } if *told == sha256));
    let other = GoalChange { title: "Something else".into(), reason: String::new() };
    db.write_here(|tx| change_goal(tx, &occasion(), &leave(&city), &plan, (goal, 1), &other)).unwrap();
    db.write_here(|tx| add_goal(tx, &occasion(), &leave(&city), &plan, &other)).unwrap();
    mark(db, &city, &plan, "To come", MeasureProgress::Done { on: TODAY });
    approve(db, &city, &plan, &report).unwrap();
    let again = db.read_here(|tx| store::report::get(tx, plan.id, report.id)).unwrap();
    assert_eq!(again.frozen(), report.frozen());
    assert_eq!(db.read_here(|tx| content_of(tx, &plan, &again, TODAY)).unwrap(), *report.frozen().unwrap());
    assert_eq!(stored(db, &report), (text, sha256));
});

both!(given::migrations(), fn what_was_read_is_frozen_and_once(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let report = draft(db, &city, &plan, QUARTER);
    let change = change(QUARTER, "Second words");
    db.write_here(|tx| change_report(tx, &occasion(), &leave(&city), &plan, (report.id, 1), &change)).unwrap();
    assert_eq!(refused(freeze(db, &city, &plan, &report, TODAY)), "draft-changed-meanwhile");
    let found = db.read_here(|tx| store::report::get(tx, plan.id, report.id)).unwrap();
    let report = freeze(db, &city, &plan, &found, TODAY).unwrap();
    assert_eq!(report.frozen().unwrap().summary, "Second words");
    assert_eq!(refused(freeze(db, &city, &plan, &report, TODAY)), "report-frozen-already");
});

both!(given::migrations(), fn what_has_not_begun_is_not_frozen(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let report = draft(db, &city, &plan, (date(2026, 11, 23), date(2026, 12, 31)));
    assert_eq!(refused(freeze(db, &city, &plan, &report, TODAY)), "period-not-begun");
    let report = draft(db, &city, &plan, (TODAY, date(2026, 12, 31)));
    let content = freeze(db, &city, &plan, &report, TODAY).unwrap();
    assert_eq!(content.frozen().unwrap().as_of, Some(TODAY), "the rest of the period is still to come");
});

both!(given::migrations(), fn a_report_is_frozen_in_its_own_plan(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    let (plan, _) = reporting::plan(db, &city);
    let foreign = given::plan(db, &other);
    let report = draft(db, &city, &plan, QUARTER);
    assert_eq!(refused(freeze(db, &other, &foreign, &report, TODAY)), "missing");
});
