use feature_plans::actions::add_indicator;
use feature_plans::store;
use kernel::Error;
use kit_test::both;

use crate::change_indicator::change;
use crate::given::{self, leave, occasion};

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
    assert!(matches!(add(""), Err(Error::Refused(refusals)) if refusals[0].code == "indicator-name-missing"));
});
