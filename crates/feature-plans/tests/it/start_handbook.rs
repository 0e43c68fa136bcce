use feature_plans::actions::{HandbookChange, start_handbook};
use feature_plans::store;
use kit_test::both;

use crate::change_handbook::change;
use crate::given::{self, leave, occasion, refused};

both!(given::migrations(), fn a_handbook_begins_without_chapters(db) {
    let city = given::city(db);
    let start = |change: HandbookChange| db.write_here(|tx| start_handbook(tx, &occasion(), &leave(&city), &change));
    let book = start(change("Handbook")).unwrap();
    assert_eq!(db.read_here(|tx| store::handbook::get(tx, book.id)).unwrap(), book);
    let backwards = HandbookChange { term: (Some(2029), Some(2026)), ..change("Handbook") };
    assert_eq!(refused(start(backwards)), "council-term-backwards");
});
