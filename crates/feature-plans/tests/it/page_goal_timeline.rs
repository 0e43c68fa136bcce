use feature_plans::actions::{MeasureChange, PromiseChange, change_partner, change_promise, log_contact, record_value};
use feature_plans::rules::access::Level;
use feature_plans::rules::contact::ContactChange;
use feature_plans::rules::influence::Position;
use feature_plans::rules::{MaterialChange, MaterialKind, MeasureProgress, NewValue, Partnership, PromiseState};
use feature_plans::store;
use jiff::civil::date;
use kit_test::both;

use crate::contacting::{call, promise, somebody};
use crate::given::{self, TODAY, leave, measure_change, occasion};
use crate::mapping::{self, put, stands};
use crate::reporting::{self, QUARTER_BEFORE, approve, frozen};
use crate::saying::{message, said};

both!(given::migrations(), fn all_that_happened_is_told_the_latest_first(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram");
    let (_, their) = somebody(db, &city, "Minister", None);
    let contact = ContactChange {
        on: Some(date(2026, 5, 1)),
        topic: "Talked".into(),
        level: Level::Confidential,
        goals: vec![(goal.id, plan.year)],
        ..call(city.coordinator, vec![their])
    };
    let new = [promise("canary-promise", None)];
    let contact =
        db.write_here(|tx| log_contact(tx, &occasion(), &leave(&city), (TODAY, true), &contact, &new)).unwrap();
    let open = db.read_here(|tx| store::promise::of_contacts(tx, &[contact.id])).unwrap().remove(0);
    let change = PromiseChange { said: new[0].clone(), state: PromiseState::Kept { on: date(2026, 6, 1) } };
    db.write_here(|tx| change_promise(tx, &occasion(), &leave(&city), (open.id, 1), &change)).unwrap();
    let done = MeasureProgress::Done { on: date(2026, 4, 1) };
    given::measure(db, &plan, goal.id, MeasureChange { progress: done, ..measure_change("Walked") });
    let indicator = given::indicator(db, &plan, goal.id, "Counted", &[]);
    let value = NewValue::new(Some(date(2026, 3, 1)), Some(7.5), String::new(), TODAY).unwrap();
    db.write_here(|tx| record_value(tx, &occasion(), &leave(&city), &plan, indicator.id, &value)).unwrap();
    let report = frozen(db, &city, &plan, QUARTER_BEFORE);
    approve(db, &city, &plan, &report).unwrap();
    let app = given::app(db);
    let path = format!("/plans/{}/goals/{}/timeline", plan.id, goal.id);
    let told = |person| given::browser(&app, db, person).get(&path);
    let kinds: Vec<String> = told(city.coordinator).all(".timeline__title");
    let place = |kind: &str| kinds.iter().position(|one| one == kind).unwrap_or_else(|| panic!("{kind}: {kinds:?}"));
    assert!(place("Promise kept") < place("Contact") && place("Contact") < place("Measure done"));
    assert!(place("Measure done") < place("Figure") && kinds.contains(&"Body’s decision on a report".to_owned()));
    assert!(told(city.coordinator).text().contains("canary-promise"));
    assert!(!told(city.officer).text().contains("canary-promise"), "what was promised has its circle");
    assert!(told(city.officer).text().contains("Talked"));
    let page = told(city.coordinator);
    assert_eq!(page.all(".figure svg title"), ["The last twelve months"; 2], "wide and narrow");
    assert!(page.all(".figure svg desc")[0].contains("Contact: 1; Promises: 2; Measure done: 1"));
    let pdf = format!("{path}/pdf");
    let file = given::browser(&app, db, city.officer).get(&pdf);
    assert!(file.status.is_success() && file.bytes.starts_with(b"%PDF-"));
    given::seen_inside_of_plan(&app, db, &city, &path);
    given::seen_inside_of_plan(&app, db, &city, &pdf);
});

both!(given::migrations(), fn agreements_statements_and_the_map_are_told_to_those_who_see_them(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram");
    given::people_of_goal(db, goal.id, ["Ministry", "Minister", "Port", "Mayor"], None);
    let partner = db.read_here(|tx| store::people_of_goal::of_goal(tx, plan.id, goal.id)).unwrap().partners.remove(0);
    let with = Partnership { brings: String::new(), agreed: "Two ships".into(), on: Some(date(2026, 5, 2)) };
    let (of, which) = ((&plan, TODAY), (partner.id, 1));
    db.write_here(|tx| change_partner(tx, &occasion(), &leave(&city), of, which, &with)).unwrap();
    let statement = MaterialChange {
        kind: MaterialKind::Statement,
        on: Some(date(2026, 5, 3)),
        with: "The port".into(),
        ..message("Rails to the harbour")
    };
    said(db, &city, (&plan, goal.id), &statement);
    let change = stands(5, 2, Position::Opposes, "Said no");
    put(db, &plan, (goal.id, mapping::person(db, &city, "canary-mapped")), &change);
    let app = given::app(db);
    let path = format!("/plans/{}/goals/{}/timeline", plan.id, goal.id);
    let text = given::browser(&app, db, city.officer).get(&path).text();
    for told in ["Agreed with a partner", "Port", "Two ships", "Joint statement", "Rails to the harbour", "The port"] {
        assert!(text.contains(told), "{told}: {text}");
    }
    assert!(text.contains("canary-mapped") && text.contains("opposes; influence 5, interest 2"), "{text}");
    let outside_the_team = given::browser(&app, db, city.reader).get(&path).text();
    assert!(!outside_the_team.contains("canary-mapped") && outside_the_team.contains("Two ships"));
});
