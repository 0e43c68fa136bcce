use core_commitments::actions::renew_feed;
use core_commitments::rules::{FeedId, FeedOf};
use core_commitments::store;
use kernel::{Error, PersonId};
use kit_db::Db;
use kit_test::both;

use crate::given::{self, occasion};

fn feeds(db: &Db, person: PersonId) -> Vec<(FeedId, FeedOf)> {
    let mut feeds = db.read_here(|tx| store::feed::of_person(tx, person)).unwrap();
    feeds.sort_by_key(|feed| std::cmp::Reverse(feed.of.kind()));
    feeds.iter().map(|feed| (feed.id, feed.of)).collect()
}

both!(given::migrations(), fn a_new_address_ends_the_one_before_of_the_same(db) {
    let city = given::city(db);
    let of_officer = given::occasion_of(db, city.officer);
    let renew = |of| db.write_here(|tx| renew_feed(tx, &of_officer, of)).unwrap();
    let space = FeedOf::Space(city.space);
    let (first, all) = (renew(space), renew(FeedOf::All));
    assert_eq!(feeds(db, city.officer), [(first, space), (all, FeedOf::All)]);
    assert!(feeds(db, city.reader).is_empty());
    assert_eq!(given::happened_last(db), "calendar-feed.renewed");
    let second = renew(space);
    assert_eq!(db.read_here(|tx| store::feed::get(tx, second)).unwrap(), (city.officer, space));
    assert_eq!(db.read_here(|tx| store::feed::get(tx, all)).unwrap(), (city.officer, FeedOf::All), "others stay");
    assert!(matches!(db.read_here(|tx| store::feed::get(tx, first)), Err(Error::Missing)));
    let nobody = db.write_here(|tx| renew_feed(tx, &occasion(), space));
    assert!(matches!(nobody, Err(Error::Missing)), "nobody has none");
});
