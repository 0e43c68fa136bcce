use feature_plans::actions::{ChapterChange, change_chapter};
use feature_plans::rules::Handbook;
use feature_plans::store;
use kit_db::Db;
use kit_test::both;

use crate::given::{self, leave, occasion, refused};

/// A chapter of this title.
pub fn change(title: &str) -> ChapterChange {
    ChapterChange { title: title.into(), body: "Text.".into() }
}

/// The titles of its chapters in their order.
pub fn titles(db: &Db, book: &Handbook) -> String {
    let book = db.read_here(|tx| store::handbook::get(tx, book.id)).unwrap();
    book.chapters.iter().map(|chapter| chapter.title.clone()).collect::<Vec<_>>().join(", ")
}

both!(given::migrations(), fn a_chapter_is_saved_by_the_first_of_two(db) {
    let city = given::city(db);
    let book = given::handbook(db, &city);
    let id = book.chapters[1].id;
    let save = |version, title| {
        db.write_here(|tx| change_chapter(tx, &occasion(), &leave(&city), &book, (id, version), &change(title)))
    };
    assert_eq!(save(1, "Means").unwrap().version, 2);
    assert_eq!(refused(save(1, "Late words")), "changed-meanwhile");
    assert_eq!(titles(db, &book), "Principles, Means");
});

both!(given::migrations(), fn a_chapter_is_of_its_own_handbook(db) {
    let city = given::city(db);
    let (book, other) = (given::handbook(db, &city), given::handbook(db, &city));
    let foreign = other.chapters[0].id;
    let tried = db.write_here(|tx| change_chapter(tx, &occasion(), &leave(&city), &book, (foreign, 1), &change("A")));
    assert_eq!(refused(tried), "missing");
});
