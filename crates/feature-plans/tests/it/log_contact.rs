use core_register::actions::{Wording, begin_import, save_import, undo_import};
use core_register::rules::PersonChange;
use feature_plans::actions::log_contact;
use feature_plans::rules::contact::{Contact, ContactChange, ContactState, Their};
use feature_plans::store;
use jiff::civil::date;
use kernel::Lang;
use kit_db::Db;
use kit_test::both;

use crate::contacting::{call, promise, somebody};
use crate::given::{self, City, TODAY, leave, occasion, refused};

fn log(db: &Db, city: &City, change: &ContactChange) -> kernel::Result<Contact> {
    db.write_here(|tx| log_contact(tx, &occasion(), &leave(city), (TODAY, false), change, &[]))
}

both!(given::migrations(), fn a_contact_is_kept_with_everybody_and_what_was_promised(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram");
    let (_, their) = somebody(db, &city, "Aino Example", None);
    let change = ContactChange { goals: vec![(goal.id, plan.year)], ..call(city.officer, vec![their.clone()]) };
    let promises = [promise("A letter", Some(date(2026, 12, 1))), promise("A visit", None)];
    let contact = db
        .write_here(|tx| log_contact(tx, &occasion(), &leave(&city), (TODAY, false), &change, &promises))
        .unwrap();
    let kept = db.read_here(|tx| store::contact::get(tx, city.space, contact.id)).unwrap();
    assert_eq!(kept, contact);
    assert_eq!((kept.ours, kept.theirs, kept.goals), (vec![city.officer], vec![their], vec![goal.id]));
    let promised = db.read_here(|tx| store::promise::of_contacts(tx, &[contact.id])).unwrap();
    assert_eq!(promised.iter().map(|one| one.body.as_str()).collect::<Vec<_>>(), ["A letter", "A visit"]);
});

both!(given::migrations(), fn nobody_meets_themselves(db) {
    let city = given::city(db);
    let own = db.read_here(|tx| core_people::store::account::of_person(tx, city.officer)).unwrap().unwrap();
    let (person, their) = somebody(db, &city, "Aino Example", None);
    let change = PersonChange { name: "Other".into(), email: own.email.to_string(), ..PersonChange::default() };
    db.write_here(|tx| {
        let of = (person.id, 1);
        core_register::actions::change_person(tx, &occasion(), &leave(&city), TODAY, of, &change)
    })
    .unwrap();
    assert_eq!(refused(log(db, &city, &call(city.officer, vec![their.clone()]))), "contact-with-oneself");
    let (_, namesake) = somebody(db, &city, "officer  OF kuvitelma", None);
    assert_eq!(refused(log(db, &city, &call(city.officer, vec![namesake]))), "contact-with-oneself");
    log(db, &city, &call(city.coordinator, vec![their])).unwrap();
});

both!(given::migrations(), fn what_may_be_a_mistake_is_asked_once(db) {
    let city = given::city(db);
    let (_, left) = somebody(db, &city, "Left Office", Some(date(2026, 11, 21)));
    let change = call(city.officer, vec![left]);
    assert_eq!(refused(log(db, &city, &change)), "doubt-post-ended");
    db.write_here(|tx| log_contact(tx, &occasion(), &leave(&city), (TODAY, true), &change, &[])).unwrap();
    let colleague = ContactChange { ours: vec![city.coordinator], ..change };
    assert_eq!(refused(log(db, &city, &colleague)), "doubt-post-ended");
    let (_, minister) = somebody(db, &city, "Minister", None);
    log(db, &city, &call(city.officer, vec![minister.clone()])).unwrap();
    assert_eq!(refused(log(db, &city, &call(city.coordinator, vec![minister.clone()]))), "doubt-twice");
    let planned = |day| ContactChange {
        state: ContactState::Planned,
        on: Some(day),
        ..call(city.coordinator, vec![minister.clone()])
    };
    assert_eq!(refused(log(db, &city, &planned(date(2026, 12, 6)))), "doubt-approached");
    log(db, &city, &planned(date(2026, 12, 7))).unwrap();
});

both!(given::migrations(), fn details_are_kept_from_the_last_contact_on(db) {
    let city = given::city(db);
    let (person, their) = somebody(db, &city, "Minister", None);
    let planned = ContactChange {
        state: ContactState::Planned,
        on: Some(date(2027, 1, 4)),
        ..call(city.officer, vec![their.clone()])
    };
    log(db, &city, &planned).unwrap();
    let confirmed = || db.read_here(|tx| core_register::store::person::get(tx, city.space, person.id)).unwrap();
    assert_eq!(confirmed().confirmed_on, TODAY, "what is planned confirms nothing");
});

both!(given::migrations(), fn people_of_another_space_are_not_there(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    let (_, their) = somebody(db, &other, "Minister", None);
    assert_eq!(refused(log(db, &city, &call(city.officer, vec![their]))), "missing");
});

both!(given::migrations(), fn whom_a_contact_names_stays_when_the_list_is_taken_back(db) {
    let city = given::city(db);
    let sheet = kit_lists::reading::read("nimi;organisaatio\nMet Person;Met Office\nOther Person;Other Office\n".as_bytes());
    let wording = Wording { lang: Lang::Fi, post: "contact".into(), kinds: Vec::new() };
    let import = db.write_here(|tx| {
        let import = begin_import(tx, &occasion(), &leave(&city), "list.csv", sheet.as_ref().unwrap())?;
        save_import(tx, &occasion(), &leave(&city), TODAY, (import.id, import.version), &wording)
    });
    let import = import.unwrap();
    let called = |name: &str| db.read_here(|tx| core_register::store::person::called(tx, city.space, name)).unwrap();
    let met = Their { person: Some(called("Met Person")[0].id), organisation: None, known_as: String::new() };
    log(db, &city, &call(city.officer, vec![met])).unwrap();
    let which = (import.id, import.version);
    db.write_here(|tx| undo_import(tx, &occasion(), &leave(&city), which)).unwrap();
    assert_eq!((called("Met Person").len(), called("Other Person").len()), (1, 0));
    let stayed = db.read_here(|tx| core_register::store::import::stayed(tx, import.id)).unwrap();
    assert_eq!(stayed.iter().map(|made| made.kind.as_str()).collect::<Vec<_>>(), ["person"]);
});
