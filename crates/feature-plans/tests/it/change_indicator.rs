use feature_plans::actions::{IndicatorChange, change_indicator};
use feature_plans::rules::Direction;
use feature_plans::store;
use kernel::Error;
use kit_test::both;

use crate::given::{self, leave, occasion};

/// An indicator of this name.
pub fn change(name: &str) -> IndicatorChange {
    IndicatorChange {
        name: name.into(),
        unit: "M€".into(),
        source: "The books".into(),
        direction: Direction::Down,
        target: Some(2.5),
    }
}

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
