use feature_plans::rules::contact::ContactChange;
use feature_plans::rules::influence::Position;
use jiff::civil::date;
use kit_test::{Browser, Page, both};

use crate::contacting::{call, logged, somebody};
use crate::given::{self, City, HOSTILE, TODAY};
use crate::mapping::{assess, person, put, put_on, stands, unknown};

fn names(page: &Page) -> Vec<String> {
    page.all("#list th[scope=row]")
}

both!(given::migrations(), fn everybody_is_on_the_picture_in_their_quadrant_and_in_the_table(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram").id;
    let add = |name: &str, change| put(db, &plan, (goal, person(db, &city, name)), &change);
    let minister = add("Minister", stands(5, 4, Position::StronglyOpposes, "canary-evidence"));
    add("Member", unknown(1, 3));
    add(HOSTILE, unknown(2, 2));
    let app = given::app(db);
    let path = format!("/plans/{}/goals/{goal}/influence", plan.id);
    let page = given::browser(&app, db, city.officer).get(&path);
    assert_eq!(names(&page), ["1. Minister", "2. Member", &format!("3. {HOSTILE}")]);
    assert_eq!(page.all(".map__part"), ["Manage closely", "Keep satisfied", "Keep informed", "Monitor"]);
    let told = page.attributes(".picture--wide .p-point", "aria-label");
    assert_eq!(told[0], "1. Minister: influence 5, interest 4, position: strongly opposes");
    let entry = format!("/plans/{}/influence/{}", plan.id, minister.id);
    assert_eq!(page.attributes(".picture--wide .p-point", "href")[0], entry);
    assert_eq!(page.attributes(".picture--wide .p-point", "data-move")[0], format!("{entry}/assess"));
    assert!(page.one(".picture--wide desc").starts_with("Manage closely: Minister. Keep satisfied: Nobody."));
    assert!(page.one("#list").contains("22 Nov 2026: canary-evidence"));
    assert!(!page.text().contains("<script>alert"));
});

both!(given::migrations(), fn the_map_is_for_the_plans_team(db) {
    let city = given::city(db);
    let plan = given::public_plan(db, &city);
    let goal = given::goal(db, &plan, "The tram").id;
    put(db, &plan, (goal, person(db, &city, "Minister")), &stands(5, 4, Position::Opposes, "canary-evidence"));
    let app = given::app(db);
    let goal_path = format!("/plans/{}/goals/{goal}", plan.id);
    let path = format!("{goal_path}/influence");
    let links = |browser: &Browser<'_>| browser.get(&goal_path).attributes("a[href]", "href").contains(&path);
    for person in [city.coordinator, city.officer] {
        let browser = given::browser(&app, db, person);
        assert!(browser.get(&path).status == 200 && links(&browser));
    }
    for person in [city.reader, city.administrator, city.stranger] {
        let browser = given::browser(&app, db, person);
        for ending in ["", "/as/csv", "/as/xlsx", "/pdf", "/new"] {
            assert_eq!(browser.get(&format!("{path}{ending}")).status, 403, "{ending}");
        }
        assert!(!links(&browser));
    }
    assert!(app.browser().get(&path).location().unwrap().starts_with("/sign-in?"));
});

both!(given::migrations(), fn what_goes_to_others_holds_no_contact_details(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram").id;
    put(db, &plan, (goal, person(db, &city, "Minister")), &stands(5, 4, Position::Opposes, "Said no"));
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/plans/{}/goals/{goal}/influence", plan.id);
    assert!(!browser.get(&path).text().contains("@ministry.example"));
    assert!(browser.get(&format!("{path}/pdf")).bytes.starts_with(b"%PDF-"));
    let file = browser.get(&format!("{path}/as/csv"));
    let text = file.text();
    let head = text.trim_start_matches('\u{feff}').lines().next().unwrap();
    assert_eq!(
        head.split([',', ';']).map(|word| word.trim_matches('"')).collect::<Vec<_>>(),
        ["Name", "Post or organisation", "Influence", "Interest", "Position", "Evidence", "Day of the evidence", "Assessed"]
    );
    assert!(text.contains("Minister") && text.contains("minister, Ministry of Transport") && text.contains("Said no"));
    assert!(!text.contains("@ministry.example"));
    assert_eq!(browser.get(&format!("{path}/as/xlsx")).status, 200);
    assert_eq!(browser.get(&format!("{path}/as/csv?position=neutral")).text().lines().count(), 1, "as it is narrowed");
});

both!(given::migrations(), fn who_had_no_contact_and_whose_position_is_unknown_is_found(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram");
    let (met, their) = somebody(db, &city, "Met", None);
    let (_, besides) = somebody(db, &city, "Besides", None);
    put(db, &plan, (goal.id, met.id), &stands(5, 4, Position::Opposes, "Said no"));
    put(db, &plan, (goal.id, person(db, &city, "Silent")), &unknown(4, 4));
    let about = |goals| ContactChange { goals, ..call(city.officer, vec![their.clone(), besides.clone()]) };
    let app = given::app(db);
    let browser = given::browser(&app, db, city.officer);
    let path = format!("/plans/{}/goals/{}/influence", plan.id, goal.id);
    logged(db, &city, &about(Vec::new()));
    assert_eq!(browser.get(&path).all(".map-gaps a")[0], "No contact about this goal yet: 2", "about another matter");
    logged(db, &city, &about(vec![(goal.id, plan.year)]));
    let page = browser.get(&path);
    assert_eq!(page.all(".map-gaps a"), ["No contact about this goal yet: 1", "Position unknown: 1"]);
    let links = page.attributes(".map-gaps a", "href");
    assert_eq!(links, [format!("{path}?met=no#list"), format!("{path}?position=unknown#list")]);
    for query in ["met=no", "position=unknown"] {
        assert_eq!(names(&browser.get(&format!("{path}?{query}"))), ["2. Silent"], "{query}");
    }
    let put = page.attributes("main a[href*='whom=']", "href");
    assert_eq!(put, [format!("{path}/new?whom=Besides")], "who was met is offered, the office of theirs is not");
});

both!(given::migrations(), fn the_map_is_drawn_as_it_was_on_a_day(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram").id;
    let (march, june) = (date(2026, 3, 1), date(2026, 6, 1));
    let first = put_on(db, &plan, (goal, person(db, &city, "Aino")), march, &unknown(1, 1)).unwrap();
    put_on(db, &plan, (goal, person(db, &city, "Veikko")), june, &unknown(5, 5)).unwrap();
    assess(db, &city, &plan, &first, TODAY, &unknown(4, 1)).unwrap();
    let app = given::app(db);
    let browser = given::browser(&app, db, city.officer);
    let path = format!("/plans/{}/goals/{goal}/influence", plan.id);
    let at = |day: &str| browser.get(&format!("{path}?at={day}"));
    let told = |page: &Page| page.attributes(".picture--wide .p-point", "aria-label");
    let now = browser.get(&path);
    assert_eq!(told(&now)[1], "2. Aino: influence 4, interest 1, position: unknown");
    assert_eq!(now.attributes(".map-days__list a", "href"), [format!("{path}?at={march}"), format!("{path}?at={june}"), path.clone()]);
    assert!(told(&at("2026-02-28")).is_empty(), "nobody was on it before");
    assert_eq!(told(&at("2026-03-01")), ["1. Aino: influence 1, interest 1, position: unknown"]);
    let spring = at("1.6.2026");
    assert_eq!(told(&spring).len(), 2);
    assert_eq!(spring.one(".map-days__list [aria-current]"), "1 Jun 2026");
    assert!(spring.attributes(".p-point", "data-move").is_empty(), "what was is not moved");
    assert!(spring.attributes("#list a[href*='as/csv']", "href")[0].contains("at=2026-06-01"));
    assert_eq!(spring.attributes("form.filters input[name=at]", "value"), ["2026-06-01"]);
    assert_eq!(told(&at("2027-01-01")), told(&now), "a day to come shows the map as it is");
    assert_eq!(told(&at("whenever")), told(&now));
});

both!(given::migrations(), fn a_closed_plans_map_is_only_looked_at(db) {
    let city = given::city(db);
    let plan = given::plan_as(db, &city, |change| change.year = 2025);
    let goal = given::goal(db, &plan, "The tram").id;
    put_on(db, &plan, (goal, person(db, &city, "Aino")), date(2025, 3, 1), &unknown(1, 1)).unwrap();
    let app = given::app(db);
    let path = format!("/plans/{}/goals/{goal}/influence", plan.id);
    let page = given::browser(&app, db, city.coordinator).get(&path);
    assert!(page.text().contains("The plan’s year is over."));
    assert!(page.attributes(".p-point", "data-move").is_empty());
    assert!(!page.attributes("main a", "href").contains(&format!("{path}/new")));
});

both!(given::migrations(), fn a_map_asks_as_often_for_three_as_for_one(db) {
    let city: City = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram").id;
    let app = given::app(db);
    let browser = given::browser(&app, db, city.officer);
    let path = format!("/plans/{}/goals/{goal}/influence", plan.id);
    let add = |name: &str| put(db, &plan, (goal, person(db, &city, name)), &unknown(1, 3));
    add("First");
    let one = browser.get(&path).statements;
    add("Second");
    add("Third");
    assert_eq!(browser.get(&path).statements, one);
});
