use feature_plans::actions::{MeasureChange, PromiseChange, change_promise, log_contact, record_value};
use feature_plans::rules::access::Level;
use feature_plans::rules::contact::ContactChange;
use feature_plans::rules::{MeasureProgress, NewValue, PromiseState};
use feature_plans::store;
use jiff::civil::date;
use kit_test::both;

use crate::contacting::{call, promise, somebody};
use crate::given::{self, TODAY, leave, measure_change, occasion};
use crate::reporting::{self, QUARTER_BEFORE, approve, frozen};

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
    assert!(place("Measure done") < place("Figure") && kinds.contains(&"Decision".to_owned()));
    assert!(told(city.coordinator).text().contains("canary-promise"));
    assert!(!told(city.officer).text().contains("canary-promise"), "what was promised has its circle");
    assert!(told(city.officer).text().contains("Talked"));
    let page = told(city.coordinator);
    assert_eq!(page.all(".figure svg title"), ["The last twelve months"; 2], "wide and narrow");
    assert!(page.all(".figure svg desc")[0].contains("Contact: 1; Promises: 1; Measure done: 1"));
    let pdf = format!("{path}/pdf");
    let file = given::browser(&app, db, city.officer).get(&pdf);
    assert!(file.status.is_success() && file.bytes.starts_with(b"%PDF-"));
    given::seen_inside_of_plan(&app, db, &city, &path);
    given::seen_inside_of_plan(&app, db, &city, &pdf);
});
