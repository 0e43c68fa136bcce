use feature_plans::actions::record_value;
use feature_plans::rules::NewValue;
use feature_plans::store;
use jiff::civil::date;
use kit_db::activity;
use kit_test::both;

use crate::given::{self, TODAY, leave, occasion};

both!(given::migrations(), fn a_day_has_one_value(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "A goal");
    let indicator = given::indicator(db, &plan, goal.id, "Flights", &[]);
    let record = |day, value, note: &str| {
        let new = NewValue::new(Some(day), Some(value), note.into(), TODAY).unwrap();
        db.write_here(|tx| record_value(tx, &occasion(), &leave(&city), &plan, indicator.id, &new)).unwrap()
    };
    assert_eq!(record(TODAY, 8.0, "first"), None);
    assert_eq!(record(date(2026, 1, 1), 5.5, ""), None);
    let replaced = record(TODAY, 9.0, "counted anew").unwrap();
    assert_eq!((replaced.value, replaced.note.as_str()), (8.0, "first"));
    let saved = db.read_here(|tx| store::indicator::get(tx, plan.id, indicator.id)).unwrap();
    let values: Vec<_> = saved.values.iter().map(|value| (value.on, value.value, value.note.as_str())).collect();
    assert_eq!(values, [(date(2026, 1, 1), 5.5, ""), (TODAY, 9.0, "counted anew")]);
    let log = db.read_here(|tx| activity::of_space(tx, city.space, None, 1)).unwrap();
    let told = log[0].content.clone().unwrap();
    assert_eq!((log[0].kind.as_str(), &told.before.unwrap()["value"]), ("value.recorded", &8.0.into()));
});
