use feature_plans::actions::correct_import;
use kernel::Lang;
use kit_test::both;

use crate::begin_import::begun;
use crate::given::{self, leave, occasion, refused};

both!(given::migrations(), fn corrections_are_saved_by_the_first_of_two(db) {
    let city = given::city(db);
    let import = begun(db, &city);
    let correct = |version| {
        let at = (import.id, version);
        db.write_here(|tx| correct_import(tx, &occasion(), &leave(&city), at, import.tree.clone(), Lang::En))
    };
    assert_eq!(correct(1).unwrap().version, 2);
    assert_eq!(refused(correct(1)), "changed-meanwhile");
});
