use core_people::actions::{NewPerson, add_person};
use core_people::store::{account, person};
use kernel::Lang;
use kit_test::both;

use crate::given::{self, count, happened, letters, migrations, occasion, refused, site};

fn new(address: Option<&str>) -> NewPerson {
    NewPerson { name: "Aino Esimerkki".into(), email: address.map(given::email), lang: Lang::Fi, administrator: false }
}

both!(migrations(), fn somebody_with_an_address_gets_an_account_and_an_invitation(db) {
    let id = db.write_here(|tx| add_person(tx, &occasion(), &site(), &new(Some("Aino@Kaupunki.example")))).unwrap();
    let account = db.read_here(|tx| account::of_person(tx, id)).unwrap().unwrap();
    assert_eq!(account.email.as_str(), "aino@kaupunki.example");
    assert_eq!((account.lang, account.administrator, account.has_password), (Lang::Fi, false, false));
    let invitations = letters(db, "invitation");
    assert_eq!(invitations.len(), 1);
    assert_eq!(invitations[0].0, "aino@kaupunki.example");
    assert!(invitations[0].2.contains("http://kortteli.example/sign-in"), "{}", invitations[0].2);
    assert_eq!(happened(db), ["person.added", "account.opened"]);
});

both!(migrations(), fn somebody_without_an_address_gets_neither(db) {
    let id = db.write_here(|tx| add_person(tx, &occasion(), &site(), &new(None))).unwrap();
    assert!(db.read_here(|tx| account::of_person(tx, id)).unwrap().is_none());
    assert_eq!(count(db, "letters"), 0);
    assert_eq!(happened(db), ["person.added"]);
});

both!(migrations(), fn an_address_belongs_to_one_account(db) {
    given::somebody(db, "Eka", "aino@kaupunki.example");
    let second = db.write_here(|tx| add_person(tx, &occasion(), &site(), &new(Some("AINO@kaupunki.example"))));
    assert_eq!(refused(second), "email-taken");
    assert_eq!(count(db, "persons"), 1, "nothing is half added");
});

both!(migrations(), fn people_are_listed_and_found_by_name_and_address(db) {
    let aino = given::somebody(db, "Äänekäs Aino", "aino@kaupunki.example");
    given::somebody(db, "Bertta", "bertta@kaupunki.example");
    given::person(db, "100% Nimi");
    let city = given::city(db, "Esimerkkilä");
    db.write_here(|tx| {
        let mandate = core_people::actions::NewMandate {
            person: aino.person,
            organisation: city,
            capacity: "johtaja".into(),
            since: jiff::civil::date(2026, 1, 1),
            until: None,
        };
        core_people::actions::add_mandate(tx, &occasion(), &mandate)
    })
    .unwrap();
    let today = jiff::civil::date(2026, 11, 22);
    let found = |text: &str| {
        db.read_here(|tx| {
            let listed = person::list(tx, text, today, 0, 50)?;
            assert_eq!(person::count(tx, text)?, i64::try_from(listed.len()).unwrap());
            Ok(listed.iter().map(|entry| entry.person.name.clone()).collect::<Vec<_>>())
        })
        .unwrap()
    };
    assert_eq!(found(""), ["100% Nimi", "Bertta", "Äänekäs Aino"]);
    assert_eq!(found("äänek"), ["Äänekäs Aino"]);
    assert_eq!(found("BERTTA@"), ["Bertta"]);
    assert_eq!(found("100%"), ["100% Nimi"]);
    assert_eq!(found("0_"), Vec::<String>::new());
    let listed = db.read_here(|tx| person::list(tx, "aino", today, 0, 50)).unwrap();
    assert_eq!(listed[0].acts_for[0].pick(Lang::Fi).0, "Esimerkkilä");
    let named = db.read_here(|tx| person::named_like(tx, "aino", today, 10)).unwrap();
    assert_eq!((named.len(), named[0].acts_for.len()), (1, 1));
    let second_page = db.read_here(|tx| person::list(tx, "", today, 1, 1)).unwrap();
    assert_eq!(second_page[0].person.name, "Bertta");
});
