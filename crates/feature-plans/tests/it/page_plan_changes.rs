use axum::http::StatusCode;
use feature_plans::actions::{GoalChange, change_goal};
use feature_plans::rules::Plan;
use feature_plans::store;
use kit_db::Db;
use kit_test::both;

use crate::given::{self, City, HOSTILE, leave, occasion};
use crate::renewing::{Year, all, dropped, for_next_year, publish, renew, year};

/// The tram goes on and says something else, the port is dropped, the airport is new.
fn renewed(db: &Db, city: &City) -> (Year, Plan) {
    let year = year(db, city);
    let choices = all(db, &year.plan).with(year.port.id, dropped(HOSTILE)).with(year.visit.id, dropped("They came"));
    let new = renew(db, city, &year.plan, &for_next_year(&year.plan, choices)).unwrap();
    let tram = db.read_here(|tx| store::goal::of_plan(tx, new.id)).unwrap().remove(0);
    let change = GoalChange { title: "The tram to the airport".into(), reason: tram.reason.clone() };
    db.write_here(|tx| change_goal(tx, &occasion(), &leave(city), &new, (tram.id, tram.version), &change)).unwrap();
    given::goal(db, &new, "The airport");
    (year, new)
}

both!(given::migrations(), fn what_changed_is_told_goal_by_goal(db) {
    let city = given::city(db);
    let (year, new) = renewed(db, &city);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.reader);
    let page = browser.get(&format!("/plans/{}/changes", new.id));
    assert_eq!(page.one("h1"), "What changed from 2026 to 2027");
    assert!(page.text().contains("Goals: 1 changed, 1 new, 1 dropped."));
    assert_eq!(page.all(".change h2"), ["1. The tram to the airport", "2. The airport", "2. The port"]);
    assert_eq!(page.all(".change__became"), ["changed", "new", "dropped"]);
    assert_eq!(page.all(".changed-text ins").join(" "), "put in: to the airport (end of the change)");
    assert!(page.text().contains("They came") && page.all("main script").is_empty());
    assert!(page.all(".change")[2].contains(HOSTILE));
    let links = page.attributes(".change a", "href");
    assert!(links.contains(&format!("/plans/{}/goals/{}", year.plan.id, year.tram.id)), "{links:?}");
    let csv = browser.get(&format!("/plans/{}/changes/as/csv", new.id)).text();
    assert_eq!(csv.trim_end().lines().count(), 1 + 3 + 1 + 2, "{csv}");
    assert!(browser.get(&format!("/plans/{}/changes/as/xlsx", new.id)).bytes.starts_with(b"PK"));
});

both!(given::migrations(), fn a_plan_that_renews_none_says_so(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let app = given::app(db);
    let page = given::browser(&app, db, city.reader).get(&format!("/plans/{}/changes", plan.id));
    assert!(page.text().contains("This plan does not go on from an earlier one."));
    given::seen_inside_of_plan(&app, db, &city, &format!("/plans/{}/changes", plan.id));
});

both!(given::migrations(), fn everybody_sees_it_where_both_plans_are_public_and_then_no_more_than_they_show(db) {
    let city = given::city(db);
    let (year, new) = renewed(db, &city);
    let app = given::app(db);
    let outside = |path: String| app.browser().get(&path);
    let changes = format!("/plans/{}/changes", new.id);
    assert_eq!(outside(changes.clone()).status, StatusCode::NOT_FOUND);
    publish(db, &city, &new);
    let page = outside(changes.clone());
    assert!(page.text().contains("does not go on from an earlier one") && !page.text().contains("The port"));
    let front = outside(format!("/plans/{}", new.id));
    assert!(!front.text().contains("plan for 2026") && front.all(".goal-list .govuk-tag").is_empty(), "nobody learns of the last plan");
    publish(db, &city, &db.read_here(|tx| store::plan::get(tx, year.plan.id)).unwrap());
    let page = outside(changes.clone());
    assert_eq!(page.all(".change__became"), ["changed", "new", "dropped"]);
    for kept in ["They came", "A visit", "alert", "A film"] {
        assert!(!page.text().contains(kept), "{kept}");
    }
    assert!(!outside(format!("{changes}/as/csv")).text().contains("They came"));
    let port = outside(format!("/plans/{}/goals/{}", year.plan.id, year.port.id));
    assert!(port.text().contains("Dropped from the plan for 2027") && !port.text().contains("alert"));
});

both!(given::migrations(), fn a_plan_for_its_own_people_is_not_betrayed_by_the_one_that_it_renews(db) {
    let city = given::city(db);
    let (year, new) = renewed(db, &city);
    publish(db, &city, &year.plan);
    let app = given::app(db);
    let paths = [format!("/plans/{}", year.plan.id), format!("/plans/{}/goals/{}", year.plan.id, year.tram.id), "/plans".into()];
    for path in paths {
        let page = app.browser().get(&path);
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert!(!page.text().contains("superseded") && !page.text().contains(&new.id.to_string()), "{path}");
        assert!(!page.text().contains("plan for 2027"), "{path}");
    }
});

both!(given::migrations(), fn the_page_asks_no_more_where_there_is_more_to_tell(db) {
    let city = given::city(db);
    let (_, new) = renewed(db, &city);
    let app = given::app(db);
    let mut counts = Vec::new();
    for number in 0..3 {
        given::goal(db, &new, &format!("Goal {number}"));
        counts.push(given::browser(&app, db, city.reader).get(&format!("/plans/{}/changes", new.id)).statements.unwrap());
    }
    assert_eq!(counts[0], counts[2]);
});
