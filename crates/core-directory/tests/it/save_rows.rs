use core_directory::actions::save_rows;
use core_directory::rules::import::{Choice, Stage};
use core_directory::rules::{Identifier, ProfileChange, Scheme};
use kernel::Lang;
use kit_test::both;

use crate::given::{self, city, imported, names, now, outcomes, profile, saving, tell};

both!(given::migrations(), fn rows_are_added_joined_and_left_with_a_reason(db) {
    let kuopio = city(db, "Kuopio");
    let number = vec![Identifier { scheme: Scheme::National, value: "297".into() }];
    tell(db, kuopio, &ProfileChange { identifiers: number, ..ProfileChange::of(&profile(db, kuopio)) }).unwrap();
    let text = "nimi;namn;maa;kuntanumero;asukasluku;latitude;longitude\n\
                Kuopio;Kuopio stad;FI;297;120210;62.9;27.7\nOulu;Uleåborg;FI;564;215000;65;25.5\n\
                ;Namnlös;FI;;;;\n;;FI;;;;\nAnár;Enare;FI;148;many;68.9;27\n";
    let list = imported(db, text, Choice::Skip);
    assert_eq!(outcomes(db, &list), [3, 1, 0, 1, 0, 0]);
    assert_eq!((list.stage, list.progress.done), (Stage::Saved, 5));
    let kept = profile(db, kuopio);
    assert_eq!((kept.population, kept.place.map(|at| at.latitude)), (Some(120_210), Some(62.9)));
    let named = db.read_here(|tx| core_people::store::organisation::get(tx, kuopio)).unwrap();
    assert_eq!(named.names.exact(Lang::Sv), Some("Kuopio stad"), "a language that it had not");
    assert_eq!(names(db), ["Anár", "Kuopio", "Namnlös", "Oulu"]);
});

both!(given::migrations(), fn two_nodes_and_a_failure_in_the_middle_write_each_row_once(db) {
    let lines: Vec<String> = (0..600).map(|n| format!("Kaupunki {n};FI")).collect();
    let list = saving(db, &format!("name;country\n{}", lines.join("\n")), Choice::Skip);
    assert!(db.write_here(|tx| save_rows(tx, &given::occasion(), list.id)).unwrap());
    let half = now(db, &list);
    assert_eq!((half.progress.done, half.stage), (250, Stage::Saving));
    let failed: kernel::Result<()> = db.write_here(|tx| {
        save_rows(tx, &given::occasion(), list.id)?;
        Err(kernel::Error::Missing)
    });
    assert!(failed.is_err());
    assert_eq!(given::count(db, "organisations"), 250);
    while db.write_here(|tx| save_rows(tx, &given::occasion(), list.id)).unwrap() {}
    assert!(!db.write_here(|tx| save_rows(tx, &given::occasion(), list.id)).unwrap(), "another node comes too late");
    assert_eq!((given::count(db, "organisations"), outcomes(db, &list)[0]), (600, 600));
});

both!(given::migrations(), fn a_number_of_another_leaves_its_row_and_no_other(db) {
    let text = "name;country;kuntanumero;gcom\nYksi;FI;1;FI0001\nToinen;FI;2;FI0002\nKolmas;FI;1;FI0002\nNeljäs;FI;4;\n";
    let list = imported(db, text, Choice::Join);
    assert_eq!(outcomes(db, &list), [3, 0, 0, 1, 0, 0]);
    assert_eq!(names(db), ["Neljäs", "Toinen", "Yksi"]);
});
