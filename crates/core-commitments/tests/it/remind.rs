use core_commitments::actions::{choose_reminders, hand_over_duty, move_meeting, settle_duty};
use core_commitments::rules::{Often, Party, ReminderChoice, Settled, Terms};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use kernel::PersonId;
use kit_db::Db;
use kit_test::{both, fresh};

use crate::given::{self, City, TODAY, leave, occasion};
use crate::sitting::{board, meeting, on};

/// The mails that were written on this day, by who gets them, with what they say. The job runs twice, as it may.
fn reminded(db: &Db, today: Date) -> Vec<(String, String)> {
    let before = given::letters(db).len();
    for _ in 0..2 {
        given::remind(db, today);
    }
    given::letters(db).into_iter().skip(before).map(|letter| (letter.to, letter.text.replace('\u{a0}', " "))).collect()
}

fn to(mails: &[(String, String)]) -> Vec<&str> {
    let mut to: Vec<&str> = mails.iter().map(|(to, _)| to.split('.').next().unwrap_or_default()).collect();
    to.sort_unstable();
    to
}

fn choose(db: &Db, person: PersonId, often: Often, wants_soon: bool) {
    let choice = ReminderChoice { often, wants_soon, since: TODAY };
    db.write_here(|tx| choose_reminders(tx, &occasion(), person, choice)).unwrap();
}

fn after(days: i32) -> Date {
    TODAY.saturating_add(days.days())
}

both!(given::migrations(), fn the_owner_hears_first_and_the_coordinator_after_a_week(db) {
    let city = given::city(db);
    given::commitment(db, &city, &given::terms(&city, after(20)));
    assert_eq!(reminded(db, after(5)), []);
    let soon = reminded(db, after(6));
    assert_eq!(to(&soon), ["officer"]);
    assert!(soon[0].1.contains("Follow-up report") && soon[0].1.contains("You get this because you owe duties"));
    for (day, expected) in [
        (7, &[][..]),
        (20, &["officer"]),
        (21, &["officer"]),
        (22, &[]),
        (27, &["coordinator", "officer"]),
        (28, &[]),
        (50, &["coordinator", "officer"]),
        (51, &[]),
        (80, &["coordinator", "officer"]),
    ] {
        assert_eq!(to(&reminded(db, after(day))), expected, "day {day}");
    }
    let late = given::letters(db).into_iter().rfind(|letter| letter.to.starts_with("coordinator")).unwrap();
    assert!(late.text.contains("because you coordinate Kuvitelma") && late.text.contains("whose: Officer of Kuvitelma"));
});

both!(given::migrations(), fn all_of_one_day_comes_in_one_mail_late_first(db) {
    let city = given::city(db);
    for (title, due) in [("Soon", 3), ("Today", 0), ("Late", -2), ("Far", 90)] {
        given::commitment(db, &city, &Terms { title: title.into(), ..given::terms(&city, after(due)) });
    }
    let mails = reminded(db, TODAY);
    assert_eq!(to(&mails), ["officer"]);
    let text = &mails[0].1;
    let places: Vec<Option<usize>> =
        ["- Late", "- Today", "- Soon"].iter().map(|title| text.find(title)).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{text}");
    assert!(!text.contains("- Far"));
    let letter = &given::letters(db)[0];
    assert_eq!(letter.subject, "3 duties wait for you, 1 of them late");
    assert!(letter.off.as_deref().is_some_and(|off| off.starts_with("http://kortteli.example/reminders/off/")));
    assert!(!letter.is_bulk, "what was lost is sent again as the same");
    // What becomes due on a day on which a mail came already waits for the next.
    given::commitment(db, &city, &given::terms(&city, TODAY));
    assert_eq!(reminded(db, TODAY), []);
    assert_eq!(reminded(db, after(1)).len(), 1);
});

both!(given::migrations(), fn what_is_done_waived_or_handed_in_is_not_told(db) {
    let city = given::city(db);
    let duties: Vec<_> = [-3, -4, -5]
        .map(|days| given::duty(db, &given::commitment(db, &city, &given::terms(&city, after(days)))))
        .to_vec();
    let settled = |name| Settled::by_hand(name, TODAY, "Because".into(), TODAY).unwrap();
    for (duty, name) in duties.iter().zip(["waived", "met"]) {
        db.write_here(|tx| settle_duty(tx, &occasion(), &leave(&city), (duty.id, 1), TODAY, &settled(name))).unwrap();
    }
    given::evidence(db, &city, duties[2].id);
    assert_eq!(reminded(db, TODAY), []);
    let asked = given::commitment(db, &city, &Terms { lead_days: 0, ..given::terms(&city, after(1)) });
    assert_eq!(reminded(db, after(1)).len(), 1);
    given::evidence(db, &city, given::duty(db, &asked).id);
    assert_eq!(reminded(db, after(2)), []);
});

both!(given::migrations(), fn a_day_that_moves_after_a_mail_is_told_with_the_day_before(db) {
    let city = given::city(db);
    let commitment = given::commitment(db, &city, &given::terms(&city, after(5)));
    assert_eq!(reminded(db, TODAY).len(), 1);
    let moved = given::restated(db, &city, &commitment, &given::terms(&city, after(60)));
    let told = reminded(db, after(1));
    assert!(told.len() == 1 && told[0].1.contains("Another day") && told[0].1.contains("was 27 Nov 2026"), "{told:?}");
    assert_eq!(reminded(db, after(2)), [], "not twice");
    assert_eq!(reminded(db, after(5)), [], "nor on the day that it was");
    given::restated(db, &city, &moved, &given::terms(&city, after(7)));
    let near = reminded(db, after(6));
    assert!(near.len() == 1 && near[0].1.contains("was 21 Jan 2027") && near[0].1.contains("Due soon"), "{near:?}");
    assert_eq!(near[0].1.matches("Follow-up report").count(), 1, "in one line");
    assert!(!reminded(db, after(7))[0].1.contains("was "));
});

both!(given::migrations(), fn a_new_rule_after_a_mail_is_told_as_another_day_and_not_as_something_new(db) {
    let city = given::city(db);
    let monthly = |day| given::recurring(&city, after(0), &format!("FREQ=MONTHLY;BYMONTHDAY={day}"));
    let commitment = given::commitment(db, &city, &monthly(27));
    let first = given::known(db, &commitment)[0].duty.clone();
    assert_eq!(reminded(db, TODAY).len(), 1, "27 November is near");
    given::restated(db, &city, &commitment, &monthly(20));
    let known = given::known(db, &commitment);
    assert_eq!((known[0].duty.id, known[0].duty.due_on), (first.id, date(2026, 12, 20)));
    let told = reminded(db, after(1));
    assert!(told.len() == 1 && told[0].1.contains("Another day") && told[0].1.contains("was 27 Nov 2026"), "{told:?}");
    assert_eq!(told[0].1.matches("Follow-up report").count(), 1, "of what nobody was told, nothing is told");
    assert_eq!(reminded(db, after(2)), []);
    // Of what was not told before, a new rule says nothing.
    let untold = |day| Terms { title: "Untold".into(), starts_on: after(40), ..monthly(day) };
    let other = given::commitment(db, &city, &untold(18));
    given::restated(db, &city, &other, &untold(25));
    let near = reminded(db, after(55));
    let mail = &near.iter().find(|(to, _)| to.starts_with("officer")).unwrap().1;
    assert!(mail.contains("Untold") && !mail.contains("was 18 Jan"), "{mail}");
});

both!(given::migrations(), fn a_meeting_that_moves_after_the_reminder_is_told_with_the_day_before(db) {
    let city = given::city(db);
    let body = board(db, &city);
    let held = meeting(db, &city, &body, after(5));
    let told = reminded(db, TODAY);
    assert_eq!(to(&told), ["coordinator"]);
    assert!(told[0].1.contains("Review for City board"), "{told:?}");
    let move_to = |version, day| {
        db.write_here(|tx| move_meeting(tx, &occasion(), &leave(&city), (held.id, version, TODAY), &on(day))).unwrap();
    };
    move_to(1, after(70));
    let moved = reminded(db, after(1));
    assert!(moved.len() == 1 && moved[0].1.contains("Another day"), "{moved:?}");
    assert!(moved[0].1.contains("31 Jan 2027") && moved[0].1.contains("was 27 Nov 2026"), "{moved:?}");
    assert_eq!(reminded(db, after(5)), [], "nothing on the day that it was");
    assert_eq!(reminded(db, after(6)), []);
    // Moved back and forth between two mails, there is nothing to tell.
    move_to(2, after(80));
    move_to(3, after(70));
    assert_eq!(reminded(db, after(12)), []);
    assert_eq!(reminded(db, after(70)).len(), 1, "near and due are told of the new day");
});

both!(given::migrations(), fn people_choose_how_often(db) {
    let city = given::city(db);
    given::commitment(db, &city, &given::terms(&city, after(3)));
    choose(db, city.officer, Often::EachDay, false);
    assert_eq!(reminded(db, TODAY), [], "not before the day");
    // 22 November 2026 is a Sunday.
    choose(db, city.officer, Often::Mondays, true);
    assert_eq!(reminded(db, TODAY), []);
    assert_eq!(reminded(db, after(2)).len(), 1, "on Monday nothing ran");
    assert_eq!(reminded(db, after(3)), [], "its day is a Wednesday");
    assert_eq!(reminded(db, after(8)).len(), 1);
    choose(db, city.officer, Often::Never, true);
    assert_eq!(to(&reminded(db, after(10))), ["coordinator"], "what is a week late");
});

both!(given::migrations(), fn what_reaches_nobody_comes_to_the_coordinators(db) {
    let city = given::city(db);
    let nobody = Terms { owner: None, title: "Nobody’s".into(), ..given::terms(&city, TODAY) };
    given::commitment(db, &city, &nobody);
    let role = Party::Role(core_spaces::rules::Role::Officer);
    given::commitment(db, &city, &Terms { by: role, title: "The officers’".into(), ..nobody.clone() });
    let outside = Terms { owner: Some(city.stranger), title: "A leaver’s".into(), ..nobody };
    given::commitment(db, &city, &outside);
    let mut mails = reminded(db, TODAY);
    mails.sort();
    assert_eq!(to(&mails), ["coordinator", "officer"]);
    assert!(mails[0].1.contains("Nobody’s") && mails[0].1.contains("A leaver’s"), "{}", mails[0].1);
    assert!(!mails[0].1.contains("The officers’") && mails[1].1.contains("The officers’"));
});

both!(given::migrations(), fn a_new_owner_is_told_and_the_old_one_no_more(db) {
    let city = given::city(db);
    let duty = given::duty(db, &given::commitment(db, &city, &given::terms(&city, TODAY)));
    assert_eq!(to(&reminded(db, TODAY)), ["officer"]);
    let to_coordinator = (duty.id, 1);
    db.write_here(|tx| hand_over_duty(tx, &occasion(), &leave(&city), to_coordinator, TODAY, city.coordinator)).unwrap();
    assert_eq!(to(&reminded(db, after(1))), ["coordinator"]);
});

both!(given::migrations(), fn two_nodes_at_once_write_one_mail(db) {
    let city = given::city(db);
    given::commitment(db, &city, &given::terms(&city, TODAY));
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| given::remind(db, TODAY));
        }
    });
    assert_eq!(given::letters(db).len(), 1);
});

#[test]
fn nobody_is_told_of_what_they_may_not_see() {
    let db = fresh(kit_db::Engine::Sqlite, &given::migrations());
    let city: City = given::city(&db);
    let secret = Terms {
        owner: None,
        by: Party::Role(core_spaces::rules::Role::Reader),
        level: core_commitments::rules::Level::Team,
        ..given::terms(&city, TODAY)
    };
    given::commitment(&db, &city, &secret);
    assert_eq!(
        to(&reminded(&db, date(2026, 11, 23))),
        [""; 0],
        "readers do not see it, and coordinators hear in a week"
    );
    assert_eq!(to(&reminded(&db, after(8))), ["coordinator"]);
}
