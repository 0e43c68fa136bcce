use core_commitments::rules::{Shift, Terms};
use core_commitments::store;
use jiff::civil::date;
use kit_test::both;

use crate::given;

both!(given::migrations(), fn holidays_of_a_year_come_in_and_days_go(db) {
    let city = given::city(db);
    let app = given::app(db);
    let coordinator = given::browser(&app, db, city.coordinator);
    let moving = Terms { shift: Shift::After, ..given::terms(&city, date(2026, 12, 24)) };
    let commitment = given::commitment(db, &city, &moving);
    let path = format!("/spaces/{}/days-off", city.space);
    let bring = format!("{path}/finland");
    let named = || db.read_here(|tx| store::day_off::named(tx, city.space)).unwrap();
    let page = coordinator.get(&path);
    let own = [("day", "2026-12-24"), ("name", "Closed")];
    coordinator.told(&coordinator.submit(&page, &path, &own), "done-day-off-added");
    assert_eq!(given::duty(db, &commitment).due_on, date(2026, 12, 25));
    let page = coordinator.get(&path);
    coordinator.told(&coordinator.submit(&page, &bring, &[("year", "2026")]), "done-days-off-brought");
    assert_eq!(given::duty(db, &commitment).due_on, date(2026, 12, 28));
    assert_eq!(named().len(), 15);
    assert!(named().contains(&(date(2026, 12, 24), "Closed".into())), "a name that was given stays");
    assert!(named().contains(&(date(2026, 6, 19), "Midsummer Eve".into())));
    let page = coordinator.get(&path);
    coordinator.submit(&page, &bring, &[("year", "2020")]).refuses(&["year"]);
    let remove = format!("{path}/remove");
    let page = coordinator.get(&path);
    coordinator.submit(&page, &remove, &[]).refuses(&["gone"]);
    coordinator.told(&coordinator.submit(&page, &remove, &[("gone", "2026-12-24")]), "done-days-off-removed");
    assert_eq!((named().len(), given::duty(db, &commitment).due_on), (14, date(2026, 12, 24)));
    given::closed(&app, db, &city, &path);
});

both!(given::migrations(), fn a_day_is_asked_for_and_a_name_has_a_limit(db) {
    let city = given::city(db);
    let app = given::app(db);
    let coordinator = given::browser(&app, db, city.coordinator);
    let path = format!("/spaces/{}/days-off", city.space);
    let page = coordinator.get(&path);
    coordinator.submit(&page, &path, &[("name", "Closed")]).refuses(&["day"]);
    let long = "a".repeat(501);
    coordinator.submit(&page, &path, &[("day", "2026-12-24"), ("name", &long)]).refuses(&["name"]);
});
