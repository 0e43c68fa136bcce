use feature_plans::actions::{add_outcome, remove_contact};
use feature_plans::rules::contact::{ContactChange, ContactState};
use feature_plans::rules::{Came, Decided, OUTCOMES_LIMIT};
use feature_plans::store;
use kit_test::both;

use crate::contacting::{call, logged, somebody};
use crate::given::{self, TODAY, leave, measure_change, occasion, refused};

fn decision(what: &str) -> Came {
    Came::Decision(Decided { by: "Government".into(), on: TODAY, what: what.into() })
}

both!(given::migrations(), fn a_measure_a_figure_and_a_decision_come_of_a_contact(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Elsewhere"));
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram").id;
    let measure = given::measure(db, &plan, goal, measure_change("A letter"));
    let indicator = given::indicator(db, &plan, goal, "Passengers", &[(TODAY, 7.0)]);
    let (_, their) = somebody(db, &city, "Minister", None);
    let contact = logged(db, &city, &call(city.officer, vec![their])).id;
    let add = |city, came: &Came| db.write_here(|tx| add_outcome(tx, &occasion(), &leave(city), (contact, came)));
    let all = [Came::Measure(measure.id), Came::Value(indicator.values[0].id), decision("Money")];
    for came in &all {
        assert_eq!(add(&city, came).unwrap().came, *came);
    }
    assert_eq!(refused(add(&city, &all[0])), "outcome-twice");
    assert_eq!(refused(add(&city, &all[1])), "outcome-twice");
    assert_eq!(refused(add(&other, &all[2])), "missing");
    let told = db.read_here(|tx| store::outcome::of_contact(tx, contact)).unwrap();
    assert_eq!(told.iter().map(|told| told.name.as_str()).collect::<Vec<_>>(), ["A letter", "Passengers", ""]);
    let back = || {
        db.read_here(|tx| {
            let of_measure = store::outcome::of_measure(tx, measure.id)?;
            Ok([of_measure, store::outcome::of_indicator(tx, indicator.id)?].concat())
        })
        .unwrap()
    };
    assert_eq!(back(), [contact, contact]);
    db.write_here(|tx| remove_contact(tx, &occasion(), &leave(&city), contact)).unwrap();
    assert_eq!(back(), []);
});

both!(given::migrations(), fn what_is_of_another_city_comes_of_nothing_here(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Elsewhere"));
    let plan = given::plan(db, &other);
    let goal = given::goal(db, &plan, "Their tram").id;
    let measure = given::measure(db, &plan, goal, measure_change("Their letter"));
    let indicator = given::indicator(db, &plan, goal, "Passengers", &[(TODAY, 7.0)]);
    let (_, their) = somebody(db, &city, "Minister", None);
    let contact = logged(db, &city, &call(city.officer, vec![their])).id;
    for came in [Came::Measure(measure.id), Came::Value(indicator.values[0].id)] {
        let added = db.write_here(|tx| add_outcome(tx, &occasion(), &leave(&city), (contact, &came)));
        assert_eq!(refused(added), "missing");
    }
});

both!(given::migrations(), fn something_comes_of_a_contact_once_it_was_held_and_not_without_end(db) {
    let city = given::city(db);
    let (_, their) = somebody(db, &city, "Minister", None);
    let planned = ContactChange { state: ContactState::Planned, ..call(city.officer, vec![their.clone()]) };
    let add = |contact, came: &Came| db.write_here(|tx| add_outcome(tx, &occasion(), &leave(&city), (contact, came)));
    let planned = logged(db, &city, &planned).id;
    assert_eq!(refused(add(planned, &decision("Money"))), "outcome-not-held");
    let held = logged(db, &city, &call(city.officer, vec![their])).id;
    for number in 0..OUTCOMES_LIMIT {
        add(held, &decision(&format!("Decision {number}"))).unwrap();
    }
    assert_eq!(refused(add(held, &decision("One more"))), "outcomes-too-many");
});
