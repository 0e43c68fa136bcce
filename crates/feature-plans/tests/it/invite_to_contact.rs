use feature_plans::actions::{change_contact, join_contact, remove_contact};
use feature_plans::rules::contact::{Contact, ContactChange, ContactState};
use feature_plans::store;
use jiff::civil::{date, time};
use kit_db::Db;
use kit_test::both;

use crate::contacting::{call, logged, somebody};
use crate::given::{self, City, TODAY, leave, occasion};
use crate::posting::{Left, post};

fn planned(db: &Db, city: &City) -> ContactChange {
    let (_, their) = somebody(db, city, "Minister", None);
    ContactChange {
        state: ContactState::Planned,
        on: Some(date(2026, 12, 1)),
        at: Some(time(9, 0, 0, 0)),
        minutes: Some(45),
        place: "Room, 3; \"Large\"".into(),
        ours: vec![city.coordinator, city.officer],
        ..call(city.officer, vec![their])
    }
}

fn changed(db: &Db, city: &City, contact: &Contact, change: &ContactChange) -> Contact {
    db.write_here(|tx| {
        change_contact(tx, &occasion(), &leave(city), (TODAY, true), (contact.id, contact.version), change)
    })
    .unwrap()
}

fn methods(left: &[Left]) -> Vec<&str> {
    let method =
        |one: &'static str| move |left: &Left| left.calendar.contains(&format!("METHOD:{one}\r\n")).then_some(one);
    left.iter().map(|one| method("REQUEST")(one).or_else(|| method("CANCEL")(one)).unwrap_or("none")).collect()
}

both!(given::migrations(), fn everybody_of_us_gets_a_planned_contact_into_the_calendar(db) {
    let city = given::city(db);
    let (post, change) = (post(db), planned(db, &city));
    let contact = logged(db, &city, &change);
    let left = post.leaving();
    assert_eq!(methods(&left), ["REQUEST", "REQUEST"]);
    let entry = &left[0].calendar;
    for line in ["DTSTART:20261201T070000Z", "DTEND:20261201T074500Z", "SEQUENCE:1", "STATUS:CONFIRMED"] {
        assert!(entry.contains(&format!("{line}\r\n")), "{line}: {entry}");
    }
    assert!(entry.contains(&format!("UID:{}@kortteli.example", contact.id)), "{entry}");
    assert!(entry.contains("ORGANIZER;CN=Kortteli:mailto:post@kortteli.example"), "{entry}");
    let read = calcard::icalendar::ICalendar::parse(entry).unwrap();
    let shown = format!("{read:?}");
    assert!(shown.contains("Room, 3; \\\"Large\\\"") && shown.contains("Minister"), "{shown}");
    assert!(left[0].text.contains(&format!("/spaces/{}/contacts/{}/brief", city.space, contact.id)));
    assert!(post.leaving().is_empty(), "once");
    let invited = db.read_here(|tx| store::contact::invited_names(tx, contact.id)).unwrap();
    assert_eq!(invited.len(), 2);
});

both!(given::migrations(), fn changes_reach_the_calendars_and_notes_do_not(db) {
    let city = given::city(db);
    let (post, change) = (post(db), planned(db, &city));
    let contact = logged(db, &city, &change);
    post.leaving();
    let contact = changed(db, &city, &contact, &ContactChange { said: "To prepare".into(), ..change.clone() });
    assert!(post.leaving().is_empty());
    let moved = ContactChange { at: None, ours: vec![city.officer], ..change.clone() };
    let contact = changed(db, &city, &contact, &moved);
    let left = post.leaving();
    let mut told = methods(&left);
    told.sort_unstable();
    assert_eq!(told, ["CANCEL", "REQUEST"]);
    let request = left.iter().find(|one| one.calendar.contains("METHOD:REQUEST")).unwrap();
    assert!(request.calendar.contains("DTSTART;VALUE=DATE:20261201\r\n") && request.calendar.contains("SEQUENCE:3\r\n"));
    assert!(request.calendar.contains("DTEND;VALUE=DATE:20261202\r\n"));
    changed(db, &city, &contact, &ContactChange { state: ContactState::Cancelled, ..moved });
    let left = post.leaving();
    assert_eq!(methods(&left), ["CANCEL"]);
    assert!(left[0].calendar.contains("STATUS:CANCELLED\r\n") && left[0].calendar.contains("SEQUENCE:4\r\n"));
});

both!(given::migrations(), fn what_is_taken_out_of_the_log_leaves_the_calendars(db) {
    let city = given::city(db);
    let (post, change) = (post(db), planned(db, &city));
    let contact = logged(db, &city, &change);
    post.leaving();
    db.write_here(|tx| remove_contact(tx, &occasion(), &leave(&city), contact.id)).unwrap();
    let left = post.leaving();
    assert_eq!(methods(&left), ["CANCEL", "CANCEL"]);
    assert!(left[0].calendar.contains("SEQUENCE:2\r\n"), "newer than the invitation");
});

both!(given::migrations(), fn who_joins_is_invited_and_what_was_held_is_not_in_calendars(db) {
    let city = given::city(db);
    let (post, change) = (post(db), planned(db, &city));
    let held = ContactChange { state: ContactState::Held, on: Some(TODAY), ..change.clone() };
    logged(db, &city, &held);
    assert!(post.leaving().is_empty());
    let first = ContactChange { ours: vec![city.coordinator], ..change.clone() };
    let contact = logged(db, &city, &first);
    assert_eq!(post.leaving().len(), 1);
    db.write_here(|tx| join_contact(tx, &occasion(), &leave(&city), contact.id, &change, &[])).unwrap();
    let left = post.leaving();
    assert_eq!(methods(&left), ["REQUEST", "REQUEST"], "the first is told who comes too");
});

both!(given::migrations(), fn nobody_without_an_account_is_written_to(db) {
    let city = given::city(db);
    let (post, change) = (post(db), planned(db, &city));
    db.write_here(|tx| {
        let account = core_people::store::account::of_person(tx, city.coordinator)?.unwrap();
        core_people::store::account::set_closed(tx, account.id, Some(kit_test::NOW))
    })
    .unwrap();
    logged(db, &city, &change);
    assert_eq!(post.leaving().len(), 1);
});

both!(given::migrations(), fn where_nobody_can_be_written_to_nothing_is_told(db) {
    let city = given::city(db);
    let (post, change) = (post(db), planned(db, &city));
    db.write_here(|tx| {
        let account = core_people::store::account::of_person(tx, city.officer)?.unwrap();
        core_people::store::account::set_closed(tx, account.id, Some(kit_test::NOW))
    })
    .unwrap();
    let contact = logged(db, &city, &ContactChange { ours: vec![city.officer], ..change });
    assert!(post.leaving().is_empty());
    let subject = kernel::Ref::new("contact", contact.id);
    let told = db.read_here(|tx| kit_db::activity::of_subject(tx, &subject, None, 10)).unwrap();
    assert!(told.iter().all(|one| one.kind != "contact.invited"));
});
