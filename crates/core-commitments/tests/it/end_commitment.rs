use core_commitments::actions::end_commitment;
use core_commitments::rules::Status;
use jiff::civil::date;
use kit_test::both;

use crate::given::{self, TODAY, leave, occasion, refused};

both!(given::migrations(), fn what_lies_ahead_goes_and_what_is_open_is_waived(db) {
    let city = given::city(db);
    let terms = given::recurring(&city, date(2026, 3, 31), "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1");
    let commitment = given::commitment(db, &city, &terms);
    given::evidence(db, &city, given::known(db, &commitment)[0].duty.id);
    let end = |reason: &str| {
        db.write_here(|tx| end_commitment(tx, &occasion(), &leave(&city), (commitment.id, 1), TODAY, reason))
    };
    assert_eq!(refused(end("")), "settle-reason-missing");
    end("The committee was dissolved").unwrap();
    assert_eq!(given::happened_last(db), "commitment.ended");
    let expected = [("2026-03-31", Status::Met), ("2026-06-30", Status::Waived), ("2026-09-30", Status::Waived)];
    assert_eq!(given::days(db, &commitment), expected.map(|(day, status)| (day.to_owned(), status)));
    assert_eq!(refused(end("Again")), "changed-meanwhile");
});
