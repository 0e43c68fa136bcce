use core_commitments::actions::renew_feed;
use core_commitments::store;
use kernel::{Error, PersonId};
use kit_db::Db;
use kit_test::both;

use crate::given::{self, occasion};

fn feed(db: &Db, person: PersonId) -> Option<core_commitments::rules::FeedId> {
    db.read_here(|tx| store::feed::of_person(tx, person)).unwrap()
}

both!(given::migrations(), fn a_new_address_ends_the_one_before(db) {
    let city = given::city(db);
    let of_officer = given::occasion_of(db, city.officer);
    let first = db.write_here(|tx| renew_feed(tx, &of_officer)).unwrap();
    assert_eq!((feed(db, city.officer), feed(db, city.reader)), (Some(first), None));
    assert_eq!(given::happened_last(db), "calendar-feed.renewed");
    let second = db.write_here(|tx| renew_feed(tx, &of_officer)).unwrap();
    assert_eq!(db.read_here(|tx| store::feed::owner(tx, second)).unwrap(), city.officer);
    assert!(matches!(db.read_here(|tx| store::feed::owner(tx, first)), Err(Error::Missing)));
    assert!(matches!(db.write_here(|tx| renew_feed(tx, &occasion())), Err(Error::Missing)), "nobody has none");
});
