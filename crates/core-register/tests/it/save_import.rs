use std::fmt::Write as _;

use core_register::rules::OutsideKind;
use core_register::rules::import::Choice;
use core_register::store;
use jiff::civil::date;
use kernel::Lang;
use kit_test::both;

use crate::given::{self, person_change};

both!(given::migrations(), fn persons_posts_and_organisations_come_from_rows(db) {
    let city = given::city(db);
    let list = "Sukunimi;Etunimi;Tehtävä;Organisaatio;Lyhenne;Kuuluu organisaatioon;Puolue;Alkaa;Päättyy;Sähköposti;Kotisivu\n\
        Häkkinen;Åsa;ministeri;Liikenneministeriö;LVM;Valtioneuvosto;Kokoomus;20.6.2023;;asa@lvm.example;www.lvm.example\n\
        Entinen;Eino;ministeri;LVM;;;;2019-12-10;6/19/2023;;\n\
        ;;;Väylävirasto;Väylä;;;;;;\n";
    let import = given::imported(db, &city, list, Choice::Add);
    assert_eq!(given::happened_last(db), "register-import.saved");
    assert_eq!(given::outcomes(db, &import), [3, 0, 0, 0]);
    assert_eq!(given::names(db, &city), ["Åsa Häkkinen", "Eino Entinen"]);
    let all = db.read_here(|tx| store::organisation::all(tx, city.space)).unwrap();
    let told = |name: &str| all.iter().find(|one| one.names.pick(Lang::Fi).0 == name).unwrap();
    let kinds = ["Valtioneuvosto", "Liikenneministeriö", "Kokoomus", "Väylävirasto"].map(|name| told(name).kind);
    assert_eq!((all.len(), kinds), (4, [OutsideKind::Government, OutsideKind::Ministry, OutsideKind::Party, OutsideKind::Authority]));
    let ministry = told("Liikenneministeriö");
    assert_eq!(ministry.parent, Some(told("Valtioneuvosto").id));
    assert_eq!(ministry.website, "https://www.lvm.example");
    let held = db.read_here(|tx| store::tenure::of_organisation(tx, ministry.id)).unwrap();
    let days: Vec<_> = held.iter().map(|held| (held.person.as_str(), held.tenure.since, held.tenure.until)).collect();
    assert_eq!(days, [
        ("Åsa Häkkinen", Some(date(2023, 6, 20)), None),
        ("Eino Entinen", Some(date(2019, 12, 10)), Some(date(2023, 6, 19))),
    ]);
    assert_eq!(held[0].post.id, held[1].post.id, "one post");
});

both!(given::migrations(), fn who_is_known_is_completed_and_nothing_is_written_over(db) {
    let city = given::city(db);
    let ministry = given::organisation(db, &city, OutsideKind::Ministry, "Liikenneministeriö");
    let person = given::person_on(db, &city, "Maija Malli", date(2026, 1, 1));
    given::tenure(db, &city, (&person, &ministry), "ministeri", (None, None));
    let list = "nimi;organisaatio;tehtävä;sähköposti;puhelin;puolue;alkaa\n\
        \"Malli, Maija\";liikenneministeriö;Ministeri;toinen@x.example;+358 40 123;Keskusta;1.6.2024\n";
    let import = given::imported(db, &city, list, Choice::Add);
    assert_eq!(given::outcomes(db, &import), [0, 1, 0, 0]);
    let kept = given::person_now(db, &city, person.id);
    assert_eq!(kept.email, person_change("Maija Malli").email);
    assert!(kept.note.ends_with("\ntoinen@x.example"), "{}", kept.note);
    assert!(kept.party.is_some());
    assert_eq!(kept.confirmed_on, given::TODAY);
    let held = given::posts_of(db, person.id);
    assert_eq!((held.len(), held[0].tenure.since), (1, Some(date(2024, 6, 1))));
});

both!(given::migrations(), fn rows_that_cannot_be_taken_are_left_as_they_came(db) {
    let city = given::city(db);
    let long = "ä".repeat(201);
    let list = format!("Luettelo\n\nnimi;puhelin\nMaija Malli;1\n;040 1\n{long};2\n");
    let import = given::imported(db, &city, &list, Choice::Add);
    assert_eq!(given::outcomes(db, &import), [1, 0, 0, 2]);
    let left = db.read_here(|tx| store::import_row::left(tx, import.id, 3)).unwrap();
    let cells: Vec<String> = left.iter().map(|row| row.cells.join("|")).collect();
    assert_eq!(cells, ["Luettelo".to_owned(), "|040 1".into(), format!("{long}|2")]);
});

/// Five thousand persons of whom three hundred are doubles, some written otherwise.
fn five_thousand() -> String {
    let mut list = String::from("Nimi;Organisaatio;Tehtävä;Sähköposti\n");
    let organisation = |at: usize| format!("Organisaatio {} ry", at % 197);
    for at in 0..4_700 {
        writeln!(list, "Etunimi{at} Sukunimi{at};{};tehtävä {};nimi{at}@x.example", organisation(at), at % 40).unwrap();
    }
    for at in 0..300 {
        let name = match at % 3 {
            0 => format!("Etunimi{at} Sukunimi{at}"),
            1 => format!("Sukunimi{at}, Etunimi{at}"),
            _ => format!("ETUNIMI{at}  SUKUNIMI{at}"),
        };
        let organisation = if at % 2 == 0 { organisation(at) } else { organisation(at).to_uppercase() };
        writeln!(list, "{name};{organisation};tehtävä {};", at % 40).unwrap();
    }
    list
}

both!(given::migrations(), fn of_five_thousand_persons_three_hundred_are_found_to_be_doubles(db) {
    let city = given::city(db);
    let import = given::imported(db, &city, &five_thousand(), Choice::Add);
    assert_eq!(given::outcomes(db, &import), [4_700, 300, 0, 0]);
    assert_eq!(given::names(db, &city).len(), 4_700);
    assert_eq!(given::rows_of(db, "tenures"), 4_700);
    assert_eq!(given::rows_of(db, "register_organisations"), 197);
});
