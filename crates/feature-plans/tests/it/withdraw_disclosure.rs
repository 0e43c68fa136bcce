use feature_plans::actions::withdraw_disclosure;
use feature_plans::rules::disclosure::{DisclosureKind, DisclosureState};
use feature_plans::store;
use kit_db::activity;
use kit_test::both;

use crate::disclosing::{approve, draft, published};
use crate::given::{self, leave, occasion, refused};

both!(given::migrations(), fn what_is_withdrawn_is_kept_and_public_no_more(db) {
    let city = given::city(db);
    let list = published(db, &city, "day");
    let public = || db.read_here(|tx| store::disclosure::public_of(tx, city.space)).unwrap().len();
    let spaces = || db.read_here(|tx| store::disclosure::public_spaces(tx, 9)).unwrap();
    assert_eq!((public(), spaces()), (1, vec![city.space]));
    let withdraw = |why: &str| {
        db.write_here(|tx| withdraw_disclosure(tx, &occasion(), &leave(&city), list.id, why.into()))
    };
    assert_eq!(refused(withdraw("")), "withdrawal-reason-missing");
    withdraw("A name too many").unwrap();
    assert_eq!((public(), spaces()), (0, Vec::new()));
    assert!(db.read_here(|tx| store::disclosure::was_public(tx, city.space)).unwrap());
    let found = db.read_here(|tx| store::disclosure::get(tx, city.space, list.id)).unwrap();
    assert_eq!((found.state(), found.withdrawn.unwrap().why), (DisclosureState::Withdrawn, "A name too many".into()));
    assert_eq!(refused(withdraw("Again")), "disclosure-withdrawn-already");
    let log = db.read_here(|tx| activity::of_space(tx, city.space, None, 1)).unwrap();
    assert_eq!(log[0].kind, "disclosure.withdrawn");
});

both!(given::migrations(), fn once_one_is_withdrawn_another_of_the_period_can_be_approved(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    let first = published(db, &city, "day");
    let second = draft(db, &city, DisclosureKind::Meetings, "day posts");
    let withdraw = |city| db.write_here(|tx| withdraw_disclosure(tx, &occasion(), &leave(city), first.id, "Why".into()));
    assert_eq!(refused(withdraw(&other)), "missing");
    withdraw(&city).unwrap();
    approve(db, &city, &second).unwrap();
});
