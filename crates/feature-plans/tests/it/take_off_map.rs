use core_register::actions::merge_persons;
use core_register::rules::PersonChange;
use feature_plans::actions::take_off_map;
use feature_plans::store;
use kit_test::both;

use crate::given::{self, TODAY, leave, occasion, refused};
use crate::mapping::{person, put, put_on, unknown};

both!(given::migrations(), fn who_is_taken_off_is_found_by_nobody_and_may_come_back(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram").id;
    let somebody = person(db, &city, "Aino Example");
    let entry = put(db, &plan, (goal, somebody), &unknown(2, 1));
    let remove = |of| db.write_here(|tx| take_off_map(tx, &occasion(), &leave(of), &plan, entry.id));
    assert_eq!(refused(remove(&other)), "missing");
    assert_eq!(remove(&city).unwrap(), goal);
    assert_eq!(refused(remove(&city)), "missing");
    assert!(db.read_here(|tx| store::influence::of_goal(tx, goal)).unwrap().is_empty());
    put_on(db, &plan, (goal, somebody), TODAY, &unknown(1, 1)).unwrap();
});

both!(given::migrations(), fn a_person_goes_with_all_doubles(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram").id;
    let (kept, double) = (person(db, &city, "Aino Example"), person(db, &city, "A. Example"));
    let entry = put(db, &plan, (goal, double), &unknown(1, 1));
    put(db, &plan, (goal, kept), &unknown(2, 2));
    db.write_here(|tx| {
        let change = PersonChange { name: "Aino Example".into(), ..PersonChange::default() };
        merge_persons(tx, &occasion(), &leave(&city), TODAY, (double, 1), ((kept, 1), &change))?;
        take_off_map(tx, &occasion(), &leave(&city), &plan, entry.id)
    })
    .unwrap();
    assert!(db.read_here(|tx| store::influence::of_goal(tx, goal)).unwrap().is_empty());
});
