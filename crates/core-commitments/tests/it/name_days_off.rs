use core_commitments::actions::name_days_off;
use core_commitments::rules::{DAYS_OFF_LIMIT, LINE_LIMIT, Shift, Terms};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use kit_test::both;

use crate::given::{self, TODAY, leave, occasion, refused};

both!(given::migrations(), fn duties_move_off_days_that_are_named(db) {
    let city = given::city(db);
    let moving = Terms { shift: Shift::After, ..given::terms(&city, date(2026, 12, 24)) };
    let commitment = given::commitment(db, &city, &moving);
    let staying = given::commitment(db, &city, &given::terms(&city, date(2026, 12, 24)));
    let name = |days: &[(Date, String)]| {
        db.write_here(|tx| name_days_off(tx, &occasion(), &leave(&city), TODAY, days))
    };
    let christmas = [24, 25, 26].map(|day| (date(2026, 12, day), "Joulu".to_owned()));
    name(&christmas).unwrap();
    assert_eq!(given::happened_last(db), "days-off.named");
    assert_eq!(given::duty(db, &commitment).due_on, date(2026, 12, 28));
    assert_eq!(given::duty(db, &staying).due_on, date(2026, 12, 24));
    name(&[]).unwrap();
    assert_eq!(given::duty(db, &commitment).due_on, date(2026, 12, 24));
});

both!(given::migrations(), fn there_are_limits(db) {
    let city = given::city(db);
    let name = |days: &[(Date, String)]| {
        db.write_here(|tx| name_days_off(tx, &occasion(), &leave(&city), TODAY, days))
    };
    let days = |number: i32| (0..number).map(|day| (TODAY + day.days(), String::new())).collect::<Vec<_>>();
    let limit = i32::try_from(DAYS_OFF_LIMIT).unwrap();
    assert!(name(&days(limit)).is_ok());
    assert_eq!(refused(name(&days(limit + 1))), "days-off-too-many");
    assert_eq!(refused(name(&[(TODAY, "a".repeat(LINE_LIMIT + 1))])), "line-too-long");
});
