use core_register::actions::merge_persons;
use core_register::rules::{OutsideKind, Person, PersonChange};
use core_register::store;
use core_register::store::person::Asked;
use kernel::{Error, Result};
use kit_db::Db;
use kit_test::both;

use crate::given::{self, City, TODAY, leave, occasion, person_change, refused};

fn merge(db: &Db, city: &City, double: &Person, kept: &Person, change: &PersonChange) -> Result<Person> {
    let kept = (kept.id, given::person_now(db, city, kept.id).version);
    let double = (double.id, given::person_now(db, city, double.id).version);
    db.write_here(|tx| merge_persons(tx, &occasion(), &leave(city), TODAY, double, (kept, change)))
}

both!(given::migrations(), fn no_link_to_a_double_is_lost(db) {
    let city = given::city(db);
    let ministry = given::organisation(db, &city, OutsideKind::Ministry, "Liikenneministeriö");
    let (kept, double) = (given::person(db, &city, "Maija Malli"), given::person(db, &city, "Malli Maija"));
    given::tenure(db, &city, (&kept, &ministry), "ministeri", (None, None));
    given::tenure(db, &city, (&double, &ministry), "kansanedustaja", (None, None));
    merge(db, &city, &double, &kept, &person_change("Maija Malli")).unwrap();
    assert_eq!(given::happened_last(db), "register-person.merged");
    assert_eq!(given::person_now(db, &city, double.id).id, kept.id);
    assert_eq!(given::posts_of(db, kept.id).len(), 2);
    let holders = db.read_here(|tx| store::tenure::of_organisation(tx, ministry.id)).unwrap();
    assert!(holders.iter().all(|held| held.tenure.person == kept.id && held.person == "Maija Malli"));
    for text in ["maija malli", "malli maija", "kansanedustaja"] {
        let asked = Asked { text: text.into(), ..Asked::default() };
        let listed = db.read_here(|tx| store::person::list(tx, city.space, &asked, TODAY, (0, 9))).unwrap();
        assert_eq!(listed.iter().map(|person| person.id).collect::<Vec<_>>(), [kept.id], "{text}");
    }
});

both!(given::migrations(), fn the_double_of_a_double_leads_to_the_last(db) {
    let city = given::city(db);
    let [first, second, third] = ["Maija A", "Maija B", "Maija C"].map(|name| given::person(db, &city, name));
    merge(db, &city, &first, &second, &person_change("Maija B")).unwrap();
    merge(db, &city, &second, &third, &person_change("Maija C")).unwrap();
    for one in [&first, &second, &third] {
        assert_eq!(given::person_now(db, &city, one.id).id, third.id);
    }
});

both!(given::migrations(), fn nobody_is_their_own_double_nor_one_of_another_register(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    let (ours, theirs) = (given::person(db, &city, "Maija Malli"), given::person(db, &other, "Maija Malli"));
    let change = person_change("Maija Malli");
    assert_eq!(refused(merge(db, &city, &ours, &ours, &change)), "merge-itself");
    let foreign = db.write_here(|tx| {
        merge_persons(tx, &occasion(), &leave(&city), TODAY, (theirs.id, 1), ((ours.id, 1), &change))
    });
    assert!(matches!(foreign, Err(Error::Missing)));
    let stale = db.write_here(|tx| {
        merge_persons(tx, &occasion(), &leave(&city), TODAY, (ours.id, 7), ((ours.id, 1), &change))
    });
    assert_eq!(refused(stale), "changed-meanwhile");
});
