use axum::http::StatusCode;
use core_commitments::rules::{Level, Terms};
use jiff::civil::date;
use kit_test::both;

use crate::given;

both!(given::migrations(), fn each_commitment_stands_once_with_what_comes_next(db) {
    let city = given::city(db);
    let app = given::app(db);
    let (officer, reader) = (given::browser(&app, db, city.officer), given::browser(&app, db, city.reader));
    let path = format!("/spaces/{}/commitments", city.space);
    assert_eq!(officer.get(&path).one(".empty h2"), "No commitments yet");
    given::commitment(db, &city, &given::recurring(&city, date(2026, 12, 31), "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1"));
    let team = Terms { level: Level::Team, title: "For the team".into(), ..given::terms(&city, date(2026, 10, 1)) };
    let done = given::commitment(db, &city, &team);
    given::evidence(db, &city, given::duty(db, &done).id);
    let page = officer.get(&path);
    assert_eq!(page.all("tbody th"), ["Follow-up report", "For the team"], "what is done with comes last");
    assert_eq!(officer.get(&format!("{path}?often=every%20quarter")).all("tbody th"), ["Follow-up report"]);
    assert_eq!(reader.get(&path).all("tbody th"), ["Follow-up report"]);
    assert!(reader.get(&path).all("a").iter().all(|link| link != "Add a commitment"));
    assert!(!reader.get(&format!("{path}/as/csv")).text().contains("For the team"));
    assert_eq!(given::browser(&app, db, city.stranger).get(&path).status, StatusCode::NOT_FOUND);
});
