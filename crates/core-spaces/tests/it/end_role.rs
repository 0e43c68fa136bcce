use core_spaces::actions::end_role;
use core_spaces::rules::{LastDay, Role};
use core_spaces::store::role::RoleId;
use jiff::civil::date;
use kernel::{Error, Result};
use kit_db::Db;
use kit_test::both;

use crate::given::{self, BEGUN, City, TODAY, leave, occasion, refused};

fn end(db: &Db, city: &City, role: RoleId, last: LastDay) -> Result<()> {
    db.write_here(|tx| end_role(tx, &occasion(), &leave(city), role, (last, TODAY)))
}

both!(given::migrations(), fn a_role_ends_today_or_at_once(db) {
    let city = given::city(db);
    let role = given::role_of(db, &city, city.officer).id;
    end(db, &city, role, LastDay::Today).unwrap();
    assert_eq!(given::role_of(db, &city, city.officer).granted.term.until, Some(TODAY));
    end(db, &city, role, LastDay::Yesterday).unwrap();
    assert_eq!(given::role_of(db, &city, city.officer).granted.term.until, Some(date(2026, 11, 21)));
    assert_eq!(given::happened_last(db), "role.ended");
    assert_eq!(refused(end(db, &city, role, LastDay::Today)), "role-over");
});

both!(given::migrations(), fn a_role_that_has_not_run_for_a_day_is_taken_back(db) {
    let city = given::city(db);
    for since in [TODAY, date(2027, 1, 1)] {
        let role = given::grant(db, &city, city.stranger, Role::Officer, (since, None)).unwrap();
        end(db, &city, role, LastDay::Yesterday).unwrap();
        assert_eq!(given::happened_last(db), "role.withdrawn");
        assert!(given::roles(db, &city).iter().all(|named| named.id != role));
    }
});

both!(given::migrations(), fn the_last_coordinator_stays_until_there_is_another(db) {
    let city = given::city(db);
    let role = given::role_of(db, &city, city.coordinator).id;
    assert_eq!(refused(end(db, &city, role, LastDay::Today)), "last-coordinator");
    let elsewhere = given::city_called(db, "Toisaalla");
    given::grant(db, &elsewhere, city.officer, Role::Coordinator, (BEGUN, None)).unwrap();
    assert_eq!(refused(end(db, &city, role, LastDay::Today)), "last-coordinator");
    given::grant(db, &city, city.officer, Role::Coordinator, (BEGUN, None)).unwrap();
    end(db, &city, role, LastDay::Today).unwrap();
});

both!(given::migrations(), fn of_two_coordinators_who_end_each_others_role_one_stays(db) {
    let city = given::city(db);
    let first = given::role_of(db, &city, city.coordinator).id;
    let second = given::grant(db, &city, city.officer, Role::Coordinator, (BEGUN, None)).unwrap();
    let answers = std::thread::scope(|scope| {
        [first, second]
            .map(|role| scope.spawn(move || end(db, &city, role, LastDay::Yesterday)))
            .map(|thread| thread.join().unwrap())
    });
    assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 1, "{answers:?}");
    let stays = |role: Role| given::roles(db, &city).iter().any(|n| n.granted.role == role && n.granted.term.runs_on(TODAY));
    assert!(stays(Role::Coordinator));
});

both!(given::migrations(), fn a_role_of_another_space_is_missing(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    let role = given::role_of(db, &other, other.officer).id;
    assert!(matches!(end(db, &city, role, LastDay::Today), Err(Error::Missing)));
});
