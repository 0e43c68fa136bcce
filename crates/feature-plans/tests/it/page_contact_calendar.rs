use axum::http::StatusCode;
use feature_plans::rules::contact::{ContactChange, ContactState};
use jiff::civil::date;
use kit_test::both;

use crate::contacting::{call, logged, somebody};
use crate::given;

both!(given::migrations(), fn a_planned_contact_is_a_file_for_calendars(db) {
    let city = given::city(db);
    let (_, their) = somebody(db, &city, "Minister", None);
    let on = Some(date(2026, 12, 1));
    let change = ContactChange { state: ContactState::Planned, on, ..call(city.officer, vec![their]) };
    let contact = logged(db, &city, &change);
    let app = given::app(db);
    let page = format!("/spaces/{}/contacts/{}", city.space, contact.id);
    let browser = given::browser(&app, db, city.reader);
    assert!(browser.get(&page).attributes("main a", "href").contains(&format!("{page}/calendar")));
    let file = browser.get(&format!("{page}/calendar"));
    assert_eq!(file.status, StatusCode::OK);
    assert_eq!(file.headers["content-type"], "text/calendar; charset=utf-8");
    let entry = file.text();
    for line in ["METHOD:PUBLISH", "DTSTART;VALUE=DATE:20261201"] {
        assert!(entry.contains(line), "{entry}");
    }
    assert!(!entry.contains("ATTENDEE") && !entry.contains("ORGANIZER"));
    given::seen_inside(&app, db, &city, &format!("{page}/calendar"));
});
