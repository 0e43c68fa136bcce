use axum::http::{StatusCode, header};
use feature_plans::actions::MeasureChange;
use feature_plans::rules::{Kind, MeasureProgress, Plan};
use feature_plans::store;
use jiff::civil::date;
use kit_db::Db;
use kit_test::both;

use crate::given::{self, City, TODAY, measure_change};

/// A plan with something in every list; its measures are late, soon, without a day, and done.
fn filled(db: &Db, city: &City) -> Plan {
    let book = given::handbook(db, city);
    let plan = given::plan_as(db, city, |change| change.handbook = Some(book.id));
    let (first, second) = (given::goal(db, &plan, "The tram"), given::goal(db, &plan, "The port"));
    given::target(db, &plan, first.id, "A decision", Some(TODAY));
    let measure = |goal, title, due_on, progress| {
        let owner = Some(given::worker(db, city.officer));
        given::measure(db, &plan, goal, MeasureChange { due_on, progress, owner, ..measure_change(title) });
    };
    measure(first.id, "Some day", None, MeasureProgress::Ongoing);
    measure(first.id, "Soon", Some(date(2026, 11, 30)), MeasureProgress::Planned);
    measure(second.id, "Long ago", Some(date(2026, 2, 1)), MeasureProgress::Planned);
    measure(second.id, "Finished", Some(date(2026, 3, 1)), MeasureProgress::Done { on: date(2026, 2, 20) });
    let unowned = MeasureChange { kind: Kind::Communication, ..measure_change("=Unowned") };
    given::measure(db, &plan, second.id, unowned);
    given::indicator(db, &plan, first.id, "Passengers", &[(date(2026, 1, 1), 7.5), (TODAY, 11.0)]);
    given::people_of_goal(db, first.id, ["Ministry", "Minister", "Operator", "Director"], Some(city.officer));
    given::note(db, &plan, "A note from the document");
    plan
}

both!(given::migrations(), fn measures_are_listed_with_what_is_late_first(db) {
    let city = given::city(db);
    let plan = filled(db, &city);
    let app = given::app(db);
    let page = given::browser(&app, db, city.reader).get(&format!("/plans/{}/measures", plan.id));
    assert_eq!(page.all("tbody th"), ["Long ago", "Soon", "Some day", "=Unowned", "Finished"]);
    assert_eq!(page.one(".list-head__count"), "5 rows");
    assert!(page.all("button[name=done]").is_empty(), "readers mark nothing");
});

both!(given::migrations(), fn filters_narrow_and_tags_take_them_away(db) {
    let city = given::city(db);
    let plan = filled(db, &city);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.officer);
    let path = format!("/plans/{}/measures", plan.id);
    let late = browser.get(&format!("{path}?state=late"));
    assert_eq!(late.all("tbody th"), ["Long ago"]);
    assert_eq!(late.all(".filter-tag"), ["Remove the filter State: late"]);
    assert_eq!(late.attributes(".filter-tag", "href"), [path.as_str()]);
    let names = |query: &str| browser.get(&format!("{path}?{query}")).all("tbody th");
    assert_eq!(names("owner=nobody"), ["=Unowned"]);
    assert_eq!(names(&format!("owner={}&state=met", city.officer)), ["Finished"]);
    assert_eq!(names("kind=communication"), ["=Unowned"]);
    assert_eq!(names("q=soon"), ["Soon"]);
    assert_eq!(names("sort=title")[0], "=Unowned");
    assert_eq!(names("sort=-due_on")[0], "Soon");
    let none = browser.get(&format!("{path}?state=gone"));
    assert!(none.text().contains("Nothing like this is here."));
    assert_eq!(none.all("select[name=kind] option"), ["all", "advocacy", "communication"]);
});

both!(given::migrations(), fn one_button_marks_a_measure(db) {
    let city = given::city(db);
    let plan = filled(db, &city);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.officer);
    let path = format!("/plans/{}/measures?state=late", plan.id);
    let page = browser.get(&path);
    let done = page.attributes("button[name=done]", "value").remove(0);
    let ongoing = page.attributes("button[name=ongoing]", "value").remove(0);
    let marked = browser.submit(&page, &path, &[("done", &done)]);
    assert_eq!(marked.location().unwrap(), format!("{path}&notice=done-measure-done"));
    let id = done.split_once('-').unwrap().0.parse().unwrap();
    let measure = db.read_here(|tx| store::measure::get(tx, plan.id, id)).unwrap();
    assert_eq!(measure.progress, MeasureProgress::Done { on: TODAY });
    let stale = browser.submit(&browser.get(&path.replace("?state=late", "")), &path, &[("ongoing", &ongoing)]);
    assert_eq!(stale.status, StatusCode::CONFLICT);
    assert!(stale.errors()[0].starts_with("Somebody else changed this measure meanwhile."));
    let unclear = browser.submit(&browser.get(&path.replace("?state=late", "")), &path, &[("done", "x")]);
    assert_eq!(unclear.status, StatusCode::BAD_REQUEST);
    let reader = given::browser(&app, db, city.reader);
    assert_eq!(reader.post(&path, &[("done", &done)]).status, StatusCode::UNPROCESSABLE_ENTITY, "no nonce");
});

both!(given::migrations(), fn to_drop_a_measure_leads_to_its_form(db) {
    let city = given::city(db);
    let plan = filled(db, &city);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.officer);
    let page = browser.get(&format!("/plans/{}/measures", plan.id));
    let form = page.attributes(".marks a", "href").remove(0);
    assert!(form.ends_with("?progress=dropped"));
    assert_eq!(browser.get(&form).attributes("input[name=progress][checked]", "value"), ["dropped"]);
});

both!(given::migrations(), fn every_list_has_a_page_and_files(db) {
    let city = given::city(db);
    let plan = filled(db, &city);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.reader);
    let all = browser.get(&format!("/plans/{}/lists", plan.id));
    let lists = all.attributes("tbody th a", "href");
    assert_eq!(lists.len(), 10);
    for href in &lists {
        let page = browser.get(href);
        assert_eq!(page.status, StatusCode::OK, "{href}");
        assert!(!page.all("tbody th").is_empty(), "{href}");
        let files = page.attributes(".downloads a", "href");
        let csv = browser.get(&files[0]);
        assert_eq!(csv.headers[header::CONTENT_TYPE], "text/csv; charset=utf-8");
        assert_eq!(csv.text().trim_end().lines().count(), page.all("tbody tr").len() + 1, "{href}");
        let xlsx = browser.get(&files[1]);
        assert!(xlsx.bytes.starts_with(b"PK"), "{href}");
    }
    assert_eq!(browser.get(&format!("/plans/{}/lists/secrets", plan.id)).status, StatusCode::NOT_FOUND);
});

both!(given::migrations(), fn files_honour_filters_and_speak_the_readers_language(db) {
    let city = given::city(db);
    let plan = filled(db, &city);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.reader);
    let csv = browser.get(&format!("/plans/{}/lists/measures/csv?kind=communication", plan.id)).text();
    let lines: Vec<&str> = csv.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(lines.len(), 2);
    assert!(lines[0].starts_with("Measure,State,To be done by,Owner,"));
    assert!(lines[1].starts_with("'=Unowned,not started,,,"), "formulas are made harmless: {}", lines[1]);
    browser.hold("lang", "fi");
    let finnish = browser.get(&format!("/plans/{}/lists/values/csv", plan.id)).text();
    assert!(finnish.contains("Mitä mitataan;Päivä;Arvo;"), "{finnish}");
    assert!(finnish.contains("Passengers;2026-01-01;7,5;"));
});

both!(given::migrations(), fn a_long_list_has_pages(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "A goal");
    for number in 0..51 {
        given::measure(db, &plan, goal.id, measure_change(&format!("Measure {number:02}")));
    }
    let app = given::app(db);
    let browser = given::browser(&app, db, city.reader);
    let path = format!("/plans/{}/measures?sort=title", plan.id);
    let first = browser.get(&path);
    assert_eq!((first.all("tbody tr").len(), first.one(".list-head__count")), (50, "51 rows".into()));
    let next = first.attributes("a[rel=next]", "href").remove(0);
    assert_eq!(next, format!("{path}&page=2"));
    assert_eq!(browser.get(&next).all("tbody th"), ["Measure 50"]);
    assert_eq!(browser.get(&format!("{path}&page=99")).all("tbody th"), ["Measure 50"], "the last page");
});

both!(given::migrations(), fn lists_are_for_those_inside(db) {
    let city = given::city(db);
    let plan = given::public_plan(db, &city);
    let app = given::app(db);
    for path in ["measures", "lists", "lists/goals", "lists/goals/csv", "lists/goals/xlsx"] {
        let path = format!("/plans/{}/{path}", plan.id);
        assert_eq!(given::browser(&app, db, city.stranger).get(&path).status, StatusCode::FORBIDDEN, "{path}");
        assert_eq!(app.browser().get(&path).status, StatusCode::SEE_OTHER, "{path}");
        assert_eq!(given::browser(&app, db, city.administrator).get(&path).status, StatusCode::OK, "{path}");
    }
});

both!(given::migrations(), fn a_list_takes_as_many_statements_with_one_row_as_with_three(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "A goal");
    let mut counts = Vec::new();
    for number in 0..3 {
        let helpers = vec![given::worker(db, city.officer)];
        given::measure(db, &plan, goal.id, MeasureChange { helpers, ..measure_change(&number.to_string()) });
        given::indicator(db, &plan, goal.id, "Flights", &[(TODAY, 1.0), (date(2026, 1, 1), 2.0)]);
        let count = db.read_here(|tx| {
            store::contents::get(tx, plan.id)?;
            store::plan::notes(tx, plan.id)?;
            Ok(tx.statements())
        });
        counts.push(count.unwrap());
    }
    assert_eq!(counts[0], counts[2]);
});

both!(given::migrations(), fn all_lists_stand_in_a_table_with_their_files(db) {
    let city = given::city(db);
    let plan = filled(db, &city);
    let app = given::app(db);
    let page = given::browser(&app, db, city.reader).get(&format!("/plans/{}/lists", plan.id));
    assert_eq!(page.all("thead th"), ["List", "Rows", "Download"]);
    assert_eq!(page.all("tbody tr")[2], "Measures 5 CSV Measures XLSX Measures");
    let files = page.attributes("tbody tr:nth-child(3) td a", "href");
    assert_eq!(files, ["csv", "xlsx"].map(|format| format!("/plans/{}/lists/measures/{format}", plan.id)));
    let filtered = given::browser(&app, db, city.reader).get(&format!("/plans/{}/measures", plan.id));
    assert_eq!(filtered.attributes("form.filters", "hx-replace-url"), ["true"], "the way back leads out of the list");
});
