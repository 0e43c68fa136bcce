//! What is kept about a person of the register comes out whole, when the person asks for it.

use feature_plans::actions::{log_contact, remove_contact, take_off_map};
use feature_plans::rules::access::Level;
use feature_plans::rules::contact::ContactChange;
use feature_plans::rules::influence::Position;
use kit_test::{TestApp, both};
use serde_json::Value;

use crate::contacting::{call, logged, promise, somebody};
use crate::given::{self, TODAY, leave, occasion};
use crate::mapping::{assess, put, stands, unknown};

both!(given::migrations(), fn contacts_and_assessments_come_out_whole(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let (tram, port) = (given::goal(db, &plan, "The tram"), given::goal(db, &plan, "The port"));
    let (person, their) = somebody(db, &city, "Minister", None);
    let change = ContactChange {
        said: "In confidence".into(),
        level: Level::Confidential,
        goals: vec![(tram.id, plan.year)],
        ..call(city.officer, vec![their.clone()])
    };
    let new = [promise("An answer", None)];
    db.write_here(|tx| log_contact(tx, &occasion(), &leave(&city), (TODAY, true), &change, &new)).unwrap();
    let mistaken = logged(db, &city, &ContactChange { topic: "By mistake".into(), ..call(city.officer, vec![their]) });
    let entry = put(db, &plan, (tram.id, person.id), &unknown(2, 2));
    assess(db, &city, &plan, &entry, TODAY, &stands(5, 2, Position::Opposes, "Said no")).unwrap();
    let off = put(db, &plan, (port.id, person.id), &unknown(1, 1));
    db.write_here(|tx| {
        remove_contact(tx, &occasion(), &leave(&city), mistaken.id)?;
        take_off_map(tx, &occasion(), &leave(&city), &plan, off.id)
    })
    .unwrap();
    let email = db.read_here(|tx| core_register::store::person::get(tx, city.space, person.id)).unwrap().email;
    let token = crate::mailing::address(db, &city, &plan);
    let mut mail = crate::mailing::forwarded(db, city.officer);
    mail.text = mail.text.replace("minister@ministry.example", &email);
    crate::mailing::take(db, &token, &mail).unwrap();
    let app = TestApp::new(db, core_people::identify, vec![core_register::feature(), feature_plans::feature()]);
    let path = format!("/spaces/{}/register/persons/{}/data", city.space, person.id);
    let file = given::browser(&app, db, city.coordinator).get(&path);
    let data: Value = serde_json::from_slice(&file.bytes).unwrap();
    let contacts = data["contacts"].as_array().unwrap();
    assert_eq!(contacts.len(), 2, "what was taken out of the log is kept, and told");
    let said = contacts.iter().find(|contact| contact["said"] == "In confidence").unwrap();
    assert_eq!((&said["goals"][0], &said["promises"][0]["body"]), (&"The tram".into(), &"An answer".into()));
    assert_eq!(data["drafts"][0]["said"], "canary-said", "what was forwarded and waits");
    let maps = data["influence_maps"].as_array().unwrap();
    assert_eq!(maps.len(), 2, "so is what was taken off a map");
    let steps = maps.iter().find(|map| map["goal"] == "The tram").unwrap()["assessments"].as_array().unwrap();
    assert_eq!((steps.len(), &steps[1]["position"], &steps[1]["evidence"]), (2, &"opposes".into(), &"Said no".into()));
    assert!(!file.text().contains("Officer of Kuvitelma"), "of colleagues nothing is told");
});
