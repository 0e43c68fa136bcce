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
    assert_eq!(all.all(".trace > li > .trace__line .trace__title").len(), 2, "the goals");
    assert!(all.text().contains("1 target · 1 measure · 1 contact · 1 decision of others · 1 report"), "{:?}", all.all(".trace__note"));
    let at = |kind: &str, id: &str| browser.get(&format!("{path}?at={kind}:{id}"));
    let down = at("goal", &goal.id.to_string());
    for found in ["A decision", "A letter", "canary-evidence", "open", "promise-open", "decided-open"] {
        assert!(down.all(".trace__title").iter().any(|title| title.contains(found)), "{found}");
    }
    assert_eq!(down.one(".trace-centre h2"), "2. Rail");
    let up = at("duty", &duty.to_string());
    let above = up.all(".trace:first-of-type .trace__title");
    for found in ["2. Rail", "A decision", "A letter"] {
        assert!(above.iter().any(|title| title == found), "{found}: {above:?}");
    }
    // Each link leads to a centre, and each record to its own page.
    for link in down.attributes(".trace__title", "href") {
        assert_eq!(browser.get(&link).status, StatusCode::OK, "{link}");
    }
    for link in down.attributes(".trace__note a", "href") {
        assert_eq!(browser.get(link.split('#').next().unwrap()).status, StatusCode::OK, "{link}");
    }
    let to_trace = |page: &str| browser.get(page).attributes("main a, aside a", "href").into_iter().any(|one| one.contains("/trace?at="));
    assert!(to_trace(&format!("/plans/{}/goals/{}", plan.id, goal.id)));
    assert!(to_trace(&format!("/plans/{}/measures/{measure}", plan.id)));
    assert!(to_trace(&format!("/spaces/{}/duties/{duty}", city.space)));
    assert_eq!(at("goal", "nothing").status, StatusCode::NOT_FOUND);
    given::seen_inside_of_plan(&app, db, &city, &path);
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
    assert!(csv.contains(&format!("http://kortteli.example/spaces/{}/duties/{duty}", city.space)), "{csv}");
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
