use feature_plans::actions::{add_chapter, move_chapter};
use feature_plans::rules::Step;
use feature_plans::store;
use kit_test::both;

use crate::change_chapter::{change, titles};
use crate::given::{self, leave, occasion};

both!(given::migrations(), fn a_chapter_changes_places_with_its_neighbours(db) {
    let city = given::city(db);
    let book = given::handbook(db, &city);
    let ways = db.write_here(|tx| add_chapter(tx, &occasion(), &leave(&city), &book, &change("Ways"))).unwrap();
    let step = |step| {
        let book = db.read_here(|tx| store::handbook::get(tx, book.id)).unwrap();
        db.write_here(|tx| move_chapter(tx, &occasion(), &leave(&city), &book, (ways.id, step))).unwrap();
    };
    step(Step::Up);
    assert_eq!(titles(db, &book), "Principles, Ways, Roles");
    step(Step::Up);
    step(Step::Up);
    assert_eq!(titles(db, &book), "Ways, Principles, Roles");
});
