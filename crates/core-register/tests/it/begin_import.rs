use core_register::rules::import::{Field, Stage};
use core_register::store;
use kernel::Error;
use kit_test::both;

use crate::given;

both!(given::migrations(), fn a_list_is_kept_as_it_came_with_what_its_columns_are_for(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    let import = given::import(db, &city, "Sidosryhmät 2026;;\n;;\nSukunimi;Etunimi;Kengännumero\nMalli;Maija;38\n");
    assert_eq!(given::happened_last(db), "register-import.begun");
    let kept = db.read_here(|tx| store::import::get(tx, city.space, import.id)).unwrap();
    assert_eq!((kept.mapping.head_row, kept.stage), (3, Stage::Open));
    assert_eq!(kept.mapping.fields, [Field::LastName, Field::FirstName, Field::Ignore]);
    let (rows, _) = db.read_here(|tx| store::import_row::all(tx, import.id)).unwrap();
    let numbers: Vec<u32> = rows.iter().map(|row| row.number).collect();
    assert_eq!((numbers, rows[2].cells.join("|")), (vec![1, 3, 4], "Malli|Maija|38".to_owned()));
    assert!(given::names(db, &city).is_empty(), "nothing is in the register yet");
    assert!(matches!(db.read_here(|tx| store::import::get(tx, other.space, import.id)), Err(Error::Missing)));
});
