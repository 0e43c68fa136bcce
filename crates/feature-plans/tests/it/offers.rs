//! What exists already is offered as evidence, to who may see it.

use core_commitments::rules::{DutyId, Level as Seen, Status};
use core_commitments::store::evidence;
use core_commitments::store::work::{self, Asked, Sight, Work};
use feature_plans::actions::{MeasureChange, add_outcome, remove_contact};
use feature_plans::rules::access::Level;
use feature_plans::rules::contact::{Contact, ContactChange, Their};
use feature_plans::rules::{Came, Decided, GoalId, NewPromise, Plan, Side};
use jiff::civil::date;
use kit_db::Db;
use kit_test::{Page, both};

use crate::contacting::{call, logged, promise, somebody};
use crate::given::{self, City, TODAY, leave, occasion};
use crate::posting;
use crate::reporting;

/// What is owed in the city's space, after those who follow have followed.
fn owed(db: &Db, city: &City) -> Vec<Work> {
    posting::post(db).follow();
    let sight = Sight { person: None, spaces: vec![(city.space, Seen::Confidential)] };
    db.read_here(|tx| work::list(tx, &sight, &Asked::default(), (0, 100))).unwrap()
}

fn duty_of(db: &Db, city: &City, title: &str) -> DutyId {
    owed(db, city).iter().find(|work| work.commitment.terms.title == title).unwrap().duty.id
}

fn path(city: &City, duty: DutyId) -> String {
    format!("/spaces/{}/duties/{duty}/evidence", city.space)
}

fn about(db: &Db, city: &City, (plan, goal): (&Plan, GoalId), their: &Their, topic: &str, level: Level) -> Contact {
    let goals = vec![(goal, plan.year)];
    let change = ContactChange { topic: topic.into(), level, goals, ..call(city.coordinator, vec![their.clone()]) };
    logged(db, city, &change)
}

fn decided(db: &Db, city: &City, contact: &Contact) {
    let decided = Decided { by: "Government".into(), on: TODAY, what: "Money for the railway".into() };
    let came = (contact.id, &Came::Decision(decided));
    db.write_here(|tx| add_outcome(tx, &occasion(), &leave(city), came)).unwrap();
}

fn offered(page: &Page) -> Vec<String> {
    page.attributes("input[name=record]", "value")
}

both!(given::migrations(), fn records_about_the_goal_are_offered_and_given_together(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let goal = given::goal(db, &plan, "Rail").id;
    given::measure(db, &plan, goal, MeasureChange { due_on: Some(date(2026, 12, 1)), ..given::measure_change("A letter") });
    let (_, their) = somebody(db, &city, "Minister", None);
    let contact = about(db, &city, (&plan, goal), &their, "The railway", Level::Team);
    decided(db, &city, &contact);
    given::indicator(db, &plan, goal, "Trains", &[(date(2026, 11, 1), 7.0)]);
    let report = reporting::frozen(db, &city, &plan, reporting::QUARTER_BEFORE);
    reporting::approve(db, &city, &plan, &report).unwrap();
    let duty = duty_of(db, &city, "A letter");
    let app = given::app_with_commitments(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = path(&city, duty);
    let page = browser.get(&path);
    let kinds: Vec<String> = offered(&page).iter().filter_map(|one| Some(one.split_once(':')?.0.to_owned())).collect();
    assert_eq!(kinds.len(), 4, "{kinds:?}");
    for (kind, sentence) in [
        ("contact", "This contact concerns the goal “Rail”"),
        ("outcome", "This decision came of contacts about the goal “Rail”"),
        ("value", "This figure shows where the goal “Rail” is"),
        ("report", "This report was approved"),
    ] {
        assert!(kinds.iter().any(|one| one == kind) && page.text().contains(sentence), "{kind}: {}", page.text());
    }
    let keys = offered(&page);
    let ticked: Vec<(&str, &str)> = keys.iter().map(|key| ("record", key.as_str())).collect();
    let done = browser.told(&browser.submit(&page, &path, &ticked), "done-evidence-given");
    let links = done.attributes(".evidence a[lang]", "href");
    assert_eq!(links.len(), 4, "each record leads to its page: {links:?}");
    for link in &links {
        assert!(browser.get(link.split('#').next().unwrap()).status.is_success(), "{link}");
    }
    assert_eq!(offered(&browser.get(&path)), [""; 0], "what was given is not offered again");
    assert_eq!(owed(db, &city).iter().find(|work| work.duty.id == duty).unwrap().duty.status(TODAY), Status::Met);
});

both!(given::migrations(), fn what_the_reader_may_not_see_is_neither_offered_nor_taken(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "Rail").id;
    given::measure(db, &plan, goal, MeasureChange { due_on: Some(TODAY), ..given::measure_change("A letter") });
    let (_, their) = somebody(db, &city, "Minister", None);
    let secret = about(db, &city, (&plan, goal), &their, "canary-topic", Level::Confidential);
    decided(db, &city, &secret);
    let open = about(db, &city, (&plan, goal), &their, "The railway", Level::Team);
    let other = given::city_called(db, "Toisaalla");
    let (_, whom) = somebody(db, &other, "Somebody", None);
    let foreign = logged(db, &other, &call(other.officer, vec![whom]));
    let path = path(&city, duty_of(db, &city, "A letter"));
    let duty = path.rsplit('/').nth(1).unwrap().parse().unwrap();
    let app = given::app_with_commitments(db);
    let officer = given::browser(&app, db, city.officer);
    let page = officer.get(&path);
    assert_eq!(offered(&page), [format!("contact:{}", open.id)]);
    assert!(!page.text().contains("canary"));
    let secret = format!("contact:{}", secret.id);
    let foreign = format!("contact:{}", foreign.id);
    for wrong in [secret.as_str(), foreign.as_str(), "contact:", "plan:1", "nothing"] {
        let fields = [("record", wrong), ("title", "A note"), ("link", "https://city.example/84")];
        let refused = officer.submit(&page, &path, &fields);
        refused.refuses(&["record"]);
        assert_eq!(refused.attributes("input[name=link]", "value"), ["https://city.example/84"], "nothing is lost");
    }
    db.write_here(|tx| remove_contact(tx, &occasion(), &leave(&city), open.id)).unwrap();
    let gone = format!("contact:{}", open.id);
    officer.submit(&page, &path, &[("record", &gone)]).refuses(&["record"]);
    assert_eq!(db.read_here(|tx| evidence::of_duty(tx, duty)).unwrap().len(), 0);
    let all = offered(&given::browser(&app, db, city.coordinator).get(&path));
    assert_eq!(all.len(), 2, "a coordinator may see the contact and what came of it: {all:?}");
});

both!(given::migrations(), fn a_promise_is_shown_by_its_contact_and_those_with_the_same_people(db) {
    let city = given::city(db);
    let (_, their) = somebody(db, &city, "Minister", None);
    let (_, nobody) = somebody(db, &city, "Deputy", None);
    let long_ago = ContactChange { on: Some(date(2026, 2, 1)), ..call(city.officer, vec![their.clone()]) };
    let contact = logged(db, &city, &long_ago);
    let new = NewPromise { side: Side::Us, ..promise("We send figures", Some(TODAY)) };
    db.write_here(|tx| feature_plans::actions::add_promise(tx, &occasion(), &leave(&city), contact.id, &new)).unwrap();
    let again = logged(db, &city, &call(city.officer, vec![their]));
    logged(db, &city, &call(city.officer, vec![nobody]));
    let path = path(&city, duty_of(db, &city, "We send figures"));
    let app = given::app_with_commitments(db);
    let page = given::browser(&app, db, city.officer).get(&path);
    assert_eq!(offered(&page), [format!("contact:{}", again.id), format!("contact:{}", contact.id)]);
    assert!(page.text().contains("It was promised at this contact"));
});
