use core_commitments::actions::withdraw_evidence;
use core_commitments::rules::{Recurrence, Status, Terms};
use jiff::civil::date;
use kit_test::both;

use crate::given::{self, TODAY, leave, occasion, refused};

both!(given::migrations(), fn a_duty_turns_back_when_its_evidence_goes(db) {
    let city = given::city(db);
    let every = Terms { recurrence: Recurrence::SinceLast { months: 12 }, ..given::terms(&city, date(2026, 11, 1)) };
    let commitment = given::commitment(db, &city, &every);
    let duty = given::duty(db, &commitment).id;
    let piece = given::evidence(db, &city, duty);
    assert_eq!(given::days(db, &commitment).len(), 2);
    let withdraw =
        || db.write_here(|tx| withdraw_evidence(tx, &occasion(), &leave(&city), (duty, piece), TODAY));
    assert_eq!(withdraw().unwrap().status(TODAY), Status::Late);
    assert_eq!(given::happened_last(db), "duty.evidence-withdrawn");
    assert_eq!(given::days(db, &commitment), [("2026-11-01".to_owned(), Status::Late)], "and the next one with it");
    assert_eq!(refused(withdraw()), "evidence-settled");
});
