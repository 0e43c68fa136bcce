use core_register::actions::change_tenure;
use core_register::rules::{OutsideKind, TenureChange};
use jiff::civil::date;
use kernel::Error;
use kit_test::both;

use crate::given::{self, TODAY, leave, occasion, refused, tenure_change};

both!(given::migrations(), fn who_leaves_a_post_gets_a_last_day(db) {
    let city = given::city(db);
    let ministry = given::organisation(db, &city, OutsideKind::Ministry, "Liikenneministeriö");
    let person = given::person(db, &city, "Maija Malli");
    let since = Some(date(2023, 6, 20));
    let tenure = given::tenure(db, &city, (&person, &ministry), "ministeri", (since, None));
    let change = |version, change: TenureChange| {
        db.write_here(|tx| change_tenure(tx, &occasion(), &leave(&city), (tenure.id, version), &change))
    };
    change(1, tenure_change(ministry.id, "ministeri", (since, Some(TODAY)))).unwrap();
    assert_eq!(given::happened_last(db), "tenure.changed");
    assert_eq!(refused(change(1, tenure_change(ministry.id, "ministeri", (since, None)))), "changed-meanwhile");
    let backwards = (since, Some(date(2023, 6, 19)));
    assert_eq!(refused(change(2, tenure_change(ministry.id, "ministeri", backwards))), "tenure-backwards");
    let held = given::posts_of(db, person.id);
    assert_eq!((held.len(), held[0].tenure.until, held[0].tenure.post), (1, Some(TODAY), tenure.post));
});

both!(given::migrations(), fn a_post_of_another_register_is_missing(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    let body = given::organisation(db, &other, OutsideKind::Ministry, "Heidän");
    let person = given::person(db, &other, "Maija Malli");
    let tenure = given::tenure(db, &other, (&person, &body), "ministeri", (None, None));
    let ours = given::organisation(db, &city, OutsideKind::Ministry, "Meidän");
    let change = tenure_change(ours.id, "ministeri", (None, None));
    let changed = db.write_here(|tx| change_tenure(tx, &occasion(), &leave(&city), (tenure.id, 1), &change));
    assert!(matches!(changed, Err(Error::Missing)));
});
