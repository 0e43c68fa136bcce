use core_people::actions::{PersonChange, ask_to_sign_in, change_person};
use core_people::store::{account, person};
use kernel::Lang;
use kit_test::both;

use crate::given::{self, count, email, happened, letters, migrations, now, occasion, refused, secret, site};

fn change(of: &account::Account) -> PersonChange {
    PersonChange {
        id: of.person,
        version: 1,
        name: "Aino Uusi".into(),
        email: Some(of.email.clone()),
        lang: Lang::Sv,
        administrator: of.administrator,
    }
}

both!(migrations(), fn name_address_and_language_change(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    let change = PersonChange { email: Some(email("uusi@kaupunki.example")), ..change(&aino) };
    db.write_here(|tx| change_person(tx, &occasion(), &site(), &change)).unwrap();
    assert_eq!(db.read_here(|tx| person::get(tx, aino.person)).unwrap().name, "Aino Uusi");
    let after = now(db, aino.id);
    assert_eq!((after.email.as_str(), after.lang), ("uusi@kaupunki.example", Lang::Sv));
    assert_eq!(happened(db)[2..], ["person.changed", "account.changed"]);
});

both!(migrations(), fn the_second_of_two_who_edit_is_told(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    db.write_here(|tx| change_person(tx, &occasion(), &site(), &change(&aino))).unwrap();
    let late = PersonChange { name: "Toinen".into(), ..change(&aino) };
    assert_eq!(refused(db.write_here(|tx| change_person(tx, &occasion(), &site(), &late))), "changed-meanwhile");
    assert_eq!(db.read_here(|tx| person::get(tx, aino.person)).unwrap().name, "Aino Uusi");
});

both!(migrations(), fn an_address_given_later_invites(db) {
    let id = given::person(db, "Bertta");
    let change = PersonChange {
        id,
        version: 1,
        name: "Bertta".into(),
        email: Some(email("bertta@kaupunki.example")),
        lang: Lang::Fi,
        administrator: false,
    };
    db.write_here(|tx| change_person(tx, &occasion(), &site(), &change)).unwrap();
    assert!(db.read_here(|tx| account::of_person(tx, id)).unwrap().is_some());
    assert_eq!(letters(db, "invitation").len(), 1);
});

both!(migrations(), fn an_account_keeps_an_address_of_its_own(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    given::somebody(db, "Bertta", "bertta@kaupunki.example");
    let without = PersonChange { email: None, ..change(&aino) };
    assert_eq!(refused(db.write_here(|tx| change_person(tx, &occasion(), &site(), &without))), "email-missing");
    let taken = PersonChange { email: Some(email("bertta@kaupunki.example")), ..change(&aino) };
    assert_eq!(refused(db.write_here(|tx| change_person(tx, &occasion(), &site(), &taken))), "email-taken");
});

both!(migrations(), fn what_was_sent_to_the_old_address_is_taken_back(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    db.write_here(|tx| ask_to_sign_in(tx, &occasion(), (&site(), &secret()), &aino.email, "/", Lang::Fi)).unwrap();
    db.write_here(|tx| change_person(tx, &occasion(), &site(), &change(&aino))).unwrap();
    assert_eq!(count(db, "sign_in_codes"), 1, "the same address keeps it");
    let moved = PersonChange { version: 2, email: Some(email("uusi@kaupunki.example")), ..change(&aino) };
    db.write_here(|tx| change_person(tx, &occasion(), &site(), &moved)).unwrap();
    assert_eq!(count(db, "sign_in_codes"), 0);
});

both!(migrations(), fn somebody_always_administers(db) {
    let paula = given::administrator(db);
    let plain = PersonChange { administrator: false, ..change(&paula) };
    assert_eq!(refused(db.write_here(|tx| change_person(tx, &occasion(), &site(), &plain))), "last-administrator");
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    let raised = PersonChange { administrator: true, ..change(&aino) };
    db.write_here(|tx| change_person(tx, &occasion(), &site(), &raised)).unwrap();
    db.write_here(|tx| change_person(tx, &occasion(), &site(), &plain)).unwrap();
    assert!(!now(db, paula.id).administrator && now(db, aino.id).administrator);
});
