use core_commitments::actions::pass_on_duties;
use jiff::civil::date;
use kit_test::both;

use crate::given::{self, TODAY, leave, occasion, refused};

both!(given::migrations(), fn who_leaves_passes_all_that_is_open_on(db) {
    let city = given::city(db);
    let terms = given::recurring(&city, date(2026, 3, 31), "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1");
    let commitment = given::commitment(db, &city, &terms);
    given::evidence(db, &city, given::known(db, &commitment)[0].duty.id);
    let other = given::city_called(db, "Toisaalla");
    let elsewhere = given::commitment(db, &other, &given::terms(&city, TODAY));
    let pass_on = |to| {
        db.write_here(|tx| pass_on_duties(tx, &occasion(), &leave(&city), TODAY, (city.officer, to)))
    };
    assert_eq!(refused(pass_on(city.officer)), "successor-same");
    assert_eq!(refused(pass_on(city.stranger)), "successor-outside");
    assert_eq!(pass_on(city.coordinator).unwrap().1, 7);
    assert_eq!(given::happened_last(db), "duties.passed-on");
    let mine = given::known(db, &commitment).iter().filter(|one| one.duty.owner == Some(city.officer)).count();
    assert_eq!(mine, 1, "what was done stays whose it was");
    let of = db.read_here(|tx| core_commitments::store::commitment::get(tx, city.space, commitment.id)).unwrap();
    assert_eq!(of.terms.owner, Some(city.coordinator));
    assert_eq!(given::duty(db, &elsewhere).owner, Some(city.officer), "in another space they stay");
});
