use core_commitments::actions::{reopen_duty, settle_duty};
use core_commitments::rules::{Settled, Status};
use jiff::civil::date;
use kit_test::both;

use crate::given::{self, TODAY, leave, occasion, refused};

both!(given::migrations(), fn a_duty_is_waived_with_a_reason_and_waits_again(db) {
    let city = given::city(db);
    let commitment = given::commitment(db, &city, &given::terms(&city, date(2026, 11, 1)));
    let duty = given::duty(db, &commitment).id;
    let waived = Settled::by_hand("waived", TODAY, "The committee does not meet".into(), TODAY).unwrap();
    let settle = |version| {
        db.write_here(|tx| settle_duty(tx, &occasion(), &leave(&city), (duty, version), TODAY, &waived))
    };
    assert_eq!(settle(1).unwrap().status(TODAY), Status::Waived);
    assert_eq!(given::happened_last(db), "duty.settled");
    assert_eq!(refused(settle(1)), "changed-meanwhile");
    assert_eq!(refused(settle(2)), "duty-settled");
    let reopen = |version| db.write_here(|tx| reopen_duty(tx, &occasion(), &leave(&city), (duty, version), TODAY));
    assert_eq!(reopen(2).unwrap().status(TODAY), Status::Late);
    assert_eq!(refused(reopen(3)), "duty-not-settled");
});
