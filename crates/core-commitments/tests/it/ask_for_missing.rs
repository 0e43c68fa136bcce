use core_commitments::actions::{ask_for_missing, call_off_meeting, choose_reminders, hand_over_duty};
use core_commitments::letters::reminders::Sender;
use core_commitments::rules::{Acceptance, Duty, Level, Meeting, Often, ReminderChoice, Terms};
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

fn owed(db: &Db, city: &City, title: &str, due_on: Date, owner: Option<PersonId>) -> Duty {
    let terms = Terms { title: title.into(), owner, ..given::terms(city, due_on) };
    given::duty(db, &given::commitment(db, city, &terms))
}

/// The letters that name this.
fn naming(db: &Db, title: &str) -> Vec<given::Written> {
    given::letters(db).into_iter().filter(|letter| letter.text.contains(title)).collect()
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
    assert_eq!(ask(db, &city, &meeting).unwrap(), 0, "nobody twice on one day for the same");
    assert_eq!(given::letters(db).len(), 1);
});

both!(given::migrations(), fn what_came_since_is_asked_for_on_the_same_day_and_nothing_twice(db) {
    let city = given::city(db);
    let body = board(db, &city);
    let meeting = meeting(db, &city, &body, MEETING);
    let figures = owed(db, &city, "The figures", TODAY, Some(city.officer));
    assert_eq!(ask(db, &city, &meeting).unwrap(), 1);
    assert!(!naming(db, "The figures")[0].text.contains("earlier today"));
    owed(db, &city, "The statement", TODAY, Some(city.officer));
    assert_eq!(ask(db, &city, &meeting).unwrap(), 1);
    let second = naming(db, "The statement");
    assert_eq!((second.len(), naming(db, "The figures").len()), (1, 1));
    assert!(second[0].subject.ends_with("one thing of yours is missing"), "{}", second[0].subject);
    assert!(second[0].text.contains("on top of what you were asked for earlier today"), "{}", second[0].text);
    let to_reader = (figures.id, figures.version);
    db.write_here(|tx| hand_over_duty(tx, &given::occasion(), &leave(&city), to_reader, TODAY, city.reader)).unwrap();
    assert_eq!(ask(db, &city, &meeting).unwrap(), 1, "who has it now was not asked");
    assert_eq!(naming(db, "The figures").len(), 2);
    assert_eq!(ask(db, &city, &meeting).unwrap(), 0);
});

both!(given::migrations(), fn nobody_is_asked_for_what_waits_to_be_accepted(db) {
    let city = given::city(db);
    let body = board(db, &city);
    let meeting = meeting(db, &city, &body, MEETING);
    let strict = Terms { acceptance: Acceptance::ByReceiver, ..given::terms(&city, TODAY) };
    let duty = given::duty(db, &given::commitment(db, &city, &strict)).id;
    given::evidence(db, &city, duty);
    assert_eq!(ask(db, &city, &meeting).unwrap(), 0);
    assert!(given::letters(db).is_empty());
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
