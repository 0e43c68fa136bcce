use axum::http::StatusCode;
use feature_plans::store;
use kit_test::both;

use crate::given;
use crate::renewing::{all, for_next_year, renew, year};

both!(given::migrations(), fn a_renewal_is_taken_back_from_the_new_plan(db) {
    let city = given::city(db);
    let year = year(db, &city);
    let new = renew(db, &city, &year.plan, &for_next_year(&year.plan, all(db, &year.plan))).unwrap();
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let undo = format!("/plans/{}/undo-renewal", new.id);
    assert!(browser.get(&format!("/plans/{}", new.id)).text().contains(&undo));
    given::for_coordinators(&app, db, &city, &undo);
    let asked = browser.get(&undo);
    assert_eq!(asked.one("h1"), "Take this renewal back?");
    browser.told(&browser.submit(&asked, &undo, &[]), "done-renewal-undone");
    assert_eq!(browser.get(&undo).status, StatusCode::NOT_FOUND);
    let last = browser.get(&format!("/plans/{}", year.plan.id));
    assert!(last.text().contains("4 of 4 decided") && !last.text().contains("superseded"));
    let none = browser.get(&format!("/plans/{}/undo-renewal", year.plan.id));
    assert!(none.text().contains("It was not made by a renewal.") && none.all("main button").is_empty());
});

both!(given::migrations(), fn a_handbook_that_no_plan_follows_is_taken_back(db) {
    let city = given::city(db);
    let book = given::handbook(db, &city);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let renew = format!("/handbooks/{}/renew", book.id);
    browser.submit(&browser.get(&renew), &renew, &[("wanted", "rest")]);
    let made = browser.submit(&browser.get(&renew), &renew, &[("wanted", "make")]);
    let new = made.location().unwrap().split('?').next().unwrap().to_owned();
    let undo = format!("{new}/undo-renewal");
    assert!(browser.get(&new).text().contains(&undo));
    let handbook = new.rsplit('/').next().unwrap().parse().unwrap();
    let plan = given::plan_as(db, &city, |change| change.handbook = Some(handbook));
    let told = browser.get(&undo);
    assert!(told.text().contains("A plan follows this handbook.") && told.all("main button").is_empty());
    db.write_here(|tx| store::plan::remove(tx, plan.id, kit_test::NOW)).unwrap();
    browser.told(&browser.submit(&browser.get(&undo), &undo, &[]), "done-renewal-undone");
    assert_eq!(db.read_here(|tx| store::handbook::of_space(tx, city.space)).unwrap().len(), 1);
    assert!(browser.get(&format!("/handbooks/{}", book.id)).text().contains("Go on with the renewal"));
});
