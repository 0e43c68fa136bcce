use core_register::actions::{add_organisation, merge_persons};
use core_register::rules::PersonChange;
use feature_plans::actions::put_on_map;
use feature_plans::rules::influence::{AssessmentChange, Position, Whom};
use feature_plans::store;
use jiff::civil::date;
use kernel::Lang;
use kit_db::activity;
use kit_test::both;

use crate::contacting::office;
use crate::given::{self, TODAY, leave, occasion, refused};
use crate::mapping::{assess, person, put, put_on, stands, unknown};

both!(given::migrations(), fn people_and_organisations_are_put_on_a_map(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram").id;
    let change = stands(5, 1, Position::Opposes, "Said no in the committee");
    let entry = put(db, &plan, (goal, person(db, &city, "Aino Example")), &change);
    let authority = db.write_here(|tx| add_organisation(tx, &occasion(), &leave(&city), &office("Authority"))).unwrap();
    let about = (goal, Whom::Organisation(authority.id), "");
    let when = (TODAY, Lang::En);
    db.write_here(|tx| put_on_map(tx, &occasion(), &leave(&city), &plan, when, about, &unknown(1, 5))).unwrap();
    let mut listed = db.read_here(|tx| store::influence::of_goal(tx, goal)).unwrap();
    assert_eq!(listed.len(), 2);
    // Both came at the same moment of the test: chance has put them into their order.
    listed.sort_by_key(|listed| listed.entry.id != entry.id);
    assert_eq!(listed[0].entry, entry);
    assert_eq!((listed[0].name.as_str(), entry.steps[0].said.influence), ("Aino Example", 5));
    assert_eq!(listed[1].organisation.pick(Lang::En).0, "Authority");
});

both!(given::migrations(), fn the_log_tells_neither_who_nor_why(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram").id;
    let change = stands(5, 1, Position::Opposes, "canary-evidence");
    put(db, &plan, (goal, person(db, &city, "canary-name")), &change);
    let log = db.read_here(|tx| activity::of_space(tx, city.space, None, 100)).unwrap();
    let put_on = log.iter().find(|one| one.kind == "influence.put-on").unwrap();
    let told = put_on.content.as_ref().unwrap().after.as_ref().unwrap().to_string();
    assert!(told.contains("opposes") && !told.contains("canary"), "{told}");
});

both!(given::migrations(), fn nobody_is_on_a_map_twice_also_not_as_a_double(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let (goal, other) = (given::goal(db, &plan, "The tram").id, given::goal(db, &plan, "The port").id);
    let (kept, double) = (person(db, &city, "Aino Example"), person(db, &city, "A. Example"));
    let first = put(db, &plan, (goal, double), &unknown(1, 1));
    let again = |about| put_on(db, &plan, about, TODAY, &unknown(2, 2));
    assert_eq!(refused(again((goal, double))), "already-on-map");
    let second = again((goal, kept)).unwrap();
    assess(db, &city, &plan, &second, TODAY, &unknown(3, 3)).unwrap();
    again((other, kept)).unwrap();
    db.write_here(|tx| {
        let change = PersonChange { name: "Aino Example".into(), ..PersonChange::default() };
        merge_persons(tx, &occasion(), &leave(&city), TODAY, (double, 1), ((kept, 1), &change))
    })
    .unwrap();
    let listed = db.read_here(|tx| store::influence::of_goal(tx, goal)).unwrap();
    assert_eq!(listed.len(), 1, "two doubles are one");
    assert_eq!((listed[0].entry.whom, listed[0].entry.version()), (Whom::Person(kept), 3), "with all steps");
    for id in [first.id, second.id] {
        let found = db.read_here(|tx| store::influence::get(tx, plan.id, id)).unwrap();
        assert_eq!(found.entry, listed[0].entry, "by either address");
    }
    let fourth = assess(db, &city, &plan, &listed[0].entry, TODAY, &unknown(4, 4)).unwrap();
    assert_eq!(fourth.version(), 4);
    for either in [kept, double] {
        assert_eq!(refused(again((goal, either))), "already-on-map");
    }
    assert_eq!(db.read_here(|tx| store::influence::of_whom(tx, Whom::Person(kept))).unwrap().len(), 2);
});

both!(given::migrations(), fn what_cannot_be_is_refused(db) {
    let (city, elsewhere) = (given::city(db), given::city_called(db, "Toisaalla"));
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram").id;
    let somebody = person(db, &city, "Aino Example");
    let put = |change: &AssessmentChange| refused(put_on(db, &plan, (goal, somebody), TODAY, change));
    assert_eq!(put(&unknown(0, 1)), "level-range");
    assert_eq!(put(&unknown(1, 6)), "level-range");
    assert_eq!(put(&stands(5, 5, Position::Supports, "")), "evidence-missing");
    let tomorrow = AssessmentChange { evidence_on: Some(date(2026, 11, 23)), ..stands(5, 5, Position::Supports, "Said") };
    assert_eq!(put(&tomorrow), "evidence-in-future");
    let after = put_on(db, &plan, (goal, somebody), date(2027, 1, 1), &unknown(1, 1));
    assert_eq!(refused(after), "map-of-closed-plan");
    let theirs = person(db, &elsewhere, "Heidän Malli");
    assert_eq!(refused(put_on(db, &plan, (goal, theirs), TODAY, &unknown(1, 1))), "missing");
    let their_plan = given::plan(db, &elsewhere);
    assert_eq!(refused(put_on(db, &their_plan, (goal, theirs), TODAY, &unknown(1, 1))), "missing", "their plan, our goal");
    assert!(db.read_here(|tx| store::influence::of_goal(tx, goal)).unwrap().is_empty());
    put_on(db, &plan, (goal, somebody), date(2026, 12, 31), &unknown(1, 1)).unwrap();
});
