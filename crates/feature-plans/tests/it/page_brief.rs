use feature_plans::actions::log_contact;
use feature_plans::rules::access::Level;
use feature_plans::rules::contact::{ContactChange, ContactState};
use feature_plans::rules::influence::Position;
use jiff::civil::date;
use kit_test::both;

use crate::contacting::{call, promise, somebody};
use crate::given::{self, TODAY, leave, occasion};
use crate::mapping;

both!(given::migrations(), fn what_one_wants_to_know_before_a_meeting(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram");
    let (_, their) = somebody(db, &city, "Minister", None);
    let log = |change: &ContactChange, body: &str| {
        let new = [promise(body, Some(TODAY))];
        db.write_here(|tx| log_contact(tx, &occasion(), &leave(&city), (TODAY, true), change, &new)).unwrap()
    };
    let before = |said: &str, level| ContactChange {
        on: Some(date(2026, 3, 1)),
        said: said.into(),
        level,
        ..call(city.coordinator, vec![their.clone()])
    };
    log(&before("canary-team", Level::Team), "promised to the team");
    log(&before("canary-secret", Level::Confidential), "promised in confidence");
    let planned = ContactChange {
        state: ContactState::Planned,
        goals: vec![(goal.id, plan.year)],
        ..call(city.officer, vec![their.clone()])
    };
    let contact =
        db.write_here(|tx| log_contact(tx, &occasion(), &leave(&city), (TODAY, true), &planned, &[])).unwrap();
    let change = mapping::stands(5, 4, Position::Opposes, "canary-evidence");
    mapping::put(db, &plan, (goal.id, their.person.unwrap()), &change);
    let app = given::app(db);
    let path = format!("/spaces/{}/contacts/{}/brief", city.space, contact.id);
    let sees = |person| {
        let text = given::browser(&app, db, person).get(&path).text();
        assert!(text.contains("minister, Ministry of Transport") && text.contains("The tram"));
        ["canary-team", "promised to the team", "canary-secret", "promised in confidence", "@ministry.example", "canary-evidence"]
            .map(|said| text.contains(said))
    };
    assert_eq!(sees(city.coordinator), [true, true, true, true, true, true]);
    assert_eq!(sees(city.officer), [true, true, false, false, true, true]);
    assert_eq!(sees(city.reader), [false, false, false, false, false, false]);
    given::seen_inside(&app, db, &city, &path);
});
