use feature_plans::actions::{HandbookChange, change_handbook};
use kernel::Lang;
use kit_test::both;

use crate::given::{self, leave, occasion, refused};

/// A handbook of this title.
pub fn change(title: &str) -> HandbookChange {
    HandbookChange { title: title.into(), term: (Some(2026), Some(2029)), lang: Lang::Sv }
}

both!(given::migrations(), fn a_handbook_is_saved_by_the_first_of_two(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    let book = given::handbook(db, &city);
    let save = |leave, version, title| {
        db.write_here(|tx| change_handbook(tx, &occasion(), &leave, &book, version, &change(title)))
    };
    assert_eq!(save(leave(&city), book.version, "Second words").unwrap().version, book.version + 1);
    assert_eq!(refused(save(leave(&city), book.version, "Late words")), "changed-meanwhile");
    assert_eq!(refused(save(leave(&other), book.version, "From elsewhere")), "missing");
});
