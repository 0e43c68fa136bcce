use std::time::Duration;

use kernel::Clock;
use kit_db::{Db, Engine, params};
use kit_test::{Sink, both, fresh};
use kit_work::mail::{Login, SmtpSettings};
use kit_work::{FateState, LetterId, Mailer, fates, queue_personal_letter, send_again};

use crate::given::{NOW, bulk, how_it_stands, letter, occasion, queued, tables, worker};

/// State, attempts and last error.
fn state(db: &Db, id: LetterId) -> (String, i64, Option<String>) {
    let select = "SELECT state, attempts, last_error FROM letters WHERE id = $1";
    db.read_here(|tx| tx.one(select, params![id], |row| Ok((row.text(0)?, row.int(1)?, row.maybe_text(2)?)))).unwrap()
}

both!(tables(), fn a_letter_arrives_whole(db) {
    let (sink, address) = (Sink::of_environment(), Sink::address("aino"));
    let id = queued(db, &bulk(&address));
    worker(db, &Clock::standing_at(NOW), Vec::new(), sink.mailer()).run_due().unwrap();
    assert_eq!(state(db, id).0, "sent");
    let got = sink.received(&address);
    assert_eq!(got.len(), 1);
    let (got, sent) = (&got[0], bulk(&address));
    assert_eq!(got.envelope.from, "posti@kortteli.example");
    assert_eq!(got.envelope.to, [address]);
    assert_eq!(got.to[0].name, "Äinö Öljy");
    assert_eq!(got.subject, sent.subject);
    assert_eq!(got.text.replace("\r\n", "\n").trim_end(), sent.text.trim_end());
    assert_eq!(got.html.as_deref().map(str::trim_end), sent.html.as_deref());
    assert!(got.message_id.ends_with("@kortteli.example>"));
    assert_eq!(got.headers["list-unsubscribe"], "<https://kortteli.example/letters/leave/abc>");
    assert_eq!(got.headers["list-unsubscribe-post"], "List-Unsubscribe=One-Click");
    assert_eq!(got.headers["auto-submitted"], "auto-generated");
    assert_eq!(got.headers["content-language"], "fi");
});

both!(tables(), fn many_letters_go_over_one_connection_past_those_that_are_refused(db) {
    let sink = Sink::of_environment();
    let end = Sink::address("x");
    let mut ids = Vec::new();
    for n in 0..12 {
        let start = ["ok", "refuse", "unwanted"][n % 3];
        ids.push(queued(db, &letter(&format!("{start}{n}{end}"))));
    }
    worker(db, &Clock::standing_at(NOW), Vec::new(), sink.mailer()).run_due().unwrap();
    assert_eq!(sink.received(&end).len(), 4);
    let states: Vec<String> = ids.iter().map(|id| state(db, *id).0).collect();
    assert_eq!(states, ["sent", "failed", "failed"].repeat(4));
    assert!(state(db, ids[1]).2.unwrap().contains("No such person here"));
    assert_eq!(how_it_stands(db).stuck_letters.len(), 8);
});

both!(tables(), fn what_the_server_puts_off_is_sent_later(db) {
    let (sink, address) = (Sink::of_environment(), Sink::address("defer"));
    let id = queued(db, &letter(&address));
    let worker = worker(db, &Clock::standing_at(NOW), Vec::new(), sink.mailer());
    worker.run_due().unwrap();
    let (now, attempts, why) = state(db, id);
    assert_eq!((now.as_str(), attempts), ("queued", 1));
    assert!(why.unwrap().contains("Not now"));
    assert_eq!(worker.run_due().unwrap().letters, 0, "not at once again");
    worker.clock.advance_millis(60_000);
    worker.run_due().unwrap();
    assert_eq!(state(db, id), ("sent".to_owned(), 2, None));
    assert_eq!(sink.received(&address).len(), 1);
});

both!(tables(), fn a_letter_to_one_of_which_nobody_knows_is_sent_again_as_the_same(db) {
    let (sink, address) = (Sink::of_environment(), Sink::address("drop"));
    let id = queued(db, &letter(&address));
    let worker = worker(db, &Clock::standing_at(NOW), Vec::new(), sink.mailer());
    worker.run_due().unwrap();
    assert_eq!(state(db, id).0, "unknown");
    worker.clock.advance_millis(60_000);
    worker.run_due().unwrap();
    assert_eq!(state(db, id).0, "sent");
    let got = sink.received(&address);
    assert_eq!(got.len(), 2);
    assert_eq!(got[0].message_id, got[1].message_id);
});

both!(tables(), fn a_letter_to_many_of_which_nobody_knows_is_left_to_people(db) {
    let (sink, address) = (Sink::of_environment(), Sink::address("drop"));
    let id = queued(db, &bulk(&address));
    let worker = worker(db, &Clock::standing_at(NOW), Vec::new(), sink.mailer());
    worker.run_due().unwrap();
    worker.clock.advance_millis(30 * 86_400_000);
    assert_eq!(worker.run_due().unwrap().letters, 0);
    assert_eq!(state(db, id).0, "unknown");
    assert!(how_it_stands(db).stuck_letters[0].is_unknown);
    assert_eq!(sink.received(&address).len(), 1);
    db.write_here(|tx| send_again(tx, id, worker.clock.now())).unwrap();
    worker.run_due().unwrap();
    assert_eq!(state(db, id).0, "sent");
    let got = sink.received(&address);
    assert_eq!(got[0].message_id, got[1].message_id);
});

both!(tables(), fn a_letter_of_one_that_can_be_turned_off_is_sent_again_as_the_same(db) {
    let sink = Sink::of_environment();
    let (lost, refused) = (Sink::address("drop"), Sink::address("refuse"));
    let queue = |to: &str| db.write_here(|tx| queue_personal_letter(tx, &occasion(), &bulk(to))).unwrap();
    let (id, never) = (queue(&lost), queue(&refused));
    let fates = || {
        let mut found = db.read_here(|tx| fates(tx, &[id, never])).unwrap();
        found.sort_by_key(|fate| fate.to_address != lost);
        found.iter().map(|fate| fate.state).collect::<Vec<_>>()
    };
    assert_eq!(fates(), [FateState::Waits, FateState::Waits]);
    let worker = worker(db, &Clock::standing_at(NOW), Vec::new(), sink.mailer());
    worker.run_due().unwrap();
    assert_eq!(fates(), [FateState::Waits, FateState::Refused]);
    worker.clock.advance_millis(60_000);
    worker.run_due().unwrap();
    assert_eq!(fates(), [FateState::Left, FateState::Refused]);
    let got = sink.received(&lost);
    assert_eq!(got.len(), 2, "as the server had it already when it broke the connection");
    assert_eq!(got[0].message_id, got[1].message_id);
    assert!(got[1].headers.contains_key("list-unsubscribe-post"));
});

both!(tables(), fn a_server_that_stalls_is_left_and_the_letter_waits(db) {
    let sink = Sink::of_environment();
    let address = Sink::address("stall");
    let id = queued(db, &letter(&address));
    let settings = SmtpSettings { timeout: Duration::from_millis(400), ..sink.settings() };
    let worker = worker(db, &Clock::standing_at(NOW), Vec::new(), Mailer::Smtp(settings));
    worker.run_due().unwrap();
    assert_eq!(state(db, id).0, "queued", "it stalled before it had the letter");
    worker.clock.advance_millis(60_000);
    worker.run_due().unwrap();
    assert_eq!(state(db, id).0, "sent");
    assert_eq!(sink.received(&address).len(), 1);
});

both!(tables(), fn a_node_that_dies_in_the_middle_leaves_letters_unknown(db) {
    let (sink, one, many) = (Sink::of_environment(), Sink::address("one"), Sink::address("many"));
    let ids = [queued(db, &letter(&one)), queued(db, &bulk(&many))];
    let sending = "UPDATE letters SET state = 'sending', attempts = 1, sending_until = $1, next_attempt_at = NULL,
         message_id = '<as-before@kortteli.example>'";
    db.write_here(|tx| tx.execute(sending, params![NOW.plus_minutes(2)])).unwrap();
    let worker = worker(db, &Clock::standing_at(NOW), Vec::new(), sink.mailer());
    assert_eq!(worker.run_due().unwrap().letters, 0, "its node may still be alive");
    worker.clock.advance_millis(121_000);
    assert_eq!(worker.run_due().unwrap().letters, 1);
    assert_eq!(ids.map(|id| state(db, id).0), ["sent", "unknown"]);
    assert_eq!(sink.received(&one)[0].message_id, "<as-before@kortteli.example>");
    assert!(sink.received(&many).is_empty());
});

both!(tables(), fn a_server_that_is_away_costs_no_attempt(db) {
    let (sink, address) = (Sink::of_environment(), Sink::address("patient"));
    let clock = Clock::standing_at(NOW);
    let ids: Vec<LetterId> = (0..3).map(|n| queued(db, &letter(&format!("{n}{address}")))).collect();
    let away = || Mailer::Smtp(SmtpSettings { port: 1, ..sink.settings() });
    for _ in 0..50 {
        assert_eq!(worker(db, &clock, Vec::new(), away()).run_due().unwrap().letters, 3);
        clock.advance_millis(86_400_000);
    }
    worker(db, &clock, Vec::new(), sink.mailer()).run_due().unwrap();
    assert!(ids.iter().all(|id| state(db, *id).0 == "sent" && state(db, *id).1 == 1));
});

both!(tables(), fn a_connection_that_breaks_before_the_letter_leaves_it_queued(db) {
    let (sink, address) = (Sink::of_environment(), Sink::address("vanish"));
    let id = queued(db, &bulk(&address));
    let worker = worker(db, &Clock::standing_at(NOW), Vec::new(), sink.mailer());
    worker.run_due().unwrap();
    assert_eq!(state(db, id).0, "queued", "even to many: it did not leave for certain");
    worker.clock.advance_millis(60_000);
    worker.run_due().unwrap();
    assert_eq!(state(db, id).0, "sent");
    assert_eq!(sink.received(&address).len(), 1);
});

#[test]
fn the_server_is_told_who_we_are() {
    let sink = Sink::of_environment();
    let db = fresh(Engine::Sqlite, &tables());
    let login = |password: &str| Some(Login { user: "kortteli".to_owned(), password: password.to_owned() });
    let (clock, address) = (Clock::standing_at(NOW), Sink::address("signed-in"));
    let id = queued(&db, &letter(&address));
    let wrong = Mailer::Smtp(SmtpSettings { login: login("guess"), ..sink.settings() });
    worker(&db, &clock, Vec::new(), wrong).run_due().unwrap();
    let (now, _, why) = state(&db, id);
    assert_eq!(now, "queued", "a wrong password is the operator's to mend and fails no letter");
    assert!(!why.unwrap().contains("guess"));
    clock.advance_millis(60_000);
    let right = Mailer::Smtp(SmtpSettings { login: login("sesame"), ..sink.settings() });
    worker(&db, &clock, Vec::new(), right).run_due().unwrap();
    assert_eq!(state(&db, id).0, "sent");
}
