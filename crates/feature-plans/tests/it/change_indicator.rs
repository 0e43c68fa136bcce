use feature_plans::actions::{IndicatorChange, add_indicator, change_indicator, remove_indicator};
use feature_plans::rules::Direction;
use feature_plans::store;
use kernel::Error;
use kit_test::both;

use crate::given::{self, leave, occasion};

fn change(name: &str) -> IndicatorChange {
    IndicatorChange {
        name: name.into(),
        unit: "M€".into(),
        source: "The books".into(),
        direction: Direction::Down,
        target: Some(2.5),
    }
}

both!(given::migrations(), fn an_indicator_keeps_what_is_said(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "A goal");
    let add = |name| {
        db.write_here(|tx| add_indicator(tx, &occasion(), &leave(&city), &plan, goal.id, &change(name)))
    };
    let first = add("Costs").unwrap();
    assert_eq!(add("Debts").unwrap().position, 2);
    assert_eq!(db.read_here(|tx| store::indicator::get(tx, plan.id, first.id)).unwrap(), first);
    assert!(matches!(add(""), Err(Error::Refused(refusals)) if refusals[0].code == "text-missing"));
});

both!(given::migrations(), fn an_indicator_is_saved_by_the_first_of_two(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "A goal");
    let indicator = given::indicator(db, &plan, goal.id, "Flights", &[(given::TODAY, 7.0)]);
    let save = |version, name| {
        db.write_here(|tx| {
            change_indicator(tx, &occasion(), &leave(&city), &plan, (indicator.id, version), &change(name))
        })
    };
    assert_eq!(save(1, "Costs").unwrap().version, 2);
    assert!(matches!(save(1, "Debts"), Err(Error::Refused(refusals)) if refusals[0].code == "changed-meanwhile"));
    let saved = db.read_here(|tx| store::indicator::get(tx, plan.id, indicator.id)).unwrap();
    assert_eq!((saved.name.as_str(), saved.values.len()), ("Costs", 1));
});

both!(given::migrations(), fn a_removed_indicator_is_found_by_nobody(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "A goal");
    let indicator = given::indicator(db, &plan, goal.id, "Flights", &[]);
    let remove = || db.write_here(|tx| remove_indicator(tx, &occasion(), &leave(&city), &plan, indicator.id));
    remove().unwrap();
    assert!(db.read_here(|tx| store::indicator::of_plan(tx, plan.id)).unwrap().is_empty());
    assert!(matches!(remove(), Err(Error::Missing)));
});
