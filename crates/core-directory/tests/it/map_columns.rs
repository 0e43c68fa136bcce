use core_directory::actions::{map_columns, save_import};
use core_directory::rules::import::{Field, Mapping};
use kernel::Error;
use kit_test::both;

use crate::given::{self, import, now};

both!(given::migrations(), fn columns_are_said_until_the_list_is_saved(db) {
    let list = import(db, "a;b\nKuopio;FI\n");
    assert_eq!(list.progress.rows, 2, "no row has heads");
    let fields = vec![Field::Name, Field::Country];
    let say = |version, head_row| {
        let mapping = Mapping { head_row, fields: fields.clone(), ..list.mapping.clone() };
        db.write_here(|tx| map_columns(tx, &given::occasion(), (list.id, version), &mapping)).map(|list| list.progress.rows)
    };
    assert_eq!(say(1, 1).unwrap(), 1);
    let code = |outcome| match outcome {
        Err(Error::Refused(refusals)) => refusals[0].code,
        other => panic!("not refused: {other:?}"),
    };
    assert_eq!(code(say(1, 0)), "changed-meanwhile");
    let nameless = Mapping { fields: vec![Field::Ignore, Field::Country], ..list.mapping.clone() };
    assert_eq!(code(db.write_here(|tx| map_columns(tx, &given::occasion(), (list.id, 2), &nameless)).map(|_| 0)), "list-name-column");
    db.write_here(|tx| save_import(tx, &given::occasion(), (list.id, 2))).unwrap();
    assert_eq!(code(say(now(db, &list).version, 1)), "list-over");
});
