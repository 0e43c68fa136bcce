use core_commitments::actions::hand_over_duty;
use jiff::civil::date;
use kit_test::both;

use crate::given::{self, TODAY, leave, occasion, refused};

both!(given::migrations(), fn one_duty_goes_to_a_colleague(db) {
    let city = given::city(db);
    let terms = given::recurring(&city, date(2026, 12, 31), "FREQ=YEARLY");
    let commitment = given::commitment(db, &city, &terms);
    let duty = given::known(db, &commitment)[0].duty.id;
    let hand_over = |version, to| {
        db.write_here(|tx| hand_over_duty(tx, &occasion(), &leave(&city), (duty, version), TODAY, to))
    };
    assert_eq!(refused(hand_over(1, city.stranger)), "successor-outside");
    hand_over(1, city.coordinator).unwrap();
    assert_eq!(given::happened_last(db), "duty.handed-over");
    let owners: Vec<_> = given::known(db, &commitment).iter().map(|one| one.duty.owner).collect();
    assert_eq!(owners, [Some(city.coordinator), Some(city.officer)]);
    assert_eq!(refused(hand_over(1, city.officer)), "changed-meanwhile");
});
