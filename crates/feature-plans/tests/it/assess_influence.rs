use feature_plans::actions::assess_influence;
use feature_plans::rules::influence::Position;
use feature_plans::store;
use jiff::civil::date;
use kernel::Lang;
use kit_test::both;

use crate::given::{self, TODAY, leave, occasion, occasion_of, refused};
use crate::mapping::{assess, person, put_on, stands, unknown};

both!(given::migrations(), fn each_assessment_is_a_step_and_none_is_lost(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram").id;
    let about = (goal, person(db, &city, "Aino Example"));
    let first = put_on(db, &plan, about, date(2026, 3, 1), &unknown(2, 1)).unwrap();
    let change = stands(2, 4, Position::Supports, "Spoke for it");
    let by = occasion_of(db, city.officer);
    let which = (first.id, first.version());
    let second = db
        .write_here(|tx| assess_influence(tx, &by, &leave(&city), &plan, (TODAY, Lang::Sv), which, &change))
        .unwrap();
    let kept = db.read_here(|tx| store::influence::get(tx, plan.id, first.id)).unwrap().entry;
    assert_eq!(kept, second);
    assert_eq!((kept.steps.len(), &kept.steps[0]), (2, &first.steps[0]), "what was said before stays");
    assert_eq!((kept.steps[1].by, kept.steps[1].lang), (Some(city.officer), Lang::Sv));
    assert_eq!(kept.on(date(2026, 11, 21)), Some(&first.steps[0]));
    let moved = stands(3, 4, Position::Supports, "Spoke for it");
    let third = assess(db, &city, &plan, &second, TODAY, &moved).unwrap();
    assert_eq!(third.steps[2].lang, Lang::Sv, "evidence that stays as it was stays in its language");
});

both!(given::migrations(), fn of_two_at_once_the_second_is_told(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram").id;
    let first = put_on(db, &plan, (goal, person(db, &city, "Aino Example")), TODAY, &unknown(2, 1)).unwrap();
    assess(db, &city, &plan, &first, TODAY, &unknown(3, 1)).unwrap();
    assert_eq!(refused(assess(db, &city, &plan, &first, TODAY, &unknown(4, 1))), "changed-meanwhile");
    assert_eq!(db.read_here(|tx| store::influence::get(tx, plan.id, first.id)).unwrap().entry.version(), 2);
});

both!(given::migrations(), fn a_closed_plans_map_stays_and_others_are_missing(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram").id;
    let first = put_on(db, &plan, (goal, person(db, &city, "Aino Example")), TODAY, &unknown(2, 1)).unwrap();
    assert_eq!(refused(assess(db, &city, &plan, &first, date(2027, 1, 1), &unknown(3, 1))), "map-of-closed-plan");
    assert_eq!(refused(assess(db, &city, &plan, &first, TODAY, &unknown(6, 1))), "level-range");
    let theirs = given::plan(db, &other);
    let which = (first.id, 1);
    let foreign = db.write_here(|tx| {
        assess_influence(tx, &occasion(), &leave(&other), &theirs, (TODAY, Lang::En), which, &unknown(3, 1))
    });
    assert_eq!(refused(foreign), "missing");
    assert_eq!(refused(assess(db, &other, &plan, &first, TODAY, &unknown(3, 1))), "missing", "leave for another space");
});
