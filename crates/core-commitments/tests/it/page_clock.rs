use axum::http::StatusCode;
use core_commitments::rules::{Level, Terms};
use jiff::civil::date;
use kit_test::both;

use crate::given::{self, TODAY};

both!(given::migrations(), fn the_year_follows_from_what_is_due(db) {
    let city = given::city(db);
    let app = given::app(db);
    let (officer, reader) = (given::browser(&app, db, city.officer), given::browser(&app, db, city.reader));
    assert_eq!(officer.get("/clock").one(".empty h2"), "Nothing is due in this year");
    given::commitment(db, &city, &given::recurring(&city, date(2026, 6, 30), "FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1"));
    let team = Terms { level: Level::Team, title: "For the team".into(), owner: None, ..given::terms(&city, TODAY) };
    given::commitment(db, &city, &team);
    let page = officer.get("/clock");
    assert_eq!(page.one("h1"), "Annual clock 2026");
    assert_eq!(page.all(".clock__day"), ["30 Jun 2026", "22 Nov 2026", "31 Dec 2026"]);
    assert!(page.text().contains("<svg"), "a picture");
    let marks = page.attributes(".clock svg a", "aria-label");
    assert!(marks.iter().any(|mark| mark.contains("For the team") && mark.contains("due soon")), "{marks:?}");
    assert_eq!(page.all(".clock__month h2").len(), 3);
    assert_eq!(reader.get("/clock").all(".duties__one a"), ["Follow-up report", "Follow-up report"]);
    assert!(!reader.get("/clock/as/csv").text().contains("For the team"));
    assert_eq!(officer.get("/clock?whose=mine").all(".duties__one a").len(), 2);
    let next = officer.get("/clock?year=2027");
    assert_eq!(next.all(".clock__day"), ["30 Jun 2027", "31 Dec 2027"], "next year is there already");
    assert_eq!(officer.get("/clock?year=3000").one("h1"), "Annual clock 2027", "no further than duties are made");
    assert_eq!(app.browser().get("/clock").status, StatusCode::SEE_OTHER);
});

both!(given::migrations(), fn months_behind_us_that_are_done_are_folded_away(db) {
    let city = given::city(db);
    let app = given::app(db);
    for (title, day) in [("First", date(2026, 1, 10)), ("Second", date(2026, 3, 10)), ("Late", date(2026, 6, 10)), ("Third", date(2026, 8, 10)), ("Near", TODAY)] {
        let made = given::commitment(db, &city, &Terms { title: title.into(), ..given::terms(&city, day) });
        if !["Late", "Near"].contains(&title) {
            given::evidence(db, &city, given::duty(db, &made).id);
        }
    }
    let page = given::browser(&app, db, city.officer).get("/clock");
    assert_eq!(page.all("details:has(.clock__month) summary"), ["Jan–Mar: all 2 done with", "Aug: one duty, done with"]);
    assert_eq!(page.all("details .duties__one a"), ["First", "Second", "Third"], "without a script");
    assert_eq!(page.all(".page__main > .clock__month .duties__one a"), ["Late", "Near"]);
    let last = given::browser(&app, db, city.officer).get("/clock?year=2025");
    assert!(last.all("details .clock__month").is_empty(), "a year that was asked for is there");
});

both!(given::migrations(), fn clocks_of_spaces_lie_over_one_another(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    let app = given::app(db);
    given::grant(db, other.space, city.officer, core_spaces::rules::Role::Reader);
    given::commitment(db, &city, &given::terms(&city, date(2026, 5, 1)));
    let there = Terms { title: "There".into(), ..given::terms(&other, date(2026, 5, 1)) };
    given::commitment(db, &other, &there);
    let officer = given::browser(&app, db, city.officer);
    let both = officer.get("/clock");
    assert_eq!(both.all(".duties__one a").len(), 2);
    assert_eq!(both.all(".clock__day"), ["1 May 2026"]);
    let one = officer.get(&format!("/clock?space={}", other.space));
    assert_eq!(one.all(".duties__one a"), ["There"]);
    assert_eq!(both.statements, one.statements);
    let stranger = given::browser(&app, db, city.stranger);
    assert_eq!(stranger.get(&format!("/clock?space={}", other.space)).all(".duties__one a"), [""; 0]);
});
