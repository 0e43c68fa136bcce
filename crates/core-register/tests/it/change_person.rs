use core_register::actions::change_person;
use core_register::rules::PersonChange;
use jiff::civil::date;
use kernel::Error;
use kit_test::both;

use crate::given::{self, TODAY, leave, occasion, person_change, refused};

both!(given::migrations(), fn who_saves_confirms_the_details(db) {
    let city = given::city(db);
    let person = given::person_on(db, &city, "Maija Malli", date(2025, 1, 1));
    let change = |version, change: &PersonChange| {
        db.write_here(|tx| change_person(tx, &occasion(), &leave(&city), TODAY, (person.id, version), change))
    };
    change(1, &person_change("Maija Uusi")).unwrap();
    assert_eq!(given::happened_last(db), "register-person.changed");
    assert_eq!(refused(change(1, &person_change("Maija Kolmas"))), "changed-meanwhile");
    assert_eq!(refused(change(2, &person_change(""))), "person-name-missing");
    let kept = given::person_now(db, &city, person.id);
    assert_eq!((kept.name.as_str(), kept.confirmed_on, kept.version), ("Maija Uusi", TODAY, 2));
});

both!(given::migrations(), fn a_person_of_another_register_is_missing(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    let theirs = given::person(db, &other, "Maija Malli");
    let change = person_change("Maija Malli");
    let changed = db.write_here(|tx| change_person(tx, &occasion(), &leave(&city), TODAY, (theirs.id, 1), &change));
    assert!(matches!(changed, Err(Error::Missing)));
});
