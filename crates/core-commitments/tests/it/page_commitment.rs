use axum::http::StatusCode;
use core_commitments::rules::{Level, Terms};
use jiff::civil::date;
use kit_test::both;

use crate::given::{self, TODAY};

both!(given::migrations(), fn it_tells_who_owes_what_to_whom_and_its_duties(db) {
    let city = given::city(db);
    let app = given::app(db);
    let reader = given::browser(&app, db, city.reader);
    let terms = given::recurring(&city, date(2026, 6, 30), "FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1");
    let commitment = given::commitment(db, &city, &terms);
    let first = given::known(db, &commitment)[0].duty.id;
    let page = reader.get(&given::path(&city, &commitment));
    assert_eq!(page.one("h1"), "Follow-up report");
    assert!(page.one(".progress__words").contains("0 of 1"));
    assert!(page.one("dl").contains("twice a year") && page.one("dl").contains("Committee"));
    assert!(page.all("a").iter().all(|link| link != "Change the commitment"));
    given::evidence(db, &city, first);
    assert!(reader.get(&given::path(&city, &commitment)).one(".progress__words").contains("1 of 1"));
    let secret = Terms { level: Level::Confidential, owner: None, ..given::terms(&city, TODAY) };
    let secret = given::commitment(db, &city, &secret);
    let path = given::path(&city, &secret);
    assert_eq!(reader.get(&path).status, StatusCode::NOT_FOUND);
    assert_eq!(given::browser(&app, db, city.officer).get(&path).status, StatusCode::NOT_FOUND);
    assert_eq!(given::browser(&app, db, city.coordinator).get(&path).status, StatusCode::OK);
});
