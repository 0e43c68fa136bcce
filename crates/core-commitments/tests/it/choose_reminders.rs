use core_commitments::actions::choose_reminders;
use core_commitments::rules::{Often, ReminderChoice};
use core_commitments::store;
use kit_test::both;

use crate::given::{self, TODAY, occasion};

both!(given::migrations(), fn a_choice_keeps_its_key(db) {
    let city = given::city(db);
    let choose = |often| {
        let choice = ReminderChoice { often, ..ReminderChoice::standing(TODAY) };
        db.write_here(|tx| choose_reminders(tx, &occasion(), city.officer, choice)).unwrap()
    };
    let first = choose(Often::Mondays);
    assert_eq!(given::happened_last(db), "reminders.chosen");
    let second = choose(Often::Never);
    assert_eq!(first.off_key, second.off_key, "the addresses in mails that came lead on");
    assert_eq!(first.off_key.len(), 43, "256 bits");
    let kept = db.read_here(|tx| store::reminder::by_key(tx, &first.off_key)).unwrap();
    assert_eq!((kept.person, kept.choice.often), (city.officer, Often::Never));
});
