use feature_plans::actions::add_chapter;
use kit_test::both;

use crate::change_chapter::{change, titles};
use crate::given::{self, leave, occasion, refused};

both!(given::migrations(), fn a_chapter_comes_after_the_last_one(db) {
    let city = given::city(db);
    let book = given::handbook(db, &city);
    db.write_here(|tx| add_chapter(tx, &occasion(), &leave(&city), &book, &change("Ways"))).unwrap();
    assert_eq!(titles(db, &book), "Principles, Roles, Ways");
});

both!(given::migrations(), fn leave_for_another_space_adds_nothing(db) {
    let book = given::handbook(db, &given::city(db));
    let elsewhere = given::city_called(db, "Toisaalla");
    let tried = db.write_here(|tx| add_chapter(tx, &occasion(), &leave(&elsewhere), &book, &change("A")));
    assert_eq!(refused(tried), "missing");
});
