use feature_plans::actions::remove_chapter;
use kit_db::activity;
use kit_test::both;

use crate::change_chapter::titles;
use crate::given::{self, leave, occasion, refused};

both!(given::migrations(), fn a_chapter_goes_and_the_log_keeps_what_it_said(db) {
    let city = given::city(db);
    let book = given::handbook(db, &city);
    let remove = || db.write_here(|tx| remove_chapter(tx, &occasion(), &leave(&city), &book, book.chapters[0].id));
    remove().unwrap();
    assert_eq!(titles(db, &book), "Roles");
    assert_eq!(refused(remove()), "missing");
    let log = db.read_here(|tx| activity::of_space(tx, city.space, None, 1)).unwrap();
    let told = log[0].content.clone().unwrap().before.unwrap();
    assert_eq!(told["body"], "We speak with **one** voice.", "what it said is not lost");
});
