use core_register::actions::map_columns;
use core_register::rules::OutsideKind;
use core_register::rules::import::{Choice, Field, Mapping};
use kit_test::both;

use crate::given::{self, leave, occasion, refused};

both!(given::migrations(), fn columns_are_for_what_somebody_says(db) {
    let city = given::city(db);
    let import = given::import(db, &city, "a;b\nMaija Malli;Kuopio\n");
    assert_eq!(import.mapping.head_row, 0);
    let map = |version, fields: [Field; 2]| {
        let mapping = Mapping { head_row: 1, fields: fields.to_vec(), kind: OutsideKind::Municipality };
        db.write_here(|tx| map_columns(tx, &occasion(), &leave(&city), (import.id, version), &mapping))
    };
    assert_eq!(refused(map(1, [Field::Email, Field::Note])), "import-name-column");
    assert_eq!(refused(map(1, [Field::Name, Field::Name])), "import-field-twice");
    let mapped = map(1, [Field::Name, Field::Organisation]).unwrap();
    assert_eq!((given::happened_last(db).as_str(), mapped.version), ("register-import.mapped", 2));
    assert_eq!(refused(map(1, [Field::Name, Field::Organisation])), "changed-meanwhile");
    given::imported(db, &city, "nimi;puhelin\nMatti;1\n", Choice::Add);
    let over = given::imported(db, &city, "nimi;puhelin\nPekka;1\n", Choice::Add);
    let again = db.write_here(|tx| map_columns(tx, &occasion(), &leave(&city), (over.id, 3), &over.mapping));
    assert_eq!(refused(again), "import-over");
});
