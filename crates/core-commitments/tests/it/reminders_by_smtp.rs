//! Mails of reminders against a mail server that refuses, puts off, stalls and breaks the connection.

use std::time::Duration;

use kernel::Clock;
use kit_db::{Db, params};
use kit_test::{NOW, Sink, both};
use kit_work::mail::SmtpSettings;
use kit_work::{Mailer, Worker};

use crate::given::{self, City, TODAY};

/// A worker that has the mails of a day written and sent; its clock stands at ten in the morning.
fn worker(db: &Db, sink: &Sink) -> Worker {
    Worker {
        db: db.clone(),
        clock: Clock::standing_at(NOW),
        chance: kernel::Chance::system(),
        address: "https://kortteli.example".into(),
        name: "Kortteli".into(),
        zone: jiff::tz::TimeZone::get("Europe/Helsinki").unwrap(),
        kinds: core_commitments::feature().jobs,
        followers: Vec::new(),
        mailer: Mailer::Smtp(SmtpSettings { timeout: Duration::from_millis(400), ..sink.settings() }),
    }
}

/// A city whose officer has this address, and owes something today.
fn owing(db: &Db, name: &str, address: &str) -> City {
    let city = given::city_called(db, name);
    given::commitment(db, &city, &given::terms(&city, TODAY));
    let update = "UPDATE accounts SET email = $2 WHERE person_id = $1";
    db.write_here(|tx| tx.execute(update, params![city.officer, address])).unwrap();
    city
}

both!(given::migrations(), fn what_the_server_puts_off_stalls_on_or_loses_arrives_as_one_mail(db) {
    let sink = Sink::of_environment();
    let ways = [("defer", 1), ("vanish", 1), ("stall", 1), ("drop", 2)].map(|(start, times)| {
        let address = Sink::address(start);
        owing(db, start, &address);
        (address, times)
    });
    let worker = worker(db, &sink);
    for _ in 0..8 {
        worker.run_due().unwrap();
        worker.clock.advance_millis(61_000);
    }
    for (address, times) in ways {
        let got = sink.received(&address);
        assert_eq!(got.len(), times, "{address}");
        // What it kept before it broke the connection it has twice, and can tell by the Message-ID.
        assert!(got.iter().all(|one| one.message_id == got[0].message_id));
        let off = &got[0].headers["list-unsubscribe"];
        assert!(off.starts_with("<https://kortteli.example/reminders/off/"), "{off}");
        assert_eq!(got[0].headers["list-unsubscribe-post"], "List-Unsubscribe=One-Click");
        assert!(got[0].html.as_deref().is_some_and(|html| html.contains("/done\"")));
    }
});

both!(given::migrations(), fn who_cannot_be_reached_is_shown_and_not_tried_again_for_a_month(db) {
    let sink = Sink::of_environment();
    let address = Sink::address("refuse");
    let city = owing(db, "Kuvitelma", &address);
    let app = given::app(db);
    let commitments = format!("/spaces/{}/commitments", city.space);
    let shown = |person| given::browser(&app, db, person).get(&commitments).text().contains("Could not be reached");
    assert!(!shown(city.coordinator));
    let worker = worker(db, &sink);
    worker.run_due().unwrap();
    assert!(shown(city.coordinator) && !shown(city.officer), "who leads sees it, and nobody else");
    let letters = || given::letters(db).into_iter().map(|letter| letter.to).collect::<Vec<_>>();
    assert_eq!(letters(), std::slice::from_ref(&address));
    worker.clock.advance_millis(86_400_000);
    worker.run_due().unwrap();
    assert_eq!(letters().len(), 2, "now a day late");
    assert!(letters()[1].starts_with("coordinator"), "told instead");
    for _ in 0..30 {
        worker.clock.advance_millis(86_400_000);
        worker.run_due().unwrap();
    }
    let to_officer = letters().iter().filter(|to| **to == address).count();
    assert_eq!(to_officer, 2, "after a month once more");
    let update = "UPDATE accounts SET email = $2 WHERE person_id = $1";
    let mended = Sink::address("mended");
    db.write_here(|tx| tx.execute(update, params![city.officer, mended])).unwrap();
    assert!(!shown(city.coordinator), "another address was not refused yet");
    for _ in 0..30 {
        worker.clock.advance_millis(86_400_000);
        worker.run_due().unwrap();
    }
    assert!(!sink.received(&mended).is_empty());
});
