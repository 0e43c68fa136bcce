use core_spaces::rules::Visibility;
use feature_plans::actions::{FollowUpChange, change_plan};
use feature_plans::store;
use kernel::Lang;
use kit_test::both;

use crate::given::{self, follow_up, follow_ups, leave, occasion, plan_change, refused};

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
    assert_eq!(refused(again), "changed-meanwhile");
});

both!(given::migrations(), fn leave_for_another_space_is_no_leave(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    let plan = given::plan(db, &city);
    let change = plan_change();
    let tried = db.write_here(|tx| change_plan(tx, &occasion(), &leave(&other), &plan, plan.version, &change));
    assert_eq!(refused(tried), "missing");
});
