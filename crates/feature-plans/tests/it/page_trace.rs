use axum::http::StatusCode;
use core_commitments::actions::{NewEvidence, give_evidence};
use core_commitments::rules::{DutyId, Proof};
use core_commitments::store::duty;
use feature_plans::actions::{MeasureChange, add_outcome, log_contact};
use feature_plans::rules::access::Level;
use feature_plans::rules::contact::{Contact, ContactChange};
use feature_plans::rules::{Came, Decided, Goal, MeasureId, Plan};
use jiff::civil::date;
use kernel::Lang;
use kit_db::Db;
use kit_test::both;

use crate::contacting::{call, promise, somebody};
use crate::given::{self, City, TODAY, leave, occasion};
use crate::posting;
use crate::reporting;

/// A plan in which everything hangs together.
struct Told {
    city: City,
    plan: Plan,
    goal: Goal,
    measure: MeasureId,
    duty: DutyId,
}

fn contact(db: &Db, city: &City, (plan, goal): (&Plan, &Goal), level: Level, topic: &str) -> Contact {
    let (_, their) = somebody(db, city, &format!("Minister of {topic}"), None);
    let goals = vec![(goal.id, plan.year)];
    let change = ContactChange { level, goals, topic: topic.into(), ..call(city.coordinator, vec![their]) };
    let new = [promise(&format!("promise-{topic}"), Some(TODAY))];
    let contact = db.write_here(|tx| log_contact(tx, &occasion(), &leave(city), (TODAY, true), &change, &new)).unwrap();
    let decided = Decided { by: "Government".into(), on: TODAY, what: format!("decided-{topic}") };
    let came = (contact.id, &Came::Decision(decided));
    db.write_here(|tx| add_outcome(tx, &occasion(), &leave(city), came)).unwrap();
    contact
}

fn told(db: &Db) -> Told {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let goal = given::goal(db, &plan, "Rail");
    let target = given::target(db, &plan, goal.id, "A decision", Some(date(2027, 6, 30)));
    let change = MeasureChange { target: Some(target.id), due_on: Some(TODAY), ..given::measure_change("A letter") };
    let measure = given::measure(db, &plan, goal.id, change).id;
    let report = reporting::frozen(db, &city, &plan, reporting::QUARTER_BEFORE);
    reporting::approve(db, &city, &plan, &report).unwrap();
    let of_measure = contact(db, &city, (&plan, &goal), Level::City, "open");
    let came = (of_measure.id, &Came::Measure(measure));
    db.write_here(|tx| add_outcome(tx, &occasion(), &leave(&city), came)).unwrap();
    posting::post(db).follow();
    let duties = db.read_here(|tx| duty::of_sources(tx, "measure", &[measure.to_string()])).unwrap();
    let duty = duties[&measure.to_string()].id;
    give(db, &city, duty, Proof::Statement, "canary-evidence");
    Told { city, plan, goal, measure, duty }
}

fn give(db: &Db, city: &City, duty: DutyId, proof: Proof, title: &str) {
    let new = NewEvidence { proof, title: title.into(), lang: Lang::En, on: TODAY };
    db.write_here(|tx| give_evidence(tx, &occasion(), &leave(city), TODAY, &[duty], &new)).unwrap();
}

both!(given::migrations(), fn it_is_walked_down_to_the_evidence_and_up_to_the_goal(db) {
    let Told { city, plan, goal, measure, duty } = told(db);
    let app = given::app_with_commitments(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/plans/{}/trace", plan.id);
    let all = browser.get(&path);
    assert_eq!(all.all(".trace-group__title"), ["Goals 2"]);
    assert!(all.text().contains("1 target · 1 measure · 1 contact · 1 decision of others · 1 report"), "{:?}", all.all(".trace-row__note"));
    let at = |kind: &str, id: &str| browser.get(&format!("{path}?at={kind}:{id}"));
    let down = at("goal", &goal.id.to_string());
    assert_eq!(down.one(".trace-here h2"), "2. Rail");
    let groups = ["Targets 1", "Measures 1", "Duties 3", "Evidence 1", "Contacts 1", "Promises 1", "Decisions of others 1", "Reports 1"];
    assert_eq!(down.all(".trace-group__title"), groups);
    for found in ["A decision", "A letter", "canary-evidence", "open", "promise-open", "Government: decided-open"] {
        assert!(down.all(".trace-row__title").iter().any(|title| title == found), "{found}: {:?}", down.all(".trace-row__title"));
    }
    let up = at("duty", &duty.to_string());
    assert_eq!(up.all(".trace-above .trace-row__title"), ["2. Rail", "A decision", "A letter"]);
    assert_eq!(up.one(".trace-here__kind"), "You are here · Duty");
    // A duty stands as duties do, on the day on which it is due.
    assert_eq!(up.one(".trace-here .state"), "met");
    assert!(up.one(".trace-here__facts").contains("22 Nov 2026"), "{}", up.one(".trace-here__facts"));
    assert!(down.all(".trace-row__state").iter().any(|state| state == "upcoming"), "{:?}", down.all(".trace-row__state"));
    // Each line leads on by one link, and what is looked at to its own page.
    for page in [&all, &down, &up] {
        assert_eq!(page.all(".trace-row").len(), page.all(".trace-row a").len());
        for link in page.attributes(".trace-row__on", "href") {
            let there = browser.get(&link);
            assert_eq!(there.status, StatusCode::OK, "{link}");
            let own = there.attributes(".trace-here__facts a", "href").remove(0);
            assert_eq!(browser.get(own.split('#').next().unwrap()).status, StatusCode::OK, "{own}");
        }
    }
    let to_trace = |page: &str| browser.get(page).attributes("main a, aside a", "href").into_iter().any(|one| one.contains("/trace?at="));
    assert!(to_trace(&format!("/plans/{}/goals/{}", plan.id, goal.id)));
    assert!(to_trace(&format!("/plans/{}/measures/{measure}", plan.id)));
    assert!(to_trace(&format!("/spaces/{}/duties/{duty}", city.space)));
    assert_eq!(at("goal", "nothing").status, StatusCode::NOT_FOUND);
    given::seen_inside_of_plan(&app, db, &city, &path);
});

both!(given::migrations(), fn many_of_a_kind_are_folded_away_after_the_first(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let goal = given::goal(db, &plan, "Rail");
    let app = given::app_with_commitments(db);
    let page = || given::browser(&app, db, city.coordinator).get(&format!("/plans/{}/trace?at=goal:{}", plan.id, goal.id));
    let add = |number: i8| {
        let change = MeasureChange { due_on: Some(date(2027, 1, number)), ..given::measure_change(&format!("Number {number}")) };
        given::measure(db, &plan, goal.id, change);
    };
    (1..=12).for_each(add);
    assert!(page().all(".trace-group__more").is_empty(), "two more are no reason to fold");
    (13..=14).for_each(add);
    let page = page();
    assert_eq!(page.all(".trace-group__title"), ["Measures 14"]);
    assert_eq!(page.one(".trace-group__more summary"), "4 more");
    assert_eq!(page.all(".trace-group__more .trace-row__title"), ["Number 11", "Number 12", "Number 13", "Number 14"]);
});

both!(given::migrations(), fn what_is_not_for_the_reader_is_nowhere_in_it(db) {
    let Told { city, plan, goal, duty, .. } = told(db);
    let team = contact(db, &city, (&plan, &goal), Level::Team, "canary-team");
    let secret = contact(db, &city, (&plan, &goal), Level::Confidential, "canary-secret");
    let proof = Proof::Record { kind: "contact".into(), id: secret.id.to_string() };
    give(db, &city, duty, proof, "canary-secret as evidence");
    posting::post(db).follow();
    let app = given::app_with_commitments(db);
    let path = format!("/plans/{}/trace", plan.id);
    let seen = |person| {
        let browser = given::browser(&app, db, person);
        let pages = [path.clone(), format!("{path}?at=goal:{}", goal.id), format!("{path}?at=duty:{duty}"), format!("{path}/csv")];
        let text: String = pages.iter().map(|page| browser.get(page).text()).collect();
        let centre = |contact: &Contact| browser.get(&format!("{path}?at=contact:{}", contact.id)).status;
        ([text.contains("canary-team"), text.contains("canary-secret")], [centre(&team), centre(&secret)])
    };
    let (yes, no) = (StatusCode::OK, StatusCode::NOT_FOUND);
    assert_eq!(seen(city.reader), ([false, false], [no, no]));
    assert_eq!(seen(city.administrator), ([false, false], [no, no]));
    assert_eq!(seen(city.officer), ([true, false], [yes, no]));
    assert_eq!(seen(city.coordinator), ([true, true], [yes, yes]));
});

both!(given::migrations(), fn it_is_taken_along_as_a_table(db) {
    let Told { city, plan, duty, .. } = told(db);
    let app = given::app_with_commitments(db);
    let browser = given::browser(&app, db, city.reader);
    let path = format!("/plans/{}/trace", plan.id);
    let csv = browser.get(&format!("{path}/csv")).text();
    assert!(csv.lines().next().unwrap().contains("Goal") && csv.contains("A decision") && csv.contains("canary-evidence"));
    let address = format!("http://kortteli.example/spaces/{}/duties/{duty}", city.space);
    let row = csv.lines().find(|line| line.contains(&address) && line.contains("Duty")).unwrap_or_else(|| panic!("{csv}"));
    assert!(row.contains("2026-11-22") && row.contains("met") && row.contains("A letter"), "{row}");
    assert!(browser.get(&format!("{path}/xlsx")).bytes.starts_with(b"PK"));
    given::seen_inside_of_plan(&app, db, &city, &format!("{path}/csv"));
});

both!(given::migrations(), fn it_asks_as_often_for_three_as_for_one(db) {
    let Told { city, plan, goal, .. } = told(db);
    let app = given::app_with_commitments(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/plans/{}/trace?at=goal:{}", plan.id, goal.id);
    let statements = || browser.get(&path).statements.unwrap();
    let one = statements();
    for topic in ["second", "third"] {
        contact(db, &city, (&plan, &goal), Level::City, topic);
        let change = MeasureChange { due_on: Some(TODAY), ..given::measure_change(topic) };
        given::measure(db, &plan, goal.id, change);
        given::target(db, &plan, goal.id, topic, Some(TODAY));
        given::indicator(db, &plan, goal.id, topic, &[]);
    }
    posting::post(db).follow();
    assert_eq!(statements(), one);
});
