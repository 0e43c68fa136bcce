use core_register::actions::add_tenure;
use core_register::rules::{OutsideKind, TenureChange};
use core_register::store;
use jiff::civil::date;
use kernel::Error;
use kit_test::both;

use crate::given::{self, TODAY, leave, occasion, refused, tenure_change};

both!(given::migrations(), fn the_post_finds_the_next_one_and_the_first_keeps_the_history(db) {
    let city = given::city(db);
    let ministry = given::organisation(db, &city, OutsideKind::Ministry, "Liikenneministeriö");
    let (first, next) = (given::person(db, &city, "Ensi Ministeri"), given::person(db, &city, "Seuraava Ministeri"));
    let left = given::tenure(db, &city, (&first, &ministry), "Ministeri", (None, Some(date(2026, 6, 1))));
    let came = given::tenure(db, &city, (&next, &ministry), "ministeri", (Some(date(2026, 6, 2)), None));
    assert_eq!(given::happened_last(db), "tenure.added");
    assert_eq!(left.post, came.post, "one post, whichever letters it was written in");
    let held = db.read_here(|tx| store::tenure::of_organisation(tx, ministry.id)).unwrap();
    let names: Vec<&str> = held.iter().map(|held| held.person.as_str()).collect();
    assert_eq!(names, ["Seuraava Ministeri", "Ensi Ministeri"], "who holds it comes first");
    assert!(held[0].tenure.runs_on(TODAY) && held[1].tenure.is_over(TODAY));
});

both!(given::migrations(), fn the_same_post_for_another_area_is_another(db) {
    let city = given::city(db);
    let assembly = given::organisation(db, &city, OutsideKind::Assembly, "Eduskunta");
    let person = given::person(db, &city, "Maija Malli");
    let of = |area: &str| TenureChange { area: area.into(), ..tenure_change(assembly.id, "kansanedustaja", (None, None)) };
    let add = |change: &TenureChange| {
        db.write_here(|tx| add_tenure(tx, &occasion(), &leave(&city), person.id, change)).unwrap()
    };
    assert_ne!(add(&of("Savo")).post, add(&of("Häme")).post);
});

both!(given::migrations(), fn a_post_has_a_name_and_belongs_to_the_same_register(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    let theirs = given::organisation(db, &other, OutsideKind::Ministry, "Heidän");
    let ours = given::organisation(db, &city, OutsideKind::Ministry, "Meidän");
    let person = given::person(db, &city, "Maija Malli");
    let add = |change: TenureChange| db.write_here(|tx| add_tenure(tx, &occasion(), &leave(&city), person.id, &change));
    assert!(matches!(add(tenure_change(theirs.id, "ministeri", (None, None))), Err(Error::Missing)));
    assert_eq!(refused(add(tenure_change(ours.id, "", (None, None)))), "post-missing");
    let backwards = (Some(TODAY), Some(date(2026, 11, 21)));
    assert_eq!(refused(add(tenure_change(ours.id, "ministeri", backwards))), "tenure-backwards");
    assert!(given::posts_of(db, person.id).is_empty());
});
