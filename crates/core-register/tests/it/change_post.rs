use core_register::actions::change_post;
use core_register::rules::{OutsideKind, Post, PostChange, PostId};
use core_register::store;
use kernel::{Lang, MultiText, Result};
use kit_db::Db;
use kit_test::both;

use crate::given::{self, City, leave, occasion, refused};

fn change(db: &Db, city: &City, which: (PostId, i64), titles: MultiText) -> Result<Post> {
    let change = PostChange { titles, area: String::new() };
    db.write_here(|tx| change_post(tx, &occasion(), &leave(city), which, &change))
}

both!(given::migrations(), fn a_post_is_called_otherwise_for_everybody_and_found_in_each_language(db) {
    let city = given::city(db);
    let ministry = given::organisation(db, &city, OutsideKind::Ministry, "Liikenneministeriö");
    let person = given::person(db, &city, "Maija Malli");
    let own = given::tenure(db, &city, (&person, &ministry), "ministeri", (None, None));
    let titles = MultiText::of(Lang::Fi, "liikenneministeri").with(Lang::Sv, "trafikminister");
    let after = change(db, &city, (own.post, 1), titles.clone()).unwrap();
    assert_eq!((given::happened_last(db).as_str(), after.version), ("post.changed", 2));
    assert_eq!(given::posts_of(db, person.id)[0].post.titles, titles);
    let next = given::person(db, &city, "Seuraava Malli");
    assert_eq!(given::tenure(db, &city, (&next, &ministry), "Trafikminister", (None, None)).post, own.post);
    let asked = store::person::Asked { text: "trafikmin".into(), ..Default::default() };
    assert_eq!(db.read_here(|tx| store::person::count(tx, city.space, &asked, given::TODAY)).unwrap(), 2);
});

both!(given::migrations(), fn two_posts_of_an_organisation_are_not_called_the_same(db) {
    let city = given::city(db);
    let ministry = given::organisation(db, &city, OutsideKind::Ministry, "Liikenneministeriö");
    let person = given::person(db, &city, "Maija Malli");
    let own = given::tenure(db, &city, (&person, &ministry), "ministeri", (None, None));
    given::tenure(db, &city, (&person, &ministry), "avustaja", (None, None));
    let twice = MultiText::of(Lang::Sv, "Avustaja");
    assert_eq!(refused(change(db, &city, (own.post, 1), twice)), "post-called-so");
    assert_eq!(refused(change(db, &city, (own.post, 1), MultiText::default())), "post-missing");
    change(db, &city, (own.post, 1), MultiText::of(Lang::Fi, "Ministeri")).unwrap();
    assert_eq!(refused(change(db, &city, (own.post, 1), MultiText::of(Lang::Fi, "x"))), "changed-meanwhile");
});
