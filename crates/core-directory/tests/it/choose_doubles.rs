use core_directory::actions::{Choices, choose_doubles, save_import};
use core_directory::rules::import::Choice;
use kernel::Error;
use kit_test::both;

use crate::given::{self, city, import, imported, names, outcomes};

const LIST: &str = "name;country\nKuopio;FI\nOulu;FI\n";

both!(given::migrations(), fn what_may_be_a_double_is_decided_before_it_is_saved(db) {
    city(db, "Kuopio");
    let list = import(db, LIST);
    match db.write_here(|tx| save_import(tx, &given::occasion(), (list.id, 1))) {
        Err(Error::Refused(refusals)) => assert_eq!(refusals[0].code, "list-doubles-undecided"),
        other => panic!("not refused: {other:?}"),
    }
    let choices = Choices { all: None, rows: vec![(2, Some(Choice::Join))] };
    let chosen = db.write_here(|tx| choose_doubles(tx, &given::occasion(), (list.id, 1), &choices)).unwrap();
    db.write_here(|tx| save_import(tx, &given::occasion(), (list.id, chosen.version))).unwrap();
});

both!(given::migrations(), fn each_choice_does_what_it_says(db) {
    city(db, "Kuopio");
    for (choice, became) in [(Choice::Join, [1, 1, 0, 0, 0, 0]), (Choice::Skip, [0, 1, 1, 0, 0, 0]), (Choice::Add, [1, 1, 0, 0, 0, 0])] {
        let list = imported(db, &LIST.replace("Oulu", &format!("Oulu {}", if choice == Choice::Add { "B" } else { "A" })), choice);
        let got = outcomes(db, &list);
        match choice {
            Choice::Join => assert_eq!(got, became),
            Choice::Skip => assert_eq!(got, [0, 0, 2, 0, 0, 0], "both are known by then"),
            Choice::Add => assert_eq!(got, [2, 0, 0, 0, 0, 0]),
        }
    }
    assert_eq!(names(db), ["Kuopio", "Kuopio", "Oulu A", "Oulu B"]);
});
