use core_commitments::rules::Party;
use feature_plans::actions::add_following;
use feature_plans::rules::report::Following;
use jiff::civil::date;
use kit_test::both;

use crate::given::{self, TODAY, leave, occasion, refused};
use crate::reporting::{self, QUARTER, approve, frozen};

both!(given::migrations(), fn what_a_body_decided_is_owed_to_it(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let report = frozen(db, &city, &plan, QUARTER);
    let following = |what: &str| Following { what: what.into(), owner: Some(city.officer), by: date(2027, 3, 31) };
    let add = |what: &str| {
        db.write_here(|tx| add_following(tx, &occasion(), &leave(&city), (&plan, report.id), &following(what), TODAY))
    };
    assert_eq!(refused(add("A timetable")), "report-not-decided");
    approve(db, &city, &plan, &report).unwrap();
    let made = add("A timetable").unwrap();
    assert_eq!((made.terms.owner, &made.terms.to), (Some(city.officer), &Party::Named("City board".into())));
    assert!(made.terms.details.contains("45 §"));
    assert_eq!(refused(add("")), "title-missing");
    add("A second thing").unwrap();
});
