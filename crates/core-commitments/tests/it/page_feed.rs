use axum::http::StatusCode;
use core_commitments::rules::{Level, Terms};
use jiff::civil::date;
use kit_test::{Browser, Page, both};

use crate::given;

/// The paths of the addresses that a page shows.
fn paths(page: &Page) -> Vec<String> {
    page.all(".feed").iter().map(|address| address.trim_start_matches("http://kortteli.example").to_owned()).collect()
}

fn renewed(browser: &Browser<'_>) -> Vec<String> {
    let page = browser.get("/clock/calendar");
    paths(&browser.told(&browser.submit(&page, "/clock/calendar", &[]), "done-feed-renewed"))
}

both!(given::migrations(), fn a_calendar_reads_what_its_owner_may_see_now(db) {
    let city = given::city(db);
    let app = given::app(db);
    let reader = given::browser(&app, db, city.reader);
    let due = given::terms(&city, date(2026, 12, 24));
    given::commitment(db, &city, &due);
    let secret = Terms { level: Level::Team, title: "For the team".into(), ..due };
    given::commitment(db, &city, &secret);
    assert_eq!(paths(&reader.get("/clock/calendar")), [""; 0]);
    let addresses = renewed(&reader);
    assert_eq!(addresses.len(), 3, "mine, all, and of each space: {addresses:?}");
    let anybody = app.browser();
    let all = anybody.get(&addresses[1]).text();
    let read = calcard::icalendar::ICalendar::parse(&all).unwrap();
    assert_eq!(read.components.len(), 2, "the calendar and one event");
    assert!(all.contains("DTSTART;VALUE=DATE:20261224") && all.contains("METHOD:PUBLISH"), "{all}");
    assert!(all.contains("SUMMARY:Follow-up report (upcoming)") && !all.contains("For the team"));
    assert!(!anybody.get(&addresses[0]).text().contains("BEGIN:VEVENT"), "none is the reader's own");
    let forged = addresses[1].replace("/calendars/", "/calendars/0");
    assert_eq!(anybody.get(&forged).status, StatusCode::NOT_FOUND);
    let last = format!("{}0", &addresses[1][..addresses[1].len() - 1]);
    let other = format!("{}1", &addresses[1][..addresses[1].len() - 1]);
    let missing = [last, other].iter().filter(|path| anybody.get(path).status == StatusCode::NOT_FOUND).count();
    assert!(missing >= 1, "a signature of one's own opens nothing");
    renewed(&reader);
    assert_eq!(anybody.get(&addresses[1]).status, StatusCode::NOT_FOUND, "the old address leads nowhere");
    assert_eq!(app.browser().get("/clock/calendar").status, StatusCode::SEE_OTHER);
});
