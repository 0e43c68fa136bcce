use feature_plans::actions::{GoalChange, change_goal, remove_goal, set_goal_state};
use feature_plans::rules::SetState;
use kernel::{Lang, State};
use kit_test::both;

use crate::given::{self, leave, measure_change, occasion, occasion_of};

both!(given::migrations(), fn what_happened_is_told_with_who_before_and_after(db) {
    let city = given::city(db);
    let (plan, other) = (given::plan(db, &city), given::plan(db, &city));
    given::goal(db, &other, "Of another plan");
    let goal = given::goal(db, &plan, "The tram");
    let who = occasion_of(db, city.coordinator);
    db.write_here(|tx| {
        let change = GoalChange { title: "The new tram".into(), reason: String::new() };
        let goal = change_goal(tx, &who, &leave(&city), &plan, (goal.id, 1), &change)?;
        let late = SetState::new(State::Late, "The ministry waits".into())?;
        set_goal_state(tx, &who, &leave(&city), &plan, (goal.id, goal.version), Some(late))
    })
    .unwrap();
    let app = given::app(db);
    let browser = given::browser(&app, db, city.reader);
    let path = format!("/plans/{}/activity", plan.id);
    let page = browser.get(&path);
    assert_eq!(
        page.all(".timeline__title"),
        [
            "Coordinator of Kuvitelma set the state of the goal “The new tram”",
            "Coordinator of Kuvitelma changed the goal “The new tram”",
            "The installation added the goal “The tram”",
            "The installation started the plan “Plan of the year”",
        ]
    );
    let changes = page.all(".timeline__entry:first-child dl > div");
    assert_eq!(changes, ["State late", "Reason The ministry waits"]);
    assert_eq!(page.all("del")[0], "The tram");
    assert_eq!(page.all(".timeline__when")[0], "22 Nov 2026 at 10:00");
    browser.hold("lang", "fi");
    let finnish = browser.get(&path);
    assert_eq!(finnish.all(".timeline__title")[3], "Palvelu aloitti suunnitelman ”Plan of the year”");
});

both!(given::migrations(), fn what_was_removed_is_told_too_and_pages_go_back(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram");
    for number in 0..60 {
        given::measure(db, &plan, goal.id, measure_change(&format!("Measure {number}")));
    }
    db.write_here(|tx| remove_goal(tx, &occasion(), &leave(&city), &plan, goal.id)).unwrap();
    let app = given::app(db);
    let browser = given::browser(&app, db, city.reader);
    let path = format!("/plans/{}/activity", plan.id);
    let newest = browser.get(&path);
    assert_eq!(newest.all(".timeline__entry").len(), 50);
    let older = newest.attributes("a[href*='before=']", "href").remove(0);
    let rest = browser.get(&older);
    assert_eq!(rest.all(".timeline__entry").len(), 13);
    assert!(rest.attributes("a[href*='before=']", "href").is_empty());
    assert_eq!(rest.all(".timeline__title").last().unwrap(), "The installation started the plan “Plan of the year”");
});

both!(given::migrations(), fn every_kind_has_a_sentence_in_every_language(db) {
    let city = given::city(db);
    let book = given::handbook(db, &city);
    let plan = given::plan_as(db, &city, |change| change.handbook = Some(book.id));
    let goal = given::goal(db, &plan, "The tram");
    given::target(db, &plan, goal.id, "A decision", None);
    let helpers = vec![given::worker(db, city.officer)];
    let change = feature_plans::actions::MeasureChange { helpers, ..measure_change("Meet") };
    given::measure(db, &plan, goal.id, change);
    given::indicator(db, &plan, goal.id, "Passengers", &[(given::TODAY, 3.0)]);
    let app = given::app(db);
    for lang in Lang::ALL {
        let browser = given::browser(&app, db, city.reader);
        browser.hold("lang", lang.tag());
        let page = browser.get(&format!("/plans/{}/activity", plan.id));
        let told = page.all(".timeline__title");
        assert_eq!(told.len(), 10, "{told:?}");
        let unknown = ["changed something", "muutti jotain", "ändrade något"];
        assert!(told.iter().all(|one| !unknown.iter().any(|words| one.contains(words))), "{told:?}");
        assert!(page.text().contains("Officer of Kuvitelma"), "helpers are told by name");
    }
});
