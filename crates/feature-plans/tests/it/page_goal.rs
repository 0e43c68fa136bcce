use axum::http::StatusCode;
use feature_plans::actions::MeasureChange;
use feature_plans::rules::MeasureProgress;
use jiff::civil::date;
use kit_test::both;

use crate::given::{self, HOSTILE, TODAY};

both!(given::migrations(), fn those_outside_see_a_public_goal_without_who_works_on_it(db) {
    let city = given::city(db);
    let plan = given::public_plan(db, &city);
    let goal = given::goal(db, &plan, "The tram");
    given::target(db, &plan, goal.id, "A target", Some(TODAY));
    given::measure(db, &plan, goal.id, given::measure_change("A measure"));
    given::people_of_goal(db, goal.id, ["Ministry", "Minister", "Port", "Director"], None);
    let app = given::app(db);
    let path = format!("/plans/{}/goals/{}", plan.id, goal.id);
    let (inside, outside) = (given::browser(&app, db, city.reader).get(&path), app.browser().get(&path));
    assert_eq!((inside.one("h1"), outside.one("h1")), ("The tram".into(), "The tram".into()));
    for words in ["A target", "Port"] {
        assert!(inside.text().contains(words) && outside.text().contains(words), "{words}");
    }
    for words in ["A measure", "Ministry", "Minister", "Director"] {
        assert!(inside.text().contains(words) && !outside.text().contains(words), "{words}");
    }
});

both!(given::migrations(), fn each_is_offered_what_they_may_do(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram");
    let app = given::app(db);
    let path = format!("/plans/{}/goals/{}", plan.id, goal.id);
    let offered = |person| {
        let hrefs = given::browser(&app, db, person).get(&path).attributes("main a", "href");
        let below = hrefs.iter().filter_map(|href| href.strip_prefix(&format!("{path}/"))).map(str::to_owned);
        below.collect::<Vec<_>>()
    };
    let all = [
        "new-measure",
        "edit",
        "state",
        "brief",
        "new-target",
        "new-indicator",
        "influence",
        "timeline",
        "people",
        "remove",
    ];
    assert_eq!(offered(city.coordinator), all);
    assert_eq!(offered(city.officer), ["new-measure", "brief", "influence", "timeline"]);
    assert_eq!(offered(city.reader), ["brief", "timeline"]);
    assert_eq!(given::browser(&app, db, city.stranger).get(&path).status, StatusCode::NOT_FOUND);
    assert_eq!(app.browser().get(&path).status, StatusCode::NOT_FOUND);
    assert_eq!(given::browser(&app, db, city.administrator).get(&path).status, StatusCode::OK);
});

both!(given::migrations(), fn what_others_wrote_is_never_run(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, HOSTILE);
    given::target(db, &plan, goal.id, HOSTILE, None);
    given::measure(db, &plan, goal.id, given::measure_change(HOSTILE));
    given::people_of_goal(db, goal.id, [HOSTILE; 4], None);
    given::indicator(db, &plan, goal.id, HOSTILE, &[]);
    let app = given::app(db);
    let page = given::browser(&app, db, city.coordinator).get(&format!("/plans/{}/goals/{}", plan.id, goal.id));
    assert_eq!(page.one("h1"), HOSTILE);
    assert!(page.all("main script").is_empty());
});

both!(given::migrations(), fn a_goal_asks_no_more_where_it_tells_of_more(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "A goal");
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/plans/{}/goals/{}", plan.id, goal.id);
    let mut counts = Vec::new();
    for number in 0..3 {
        given::target(db, &plan, goal.id, &number.to_string(), None);
        given::measure(db, &plan, goal.id, given::measure_change(&number.to_string()));
        given::indicator(db, &plan, goal.id, &number.to_string(), &[(TODAY, 1.0), (date(2026, 1, 1), 2.0)]);
        counts.push(browser.get(&path).statements.unwrap());
    }
    assert_eq!(counts[0], counts[2]);
});

both!(given::migrations(), fn a_day_says_what_happens_on_it_and_what_people_wrote_keeps_its_language(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram");
    let (done, dropped) = (
        MeasureProgress::Done { on: date(2026, 11, 1) },
        MeasureProgress::Dropped { on: TODAY, reason: "No money".into() },
    );
    let measure = |title: &str, due_on, progress| MeasureChange { due_on, progress, ..given::measure_change(title) };
    given::measure(db, &plan, goal.id, measure("Open", Some(date(2026, 12, 1)), MeasureProgress::Ongoing));
    given::measure(db, &plan, goal.id, measure("Done", Some(date(2026, 10, 1)), done));
    given::measure(db, &plan, goal.id, measure("Given up", None, dropped));
    given::target(db, &plan, goal.id, "A target", Some(TODAY));
    given::people_of_goal(db, goal.id, ["Ministry", "Minister", "Port", "Director"], None);
    given::indicator(db, &plan, goal.id, "Flights", &[(TODAY, 1.0)]);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.reader);
    let page = browser.get(&format!("/plans/{}/goals/{}", plan.id, goal.id));
    let notes = page.all(".tree__note");
    let wanted = [
        "due 22 Nov 2026",
        "advocacy · due 1 Dec 2026",
        "advocacy · done 1 Nov 2026",
        "advocacy · dropped 22 Nov 2026 · No money",
    ];
    assert_eq!(notes, wanted);
    for words in ["No money", "Director", "1 flights a week", "Plan of the year"] {
        let own = page.all("main [lang=en], .govuk-breadcrumbs [lang=en]");
        assert!(own.iter().any(|said| said.contains(words)), "{words} among {own:?}");
    }
});
