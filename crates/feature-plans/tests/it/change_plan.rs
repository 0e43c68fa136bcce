use core_spaces::rules::Visibility;
use feature_plans::actions::{FollowUpChange, change_plan, start_plan};
use feature_plans::store;
use kernel::{Error, Lang};
use kit_db::activity;
use kit_test::both;

use crate::given::{self, follow_up, follow_ups, leave, occasion, plan_change};

fn code(error: &Error) -> &'static str {
    match error {
        Error::Refused(refusals) => refusals[0].code,
        Error::Missing => "missing",
        _ => "broken",
    }
}

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

both!(given::migrations(), fn what_a_plan_says_is_changed_once(db) {
    let city = given::city(db);
    let plan = given::plan_as(db, &city, |change| change.follow_ups = vec![follow_up("The board", 2)]);
    let kept = follow_ups(db, &plan)[0].id;
    let mut change = plan_change();
    change.title = "A better title".into();
    change.visibility = Visibility::Public;
    change.lang = Lang::Sv;
    change.follow_ups = vec![
        follow_up("The committee", 4),
        FollowUpChange { id: Some(kept), body: "The city board".into(), per_year: 3 },
    ];
    let changed =
        db.write_here(|tx| change_plan(tx, &occasion(), &leave(&city), &plan, plan.version, &change)).unwrap();
    assert_eq!((changed.version, changed.title.as_str(), changed.lang), (2, "A better title", Lang::Sv));
    assert_eq!(db.read_here(|tx| store::plan::get(tx, plan.id)).unwrap(), changed);
    assert_eq!(follow_ups(db, &plan)[1].id, kept, "a rule that stays keeps its id");
    let again = db.write_here(|tx| change_plan(tx, &occasion(), &leave(&city), &changed, plan.version, &change));
    assert_eq!(code(&again.unwrap_err()), "changed-meanwhile");
});

both!(given::migrations(), fn a_plan_that_breaks_a_rule_is_refused(db) {
    let city = given::city(db);
    let refused = |differ: &dyn Fn(&mut feature_plans::actions::PlanChange)| {
        let mut change = plan_change();
        differ(&mut change);
        code(&db.write_here(|tx| start_plan(tx, &occasion(), &leave(&city), &change)).unwrap_err())
    };
    assert_eq!(refused(&|change| change.title.clear()), "text-missing");
    assert_eq!(refused(&|change| change.year = 1066), "year-range");
    assert_eq!(refused(&|change| change.follow_ups = vec![follow_up("The board", 0)]), "per-year-range");
    assert_eq!(refused(&|change| change.follow_ups = vec![follow_up("", 1)]), "text-missing");
    let elsewhere = given::handbook(db, &given::city_called(db, "Toisaalla"));
    assert_eq!(refused(&|change| change.handbook = Some(elsewhere.id)), "missing");
});

both!(given::migrations(), fn leave_for_another_space_is_no_leave(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    let plan = given::plan(db, &city);
    let change = plan_change();
    let tried = db.write_here(|tx| change_plan(tx, &occasion(), &leave(&other), &plan, plan.version, &change));
    assert_eq!(code(&tried.unwrap_err()), "missing");
});
