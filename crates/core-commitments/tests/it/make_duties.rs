use core_commitments::actions::make_duties;
use core_commitments::rules::CommitmentId;
use jiff::civil::{Date, date};
use kit_db::Db;
use kit_test::both;

use crate::given::{self, occasion};

fn make(db: &Db, today: Date) {
    let mut after: Option<CommitmentId> = None;
    loop {
        after = db.write_here(|tx| make_duties(tx, &occasion(), today, after)).unwrap();
        if after.is_none() {
            return;
        }
    }
}

both!(given::migrations(), fn made_twice_at_once_or_late_the_duties_are_the_same(db) {
    let city = given::city(db);
    let terms = given::recurring(&city, date(2026, 6, 30), "FREQ=YEARLY");
    let commitment = given::commitment(db, &city, &terms);
    let days = || given::days(db, &commitment).into_iter().map(|(day, _)| day).collect::<Vec<_>>();
    assert_eq!(days(), ["2026-06-30", "2027-06-30"]);
    make(db, date(2026, 12, 31));
    assert_eq!(days().len(), 2, "nothing is missing yet");
    // Two years nobody ran it; then two nodes do at once.
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| make(db, date(2029, 1, 1)));
        }
    });
    make(db, date(2029, 1, 1));
    assert_eq!(days(), ["2026-06-30", "2027-06-30", "2028-06-30", "2029-06-30", "2030-06-30"]);
});
