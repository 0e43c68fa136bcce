use axum::http::StatusCode;
use jiff::civil::date;
use kit_test::both;

use crate::given;
use crate::sitting::{board, meeting};

both!(given::migrations(), fn bodies_are_listed_with_their_next_meeting(db) {
    let city = given::city(db);
    let app = given::app(db);
    let path = format!("/spaces/{}/bodies", city.space);
    let empty = given::browser(&app, db, city.coordinator).get(&path);
    assert!(empty.text().contains("No bodies yet") && empty.text().contains("/new-body"));
    let body = board(db, &city);
    meeting(db, &city, &body, date(2026, 12, 14));
    let page = given::browser(&app, db, city.reader).get(&path);
    assert_eq!(page.all("tbody th"), ["City board"]);
    assert!(page.text().contains("14\u{a0}Dec\u{a0}2026") && !page.text().contains("/new-body"));
    let csv = given::browser(&app, db, city.reader).get(&format!("{path}/as/csv"));
    assert!(csv.text().contains("City board"));
    assert_eq!(given::browser(&app, db, city.stranger).get(&path).status, StatusCode::NOT_FOUND);
});
