use core_directory::actions::undo_import;
use core_directory::rules::import::{Choice, Stage};
use kernel::Error;
use kit_test::both;

use crate::given::{self, imported, saving};

both!(given::migrations(), fn what_is_saved_is_taken_back_once(db) {
    let list = imported(db, "name;country\nKuopio;FI\n", Choice::Skip);
    let undo = |version| db.write_here(|tx| undo_import(tx, &given::occasion(), (list.id, version)));
    assert_eq!(undo(list.version).unwrap().stage, Stage::Undoing);
    let open = saving(db, "name;country\nOulu;FI\n", Choice::Skip);
    let early = db.write_here(|tx| undo_import(tx, &given::occasion(), (open.id, open.version)));
    for refused in [undo(list.version), undo(list.version + 1), early] {
        match refused {
            Err(Error::Refused(refusals)) => assert!(["changed-meanwhile", "list-over"].contains(&refusals[0].code)),
            other => panic!("not refused: {other:?}"),
        }
    }
});
