use feature_plans::actions::remove_note;
use feature_plans::store;
use kernel::Error;
use kit_db::activity;
use kit_test::both;

use crate::given::{self, leave, occasion};

both!(given::migrations(), fn a_removed_note_stays_in_the_log(db) {
    let city = given::city(db);
    let (plan, other) = (given::plan(db, &city), given::plan(db, &city));
    let note = given::note(db, &plan, "Left over");
    let remove = |plan| db.write_here(|tx| remove_note(tx, &occasion(), &leave(&city), plan, note.id));
    assert!(matches!(remove(&other), Err(Error::Missing)), "of another plan");
    remove(&plan).unwrap();
    assert!(db.read_here(|tx| store::plan::notes(tx, plan.id)).unwrap().is_empty());
    let log = db.read_here(|tx| activity::of_space(tx, city.space, None, 1)).unwrap();
    assert_eq!(log[0].content.clone().unwrap().before.unwrap()["body"], "Left over");
    assert!(matches!(remove(&plan), Err(Error::Missing)));
});
