use core_register::actions::{erase_old_details, merge_persons};
use core_register::rules::{Erasure, OutsideKind, RegisterPersonId};
use core_register::store;
use core_register::store::erasure;
use core_register::store::person::Asked;
use jiff::civil::{Date, date};
use kernel::{Lang, Occasion};
use kit_db::activity::{self, Head, Verdict};
use kit_db::{Db, params};
use kit_test::both;

use crate::given::{self, City, TODAY, leave, occasion, person_change};

/// A day from which details are too old today, when they are kept for 24 months.
const OLD: Date = date(2024, 11, 21);

fn erase(db: &Db) {
    let (occasion, mut after): (Occasion, Option<RegisterPersonId>) = (occasion(), None);
    loop {
        let last = db.write_here(|tx| erase_old_details(tx, &occasion, TODAY, after)).unwrap();
        if last.is_none() {
            return;
        }
        after = last;
    }
}

fn erased(db: &Db, city: &City) -> Vec<(Erasure, String)> {
    let listed = db.read_here(|tx| erasure::list(tx, city.space, (0, 9))).unwrap();
    listed.into_iter().map(|one| (one.what, one.known_as)).collect()
}

/// All that tables and log say, in one text.
fn everything(db: &Db) -> String {
    let mut all = String::new();
    for sql in [
        "SELECT name || plain || email || phone || note || source || area FROM register_persons",
        "SELECT content FROM activity_contents",
        "SELECT known_as FROM register_erasures",
    ] {
        let lines = db.read_here(|tx| tx.query(sql, params![], |row| row.text(0))).unwrap();
        all.push_str(&lines.join("\n"));
    }
    all
}

both!(given::migrations(), fn who_is_out_of_office_is_known_by_the_post_alone(db) {
    let city = given::city(db);
    let ministry = given::organisation(db, &city, OutsideKind::Ministry, "Liikenneministeriö");
    let (gone, double) = (given::person_on(db, &city, "Gone Canary", OLD), given::person_on(db, &city, "Gown Canary", OLD));
    given::tenure(db, &city, (&double, &ministry), "ministeri", (None, Some(OLD)));
    db.write_here(|tx| {
        let change = person_change("Gone Canary");
        merge_persons(tx, &occasion(), &leave(&city), OLD, (double.id, 1), ((gone.id, 1), &change))
    })
    .unwrap();
    assert!(everything(db).contains("Gown Canary"));
    erase(db);
    assert_eq!(erased(db, &city), [(Erasure::Person, "ministeri, Liikenneministeriö".to_owned())]);
    let left = everything(db).to_lowercase();
    for canary in ["canary", "+358", "sivusto", "savo"] {
        assert!(!left.contains(canary), "{left}");
    }
    assert!(given::person_now(db, &city, gone.id).is_forgotten());
    assert_eq!(given::posts_of(db, gone.id)[0].organisation.pick(Lang::Fi).0, "Liikenneministeriö");
    let listed = db.read_here(|tx| store::person::list(tx, city.space, &Asked::default(), TODAY, (0, 9))).unwrap();
    assert!(listed.is_empty());
    let verdict = db.read_here(|tx| activity::verify(tx, &Head::start())).unwrap();
    assert!(matches!(verdict, Verdict::Whole { erased: 4, .. }), "{verdict:?}");
    erase(db);
    assert_eq!(erased(db, &city).len(), 1, "once");
});

both!(given::migrations(), fn who_is_in_office_keeps_the_name(db) {
    let city = given::city(db);
    let ministry = given::organisation(db, &city, OutsideKind::Ministry, "Liikenneministeriö");
    let person = given::person_on(db, &city, "Maija Malli", OLD);
    given::tenure(db, &city, (&person, &ministry), "ministeri", (None, None));
    erase(db);
    assert_eq!(given::happened_last(db), "register-person.erased");
    assert_eq!(erased(db, &city), [(Erasure::Details, "ministeri, Liikenneministeriö".to_owned())]);
    let kept = given::person_now(db, &city, person.id);
    assert_eq!((kept.name.as_str(), kept.has_details()), ("Maija Malli", false));
    erase(db);
    assert_eq!(erased(db, &city).len(), 1, "once");
});

both!(given::migrations(), fn what_is_not_old_stays_until_the_last_day(db) {
    let city = given::city(db);
    let person = given::person_on(db, &city, "Maija Malli", OLD.tomorrow().unwrap());
    erase(db);
    assert!(given::person_now(db, &city, person.id).has_details());
    assert!(erased(db, &city).is_empty());
});
