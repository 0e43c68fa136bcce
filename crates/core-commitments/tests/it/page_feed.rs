use axum::http::StatusCode;
use calcard::icalendar::{ICalendar, ICalendarComponentType};
use core_commitments::rules::{Level, Party, Terms};
use core_spaces::rules::Role;
use jiff::civil::date;
use kit_test::{Browser, both};

use crate::given;

/// The path of a new address of what stands under this heading.
fn renewed(browser: &Browser<'_>, what: usize) -> String {
    let page = browser.get("/clock/calendar");
    let of = page.attributes("main form button", "value")[what].clone();
    let page = browser.told(&browser.submit(&page, "/clock/calendar", &[("of", &of)]), "done-feed-renewed");
    let section = page.all(".feeds__one")[what].clone();
    let address = section.split_whitespace().find(|word| word.contains("/calendars/")).unwrap().to_owned();
    address.trim_start_matches("http://kortteli.example").to_owned()
}

/// The titles of the events that a second, independent reader of calendars finds.
fn events(text: &str) -> Vec<String> {
    let calendar = ICalendar::parse(text).unwrap();
    let is_event = |kind: &ICalendarComponentType| *kind == ICalendarComponentType::VEvent;
    let found = calendar.components.iter().filter(|one| is_event(&one.component_type)).count();
    let titles = text.lines().filter_map(|line| line.strip_prefix("SUMMARY:")).map(|line| line.trim().to_owned());
    let titles: Vec<String> = titles.collect();
    assert_eq!(titles.len(), found, "{text}");
    titles
}

both!(given::migrations(), fn a_calendar_reads_what_its_owner_may_see_now(db) {
    let city = given::city(db);
    let app = given::app(db);
    let reader = given::browser(&app, db, city.reader);
    let due = given::terms(&city, date(2026, 12, 24));
    given::commitment(db, &city, &due);
    given::commitment(db, &city, &Terms { level: Level::Team, title: "For the team".into(), ..due });
    let (mine, all) = (renewed(&reader, 0), renewed(&reader, 1));
    let anybody = app.browser();
    let text = anybody.get(&all).text();
    assert_eq!(events(&text), ["Follow-up report (upcoming)"]);
    assert!(text.contains("DTSTART;VALUE=DATE:20261224") && text.contains("METHOD:PUBLISH"), "{text}");
    assert!(events(&anybody.get(&mine).text()).is_empty(), "none is the reader's own");
    let forged = all.replace("/calendars/", "/calendars/0");
    assert_eq!(anybody.get(&forged).status, StatusCode::NOT_FOUND);
    let changed = |end: &str| format!("{}{end}", &all[..all.len() - 1]);
    let missing = ["0", "1"].iter().filter(|end| anybody.get(&changed(end)).status == StatusCode::NOT_FOUND).count();
    assert!(missing >= 1, "a signature of one's own opens nothing");
    renewed(&reader, 1);
    assert_eq!(anybody.get(&all).status, StatusCode::NOT_FOUND, "the old address leads nowhere");
    assert_eq!(anybody.get(&mine).status, StatusCode::OK, "the others stay");
});

both!(given::migrations(), fn the_calendar_of_a_space_ends_with_ones_role_in_it(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    let app = given::app(db);
    given::grant(db, other.space, city.officer, Role::Officer);
    given::commitment(db, &city, &given::terms(&city, date(2026, 12, 1)));
    given::commitment(db, &other, &Terms { title: "There".into(), ..given::terms(&other, date(2026, 12, 1)) });
    let officer = given::browser(&app, db, city.officer);
    let page = officer.get("/clock/calendar");
    let which = page.attributes("main form button", "value").iter().position(|of| *of == format!("space-{}", other.space));
    let (there, all) = (renewed(&officer, which.unwrap()), renewed(&officer, 1));
    let anybody = app.browser();
    let text = anybody.get(&there).text();
    assert_eq!(events(&text), ["There (due soon)"]);
    assert!(text.contains("X-WR-CALNAME:Annual clock: Toisaalla"), "{text}");
    assert_eq!(events(&anybody.get(&all).text()).len(), 2);
    given::leave_space(db, other.space, city.officer);
    assert_eq!(anybody.get(&there).status, StatusCode::NOT_FOUND, "who left reads nothing");
    assert_eq!(events(&anybody.get(&all).text()), ["Follow-up report (due soon)"]);
});

both!(given::migrations(), fn the_calendar_of_an_organisation_holds_what_it_owes_and_is_owed(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    let app = given::app(db);
    given::grant(db, other.space, city.officer, Role::Officer);
    given::commitment(db, &city, &given::terms(&city, date(2026, 12, 1)));
    let (ours, theirs) = (given::organisation_of(db, city.space), given::organisation_of(db, other.space));
    let owed = Terms { title: "Owed".into(), to: Party::Organisation(ours), ..given::terms(&other, date(2026, 12, 2)) };
    given::commitment(db, &other, &owed);
    given::commitment(db, &other, &Terms { title: "There".into(), ..given::terms(&other, date(2026, 12, 3)) });
    let officer = given::browser(&app, db, city.officer);
    let values = officer.get("/clock/calendar").attributes("main form button", "value");
    let path = |of| {
        renewed(&officer, values.iter().position(|value| *value == format!("organisation-{of}")).unwrap())
    };
    let (of_ours, of_theirs) = (path(ours), path(theirs));
    let anybody = app.browser();
    let read = |path: &str| events(&anybody.get(path).text());
    assert_eq!(read(&of_ours), ["Follow-up report (due soon)", "Owed (due soon)"]);
    assert_eq!(read(&of_theirs), ["Owed (due soon)", "There (due soon)"]);
    given::leave_space(db, other.space, city.officer);
    assert_eq!(read(&of_ours), ["Follow-up report (due soon)"]);
    assert_eq!(anybody.get(&of_theirs).status, StatusCode::NOT_FOUND);
    given::leave_space(db, city.space, city.officer);
    assert_eq!(anybody.get(&of_ours).status, StatusCode::NOT_FOUND, "in no space any more");
});
