use feature_plans::store;
use kit_test::both;

use crate::given;

both!(given::migrations(), fn a_plan_gets_an_address_and_another_one(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let app = given::app(db);
    let path = format!("/plans/{}/address", plan.id);
    given::for_coordinators(&app, db, &city, &path);
    let browser = given::browser(&app, db, city.coordinator);
    let token = || db.read_here(|tx| store::draft::addresses(tx, city.space, plan.year)).unwrap().remove(0).token;
    assert_eq!(token(), None);
    let first = browser.get(&path);
    assert_eq!(first.one("h1"), "Give this plan an address for mail?");
    browser.told(&browser.submit(&first, &path, &[]), "done-plan-address");
    let given = token();
    assert!(given.is_some());
    let second = browser.get(&path);
    assert_eq!(second.one("h1"), "Change this plan's address for mail?");
    browser.told(&browser.submit(&second, &path, &[]), "done-plan-address");
    assert_ne!(token(), given);
});
