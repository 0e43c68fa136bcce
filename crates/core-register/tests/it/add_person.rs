use core_register::actions::add_person;
use core_register::rules::{OutsideKind, PersonChange};
use core_register::store;
use kernel::Error;
use kit_db::{activity, params};
use kit_test::both;

use crate::given::{self, TODAY, leave, occasion, person_change, refused};

both!(given::migrations(), fn a_person_is_found_whatever_accents_the_name_has(db) {
    let city = given::city(db);
    let added = given::person(db, &city, "Åsa Häkkinen");
    assert_eq!(given::happened_last(db), "register-person.added");
    let found = db.read_here(|tx| store::person::called(tx, city.space, "asa hakkinen")).unwrap();
    assert_eq!(found, [added]);
});

both!(given::migrations(), fn the_log_keeps_no_details(db) {
    let city = given::city(db);
    given::person(db, &city, "Maija Malli");
    let last = db.read_here(|tx| Ok(activity::of_space(tx, city.space, None, 1)?.remove(0))).unwrap();
    let told = last.content.unwrap().after.unwrap().to_string();
    assert!(told.contains("Maija Malli"), "{told}");
    for detail in ["maija.malli@", "+358", "What is known"] {
        assert!(!told.contains(detail), "{told}");
    }
});

both!(given::migrations(), fn the_party_is_in_the_same_register(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    let theirs = given::organisation(db, &other, OutsideKind::Party, "Puolue");
    let change = PersonChange { party: Some(theirs.id), ..person_change("Maija Malli") };
    let added = db.write_here(|tx| add_person(tx, &occasion(), &leave(&city), TODAY, &change));
    assert!(matches!(added, Err(Error::Missing)));
    let unclear = PersonChange { email: "maija".into(), ..person_change("Maija Malli") };
    let added = db.write_here(|tx| add_person(tx, &occasion(), &leave(&city), TODAY, &unclear));
    assert_eq!(refused(added), "email-unclear");
    let count = db.read_here(|tx| tx.one("SELECT count(*) FROM register_persons", params![], |row| row.int(0)));
    assert_eq!(count.unwrap(), 0);
});
