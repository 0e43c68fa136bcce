use core_spaces::rules::Role;
use jiff::civil::date;
use kernel::{Chance, Error, PersonId};
use kit_test::{NOW, both};

use crate::given::{self, BEGUN, TODAY, refused};

both!(given::migrations(), fn a_role_is_granted_for_a_term(db) {
    let city = given::city(db);
    given::grant(db, &city, city.stranger, Role::Officer, (TODAY, Some(date(2026, 12, 31)))).unwrap();
    let named = given::role_of(db, &city, city.stranger);
    assert_eq!((named.granted.role, named.granted.term.since), (Role::Officer, TODAY));
    assert_eq!(named.granted.term.until, Some(date(2026, 12, 31)));
    assert_eq!(given::happened_last(db), "role.granted");
});

both!(given::migrations(), fn the_same_role_is_not_there_twice(db) {
    let city = given::city(db);
    let again = |role, since| given::grant(db, &city, city.officer, role, (since, None));
    assert_eq!(refused(again(Role::Officer, TODAY)), "role-there");
    assert_eq!(refused(again(Role::Officer, date(2025, 1, 1))), "role-there");
    again(Role::Coordinator, TODAY).unwrap();
    let other = given::city_called(db, "Toisaalla");
    given::grant(db, &other, city.officer, Role::Officer, (BEGUN, None)).unwrap();
});

both!(given::migrations(), fn nobody_unknown_gets_a_role(db) {
    let city = given::city(db);
    let nobody = PersonId::new(NOW, &Chance::system());
    let answer = given::grant(db, &city, nobody, Role::Reader, (TODAY, None));
    assert!(matches!(answer, Err(Error::Missing)));
});
