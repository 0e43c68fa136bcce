use core_commitments::actions::{ask_for_missing, call_off_meeting, choose_reminders};
use core_commitments::letters::reminders::Sender;
use core_commitments::rules::{Level, Meeting, Often, ReminderChoice, Terms};
use core_commitments::store::work::Sight;
use jiff::civil::{Date, date};
use kernel::PersonId;
use kit_db::Db;
use kit_test::both;

use crate::given::{self, City, TODAY, leave, occasion_of, refused};
use crate::sitting::{board, meeting};

const MEETING: Date = date(2026, 11, 29);

fn ask(db: &Db, city: &City, meeting: &Meeting) -> kernel::Result<usize> {
    let sight = Sight { person: Some(city.coordinator), spaces: vec![(city.space, Level::Confidential)] };
    let sender = Sender { address: "http://kortteli.example", site: "Kortteli" };
    let occasion = occasion_of(db, city.coordinator);
    db.write_here(|tx| ask_for_missing(tx, &occasion, &leave(city), (meeting.id, &sight, TODAY), sender))
}

fn owed(db: &Db, city: &City, title: &str, due_on: Date, owner: Option<PersonId>) {
    let terms = Terms { title: title.into(), owner, ..given::terms(city, due_on) };
    given::commitment(db, city, &terms);
}

both!(given::migrations(), fn each_who_owes_something_is_asked_once_a_day_with_all_of_it(db) {
    let city = given::city(db);
    let body = board(db, &city);
    let meeting = meeting(db, &city, &body, MEETING);
    owed(db, &city, "The figures", date(2026, 11, 20), Some(city.officer));
    owed(db, &city, "The statement", MEETING, Some(city.officer));
    owed(db, &city, "After the meeting", date(2026, 11, 30), Some(city.officer));
    owed(db, &city, "My own", TODAY, Some(city.coordinator));
    owed(db, &city, "Nobody's", TODAY, None);
    assert_eq!(ask(db, &city, &meeting).unwrap(), 1);
    assert_eq!(given::happened_last(db), "meeting.missing-asked");
    let letters = given::letters(db);
    assert_eq!(letters.len(), 1);
    let text = letters[0].text.replace('\u{a0}', " ");
    assert_eq!(letters[0].subject.replace('\u{a0}', " "), "City board 29 Nov 2026: 2 things of yours are missing");
    for said in ["Coordinator of Kuvitelma asks you", "The figures", "The statement", "/done", "/reminders/off/"] {
        assert!(text.contains(said), "{said} in {text}");
    }
    for other in ["After the meeting", "My own", "Nobody's", "Review for"] {
        assert!(!text.contains(other), "{other} in {text}");
    }
    assert!(letters[0].off.is_some());
    assert_eq!(ask(db, &city, &meeting).unwrap(), 0, "nobody twice on one day");
    assert_eq!(given::letters(db).len(), 1);
});

both!(given::migrations(), fn whoever_wants_no_reminders_is_not_asked_and_no_meeting_that_was_called_off_asks(db) {
    let city = given::city(db);
    let body = board(db, &city);
    let meeting = meeting(db, &city, &body, MEETING);
    owed(db, &city, "The figures", TODAY, Some(city.officer));
    let never = ReminderChoice { often: Often::Never, ..ReminderChoice::standing(TODAY) };
    db.write_here(|tx| choose_reminders(tx, &given::occasion(), city.officer, never)).unwrap();
    assert_eq!(ask(db, &city, &meeting).unwrap(), 0);
    let off = (meeting.id, meeting.version, TODAY);
    db.write_here(|tx| call_off_meeting(tx, &given::occasion(), &leave(&city), off, "Flu")).unwrap();
    assert_eq!(refused(ask(db, &city, &meeting)), "meeting-called-off");
    assert!(given::letters(db).is_empty());
});
