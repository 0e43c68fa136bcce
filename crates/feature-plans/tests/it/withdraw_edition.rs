use feature_plans::actions::withdraw_edition;
use feature_plans::rules::report::Audience;
use feature_plans::store;
use kernel::Error;
use kit_test::both;

use crate::given::{self, leave, occasion, refused};
use crate::reporting::{self, QUARTER, edition, frozen};

both!(given::migrations(), fn what_was_withdrawn_nobody_reads_until_it_is_approved_anew(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let report = frozen(db, &city, &plan, QUARTER);
    let first = edition(db, &city, &plan, &report, Audience::Public).unwrap();
    let withdraw = |at: i64| {
        let of = (Audience::Public, at);
        db.write_here(|tx| withdraw_edition(tx, &occasion(), &leave(&city), (&plan, report.id), of))
    };
    let at = first.approved_at.millis();
    assert_eq!(refused(withdraw(at - 1)), "changed-meanwhile");
    withdraw(at).unwrap();
    assert_eq!(db.read_here(|tx| store::report::get(tx, plan.id, report.id)).unwrap().open, None);
    assert!(matches!(withdraw(at), Err(Error::Missing)));
    edition(db, &city, &plan, &report, Audience::Public).unwrap();
});
