use axum::http::StatusCode;
use core_commitments::rules::SeatChange;
use jiff::civil::date;
use kit_test::both;

use crate::given;
use crate::sitting::{board, meeting, named, seated};

both!(given::migrations(), fn a_body_shows_who_sits_in_it_and_when_it_meets(db) {
    let city = given::city(db);
    let app = given::app(db);
    let body = board(db, &city);
    let path = format!("/spaces/{}/bodies/{}", city.space, body.id);
    let reader = given::browser(&app, db, city.reader);
    let empty = reader.get(&path);
    assert!(empty.text().contains("Nobody is named yet") && empty.text().contains("No meetings ahead"));
    seated(db, &city, &body, &named("Aino Example"));
    let over = SeatChange { until: Some(date(2025, 5, 31)), ..named("Eino Example") };
    seated(db, &city, &body, &over);
    meeting(db, &city, &body, date(2026, 11, 9));
    meeting(db, &city, &body, date(2026, 12, 14));
    let page = reader.get(&path);
    assert_eq!(page.all("h3"), ["Held", "Earlier"]);
    assert!(page.text().contains("Aino Example") && page.text().contains("until 31\u{a0}May\u{a0}2025"));
    let states = page.all(".state").join("|");
    assert!(states.contains("late") && states.contains("upcoming"), "{states}");
    assert!(!page.text().contains("/new-meeting"));
    assert!(given::browser(&app, db, city.coordinator).get(&path).text().contains("/new-meeting"));
    let duty = page.attributes("#main a, main a", "href").into_iter().find(|href| href.contains("/duties/")).unwrap();
    assert!(reader.get(&duty).text().contains("Review for City board"), "the review leads to what is owed");
    assert_eq!(given::browser(&app, db, city.stranger).get(&path).status, StatusCode::NOT_FOUND);
});
