use feature_plans::actions::prepare_disclosure;
use feature_plans::rules::disclosure::{DisclosureChange, DisclosureKind, DisclosureState};
use feature_plans::rules::report::Period;
use feature_plans::store;
use jiff::civil::date;
use kit_db::activity;
use kit_test::both;

use crate::disclosing::{choice, draft};
use crate::given::{self, TODAY, leave, occasion, refused};

both!(given::migrations(), fn a_draft_is_prepared_and_nobody_outside_sees_it(db) {
    let city = given::city(db);
    let made = draft(db, &city, DisclosureKind::Meetings, "day posts count");
    assert_eq!((made.fields.to_string(), made.state()), ("day posts".into(), DisclosureState::Draft));
    assert_eq!(db.read_here(|tx| store::disclosure::get(tx, city.space, made.id)).unwrap(), made);
    assert!(db.read_here(|tx| store::disclosure::public_of(tx, city.space)).unwrap().is_empty());
    assert!(!db.read_here(|tx| store::disclosure::was_public(tx, city.space)).unwrap());
    let log = db.read_here(|tx| activity::of_space(tx, city.space, None, 1)).unwrap();
    assert_eq!(log[0].kind, "disclosure.prepared");
});

both!(given::migrations(), fn what_cannot_be_told_is_not_prepared(db) {
    let city = given::city(db);
    let prepare = |kind, change: &DisclosureChange| {
        db.write_here(|tx| prepare_disclosure(tx, &occasion(), &leave(&city), TODAY, kind, change))
    };
    let to_come = Period::new(date(2026, 7, 1), date(2026, 12, 31)).unwrap();
    let to_come = DisclosureChange { period: to_come, ..choice("goals") };
    assert_eq!(refused(prepare(DisclosureKind::Extract, &to_come)), "half-year-not-over");
    assert_eq!(refused(prepare(DisclosureKind::Meetings, &to_come)), "meetings-to-come");
    assert_eq!(refused(prepare(DisclosureKind::Extract, &choice("day"))), "disclosure-fields-missing");
    assert!(db.read_here(|tx| store::disclosure::of_space(tx, city.space)).unwrap().is_empty());
});

both!(given::migrations(), fn contacts_are_told_by_goal_with_the_roles_of_their_day(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram");
    let (_, minister) = crate::contacting::somebody(db, &city, "Minister", None);
    crate::disclosing::held(db, &city, vec![minister], |change| change.goals = vec![(goal.id, plan.year)]);
    let told = db.read_here(|tx| store::disclosure::told(tx, city.space, crate::disclosing::half())).unwrap();
    assert_eq!(told.len(), 1);
    assert_eq!((told[0].goals[0].text.as_str(), told[0].goals[0].lang), ("The tram", plan.lang));
    assert_eq!((told[0].theirs[0].post.as_str(), told[0].ours.as_slice()),
        ("minister, Ministry of Transport", [core_spaces::rules::Role::Officer].as_slice()));
});
