use feature_plans::actions::{Renewed, keep_renewal};
use feature_plans::rules::renewal::{Choices, Draft};
use feature_plans::rules::{LINE_LIMIT, Progress};
use feature_plans::store;
use kit_db::activity;
use kit_test::both;

use crate::given::{self, leave, occasion, refused};
use crate::renewing::{all, asked, continued, dropped, for_next_year, renew, year};

fn draft(choices: Choices) -> Draft {
    Draft { head: [("year".to_owned(), "next".to_owned())].into(), choices, ..Draft::default() }
}

both!(given::migrations(), fn what_was_chosen_is_kept_until_the_plan_is_renewed(db) {
    let city = given::city(db);
    let year = year(db, &city);
    let parts = asked(db, &year.plan);
    let keep = |draft: &Draft, version| {
        db.write_here(|tx| {
            keep_renewal(tx, &occasion(), &leave(&city), Renewed::Plan(&year.plan), (draft, version), &parts)
        })
    };
    let half = draft(Choices::default().with(year.tram.id, continued()).with(year.port.id, dropped("")));
    assert_eq!(keep(&half, 0).unwrap(), Progress { done: 1, all: 4 });
    assert_eq!(db.read_here(|tx| store::renewal::draft(tx, &year.plan.id.to_string())).unwrap(), (half.clone(), 1));
    assert_eq!(refused(keep(&half, 0)), "changed-meanwhile");
    let more = draft(all(db, &year.plan).with("gone", continued()));
    assert_eq!(keep(&more, 1).unwrap(), Progress { done: 4, all: 4 });
    let log = db.read_here(|tx| activity::of_space(tx, city.space, None, 1)).unwrap();
    assert_eq!(log[0].kind, "plan.renewal-kept");
    let renewal = for_next_year(&year.plan, all(db, &year.plan));
    assert_eq!(refused(renew(db, &city, &year.plan, &renewal)), "changed-meanwhile", "somebody kept other choices");
    db.write_here(|tx| {
        let when = (given::TODAY, 2);
        feature_plans::actions::renew_plan(tx, &occasion(), &leave(&city), &year.plan, when, &renewal)
    })
    .unwrap();
    assert_eq!(db.read_here(|tx| store::renewal::draft(tx, &year.plan.id.to_string())).unwrap().1, 0);
    assert_eq!(refused(keep(&more, 0)), "plan-renewed");
});

both!(given::migrations(), fn what_does_not_fit_is_not_kept(db) {
    let city = given::city(db);
    let year = year(db, &city);
    let parts = asked(db, &year.plan);
    let long = draft(Choices::default().with(year.tram.id, dropped(&"ä".repeat(LINE_LIMIT + 1))));
    let kept = db.write_here(|tx| {
        keep_renewal(tx, &occasion(), &leave(&city), Renewed::Plan(&year.plan), (&long, 0), &parts)
    });
    assert_eq!(refused(kept), "text-too-long");
    let other = given::city_called(db, "Toisaalla");
    let foreign = db.write_here(|tx| {
        let half = draft(Choices::default());
        keep_renewal(tx, &occasion(), &leave(&other), Renewed::Plan(&year.plan), (&half, 0), &parts)
    });
    assert_eq!(refused(foreign), "missing");
});
