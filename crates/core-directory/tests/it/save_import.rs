use core_directory::actions::save_import;
use core_directory::rules::import::{Choice, Stage};
use kernel::Error;
use kit_test::both;

use crate::given::{self, import, saving};

both!(given::migrations(), fn saving_begins_once(db) {
    let list = saving(db, "name;country\nKuopio;FI\n", Choice::Skip);
    assert_eq!((list.stage, list.progress.done), (Stage::Saving, 0));
    assert_eq!(given::count(db, "organisations"), 0, "the work goes on after this");
    assert_eq!(given::count(db, "jobs"), 1);
    let again = |version| db.write_here(|tx| save_import(tx, &given::occasion(), (list.id, version)));
    for (version, code) in [(list.version, "list-over"), (list.version - 1, "changed-meanwhile")] {
        match again(version) {
            Err(Error::Refused(refusals)) => assert_eq!(refusals[0].code, code),
            other => panic!("not refused: {other:?}"),
        }
    }
    let empty = import(db, "name;country\n");
    assert_eq!(empty.progress.rows, 0);
});
