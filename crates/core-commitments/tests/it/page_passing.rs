use core_commitments::actions::pass_on_duties;
use kit_test::both;

use crate::given::{self, TODAY, leave, occasion};

both!(given::migrations(), fn what_was_passed_on_is_given_back_at_once(db) {
    let city = given::city(db);
    let app = given::app(db);
    let coordinator = given::browser(&app, db, city.coordinator);
    let commitment = given::commitment(db, &city, &given::terms(&city, TODAY));
    let (passing, _) = db
        .write_here(|tx| {
            pass_on_duties(tx, &occasion(), &leave(&city), TODAY, (city.officer, city.coordinator))
        })
        .unwrap();
    let path = format!("/spaces/{}/passings/{passing}", city.space);
    let page = coordinator.get(&path);
    assert!(page.text().contains("One duty went from Officer of Kuvitelma to Coordinator of Kuvitelma"));
    assert!(page.text().contains("One duty is still open with Coordinator of Kuvitelma and goes back to Officer of Kuvitelma"));
    let done = coordinator.submit(&page, &path, &[]);
    coordinator.told(&done, "done-duties-given-back");
    assert_eq!(given::duty(db, &commitment).owner, Some(city.officer));
    let after = coordinator.get(&path);
    assert!(after.text().contains("Given back on") && after.all("main form").is_empty());
    let again = coordinator.submit(&page, &path, &[]);
    assert_eq!(again.status, done.status, "the same form has its effect once");
    given::closed(&app, db, &city, &path);
});
