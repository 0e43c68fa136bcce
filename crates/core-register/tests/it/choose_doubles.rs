use core_register::actions::{Choices, choose_doubles, save_import};
use core_register::rules::import::Choice;
use kit_test::both;

use crate::given::{self, TODAY, leave, occasion, refused, wording};

both!(given::migrations(), fn doubles_are_decided_for_all_and_for_single_rows(db) {
    let city = given::city(db);
    given::person(db, &city, "Maija Malli");
    given::person(db, &city, "Matti Malli");
    let import = given::import(db, &city, "nimi;organisaatio\nMaija Malli;LVM\nMatti Malli;LVM\nPekka Uusi;LVM\n");
    let save = |version| {
        db.write_here(|tx| save_import(tx, &occasion(), &leave(&city), TODAY, (import.id, version), &wording()))
    };
    let choose = |version, all, rows: &[(u32, Option<Choice>)]| {
        let choices = Choices { all, rows: rows.to_vec() };
        db.write_here(|tx| choose_doubles(tx, &occasion(), &leave(&city), (import.id, version), &choices))
    };
    assert_eq!(refused(save(1)), "import-doubles-undecided");
    assert!(choose(1, None, &[(2, Some(Choice::Join)), (4, Some(Choice::Skip))]).is_ok());
    assert_eq!(refused(save(2)), "import-doubles-undecided");
    assert_eq!(refused(choose(1, Some(Choice::Add), &[])), "changed-meanwhile");
    choose(2, Some(Choice::Add), &[]).unwrap();
    assert_eq!(given::happened_last(db), "register-import.chosen");
    let saved = save(3).unwrap();
    assert_eq!(given::outcomes(db, &saved), [1, 1, 1, 0]);
    assert_eq!(given::names(db, &city), ["Maija Malli", "Matti Malli", "Matti Malli"]);
    assert_eq!(refused(choose(4, None, &[])), "import-over");
});
