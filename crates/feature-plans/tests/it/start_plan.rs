use feature_plans::actions::{PlanChange, start_plan};
use feature_plans::store;
use kit_db::activity;
use kit_test::both;

use crate::given::{self, follow_up, follow_ups, leave, occasion, plan_change, refused};

both!(given::migrations(), fn a_plan_begins_empty_in_its_space(db) {
    let city = given::city(db);
    let plan = given::plan_as(db, &city, |change| change.follow_ups = vec![follow_up("The board", 2)]);
    assert_eq!(plan.space, city.space);
    let contents = db.read_here(|tx| store::contents::get(tx, plan.id)).unwrap();
    assert_eq!(contents.plan, plan);
    assert!(contents.goals.is_empty());
    assert_eq!(follow_ups(db, &plan).iter().map(|rule| (rule.body.as_str(), rule.per_year)).collect::<Vec<_>>(), [("The board", 2)]);
    let log = db.read_here(|tx| activity::of_space(tx, city.space, None, 10)).unwrap();
    assert_eq!(log[0].kind, "plan.started");
});

both!(given::migrations(), fn a_plan_that_breaks_a_rule_is_refused(db) {
    let city = given::city(db);
    let refusal = |differ: &dyn Fn(&mut PlanChange)| {
        let mut change = plan_change();
        differ(&mut change);
        refused(db.write_here(|tx| start_plan(tx, &occasion(), &leave(&city), &change)))
    };
    assert_eq!(refusal(&|change| change.title.clear()), "plan-title-missing");
    assert_eq!(refusal(&|change| change.year = 1066), "year-range");
    assert_eq!(refusal(&|change| change.follow_ups = vec![follow_up("The board", 0)]), "per-year-range");
    assert_eq!(refusal(&|change| change.follow_ups = vec![follow_up("", 1)]), "body-missing");
    let elsewhere = given::handbook(db, &given::city_called(db, "Toisaalla"));
    assert_eq!(refusal(&|change| change.handbook = Some(elsewhere.id)), "missing");
});
