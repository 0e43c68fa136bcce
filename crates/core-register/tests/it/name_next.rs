use core_register::actions::{Next, name_next};
use core_register::rules::{OutsideKind, PostId, Tenure};
use core_register::store;
use jiff::civil::{Date, date};
use kernel::{Error, Result};
use kit_db::Db;
use kit_test::both;

use crate::given::{self, City, leave, occasion, refused};

fn named(db: &Db, city: &City, post: PostId, next: &Next) -> Result<Tenure> {
    db.write_here(|tx| name_next(tx, &occasion(), &leave(city), post, next))
}

fn next(person: &core_register::rules::Person, since: Date, after: Option<&Tenure>) -> Next {
    Next { person: person.id, since, term: "2026–2027".into(), after: after.map(|tenure| tenure.id) }
}

both!(given::migrations(), fn the_one_leaves_the_day_before_the_next_begins(db) {
    let city = given::city(db);
    let ministry = given::organisation(db, &city, OutsideKind::Ministry, "Liikenneministeriö");
    let (first, second) = (given::person(db, &city, "Ensi Ministeri"), given::person(db, &city, "Seuraava Ministeri"));
    let left = given::tenure(db, &city, (&first, &ministry), "ministeri", (Some(date(2023, 6, 20)), None));
    let came = named(db, &city, left.post, &next(&second, date(2026, 9, 1), Some(&left))).unwrap();
    assert_eq!(given::happened_last(db), "tenure.added");
    assert_eq!((came.post, came.since, came.until), (left.post, Some(date(2026, 9, 1)), None));
    assert_eq!(given::posts_of(db, first.id)[0].tenure.until, Some(date(2026, 8, 31)));
    let held = db.read_here(|tx| store::tenure::of_post(tx, left.post)).unwrap();
    let names: Vec<&str> = held.iter().map(|held| held.person.as_str()).collect();
    assert_eq!(names, ["Seuraava Ministeri", "Ensi Ministeri"]);
});

both!(given::migrations(), fn nobody_is_named_who_holds_it_or_before_the_first_began(db) {
    let city = given::city(db);
    let ministry = given::organisation(db, &city, OutsideKind::Ministry, "Liikenneministeriö");
    let (first, second) = (given::person(db, &city, "Ensi Ministeri"), given::person(db, &city, "Seuraava Ministeri"));
    let own = given::tenure(db, &city, (&first, &ministry), "ministeri", (Some(date(2023, 6, 20)), None));
    let early = next(&second, date(2023, 6, 20), Some(&own));
    assert_eq!(refused(named(db, &city, own.post, &early)), "next-too-early");
    assert_eq!(refused(named(db, &city, own.post, &next(&first, date(2026, 9, 1), None))), "next-holds-it");
    let other = given::city_called(db, "Toisaalla");
    assert!(matches!(named(db, &other, own.post, &next(&second, date(2026, 9, 1), None)), Err(Error::Missing)));
    assert_eq!(given::posts_of(db, second.id).len(), 0);
});
