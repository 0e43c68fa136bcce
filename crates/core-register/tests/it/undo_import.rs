use core_register::actions::{change_person, undo_import};
use core_register::rules::OutsideKind;
use core_register::rules::import::{Choice, Import};
use core_register::store;
use jiff::civil::date;
use kernel::Result;
use kit_db::activity::{self, Head, Verdict};
use kit_db::{Db, params};
use kit_test::both;

use crate::given::{self, City, TODAY, leave, occasion, person_change, refused};

const LIST: &str = "nimi;organisaatio;tehtävä;puolue;huom\n\
    Undone Canary;Uusi ministeriö;ministeri;Uusi puolue;\n\
    Maija Malli;Liikenneministeriö;ministeri;Uusi puolue;lisäys\n";

fn undo(db: &Db, city: &City, import: &Import) -> Result<Import> {
    db.write_here(|tx| undo_import(tx, &occasion(), &leave(city), (import.id, import.version)))
}

both!(given::migrations(), fn all_is_as_it_was_before(db) {
    let city = given::city(db);
    let ministry = given::organisation(db, &city, OutsideKind::Ministry, "Liikenneministeriö");
    let person = given::person_on(db, &city, "Maija Malli", date(2026, 1, 1));
    given::tenure(db, &city, (&person, &ministry), "valtiosihteeri", (None, None));
    let import = given::imported(db, &city, LIST, Choice::Join);
    assert_eq!((given::outcomes(db, &import), given::posts_of(db, person.id).len()), ([1, 1, 0, 0], 2));
    let undone = undo(db, &city, &import).unwrap();
    assert_eq!(given::happened_last(db), "register-import.undone");
    assert_eq!((given::names(db, &city).len(), given::posts_of(db, person.id).len()), (1, 1));
    let now = given::person_now(db, &city, person.id);
    assert_eq!((&now.note, now.party, now.confirmed_on), (&person.note, None, date(2026, 1, 1)));
    let all = db.read_here(|tx| store::organisation::all(tx, city.space)).unwrap();
    assert_eq!(all.iter().map(|one| one.id).collect::<Vec<_>>(), [ministry.id]);
    assert!(db.read_here(|tx| store::import::stayed(tx, import.id)).unwrap().is_empty());
    assert_eq!(refused(undo(db, &city, &undone)), "import-not-saved");
    let told = db.read_here(|tx| tx.query("SELECT content FROM activity_contents", params![], |row| row.text(0)));
    assert!(!told.unwrap().join("\n").contains("Canary"), "the log has forgotten who was never meant to be there");
    let verdict = db.read_here(|tx| activity::verify(tx, &Head::start())).unwrap();
    assert!(matches!(verdict, Verdict::Whole { .. }), "{verdict:?}");
});

both!(given::migrations(), fn what_was_changed_since_stays_with_what_belongs_to_it(db) {
    let city = given::city(db);
    let import = given::imported(db, &city, LIST, Choice::Join);
    let added = db.read_here(|tx| store::person::called(tx, city.space, "Undone Canary")).unwrap().remove(0);
    let change = person_change("Undone Canary");
    let which = (added.id, added.version);
    db.write_here(|tx| change_person(tx, &occasion(), &leave(&city), TODAY, which, &change)).unwrap();
    let other = given::person(db, &city, "Oma Lisäys");
    let ministry = db.read_here(|tx| store::organisation::called(tx, city.space, "Liikenneministeriö")).unwrap().unwrap();
    given::tenure(db, &city, (&other, &ministry), "avustaja", (None, None));
    undo(db, &city, &import).unwrap();
    assert_eq!(given::names(db, &city), ["Oma Lisäys", "Undone Canary"]);
    let stayed = db.read_here(|tx| store::import::stayed(tx, import.id)).unwrap();
    let records: Vec<&str> = stayed.iter().map(|made| made.record.as_str()).collect();
    let (person, ministry) = (added.id.to_string(), ministry.id.to_string());
    assert_eq!(records.iter().filter(|record| [&person, &ministry].iter().any(|id| id == *record)).count(), 2);
    assert_eq!(records.len(), 2, "{stayed:?}");
});
