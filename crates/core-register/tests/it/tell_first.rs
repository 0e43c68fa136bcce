use core_register::actions::tell_first;
use core_register::rules::OutsideKind;
use core_register::store;
use jiff::civil::date;
use kit_test::both;

use crate::given::{self, TODAY, leave, occasion};

both!(given::migrations(), fn what_says_most_is_told_first_unless_somebody_wants_another(db) {
    let city = given::city(db);
    let parliament = given::organisation(db, &city, OutsideKind::Assembly, "Eduskunta");
    let committee = given::organisation(db, &city, OutsideKind::Committee, "Valiokunta");
    let person = given::person(db, &city, "Maija Malli");
    let chosen = given::tenure(db, &city, (&person, &committee), "jäsen", (Some(date(2025, 1, 1)), None));
    let ended = (Some(date(2019, 1, 1)), Some(date(2023, 1, 1)));
    given::tenure(db, &city, (&person, &parliament), "pääsihteeri", ended);
    let until = (Some(date(2023, 4, 5)), Some(date(2027, 4, 5)));
    given::tenure(db, &city, (&person, &parliament), "kansanedustaja", until);
    let told = || {
        let held = db.read_here(|tx| store::tenure::telling(tx, &[person.id], TODAY)).unwrap();
        held.iter().map(|held| held.post.title(kernel::Lang::Fi).to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(told(), ["kansanedustaja", "jäsen", "pääsihteeri"]);
    let tell = |is_first| {
        db.write_here(|tx| tell_first(tx, &occasion(), &leave(&city), chosen.id, is_first)).unwrap();
    };
    tell(true);
    assert_eq!(given::happened_last(db), "tenure.told-first");
    assert_eq!(told(), ["jäsen", "kansanedustaja", "pääsihteeri"]);
    tell(false);
    assert_eq!(told(), ["kansanedustaja", "jäsen", "pääsihteeri"]);
});
