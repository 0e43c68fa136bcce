use feature_plans::actions::{save_import, undo_import};
use feature_plans::store;
use kernel::Error;
use kit_test::both;

use crate::begin_import::begun;
use crate::given::{self, leave, occasion, refused};

both!(given::migrations(), fn an_import_is_taken_back_as_a_whole(db) {
    let city = given::city(db);
    let import = begun(db, &city);
    let at = (import.id, import.version);
    let plan = db.write_here(|tx| save_import(tx, &occasion(), &leave(&city), at, "Plan")).unwrap();
    let undo = || db.write_here(|tx| undo_import(tx, &occasion(), &leave(&city), import.id));
    undo().unwrap();
    assert!(matches!(db.read_here(|tx| store::plan::get(tx, plan)), Err(Error::Missing)));
    assert_eq!(refused(undo()), "import-closed");
});

both!(given::migrations(), fn an_import_of_another_space_is_missing(db) {
    let city = given::city(db);
    let other = given::city_called(db, "Elsewhere");
    let import = begun(db, &city);
    let undone = db.write_here(|tx| undo_import(tx, &occasion(), &leave(&other), import.id));
    assert_eq!(refused(undone), "missing");
});
