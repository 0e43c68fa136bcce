//! A program that sends letters and is killed in the middle of it, again and again.

use std::collections::BTreeMap;
use std::process::{Command, Stdio};
use std::time::Duration;

use kernel::{Chance, Clock};
use kit_db::{Address, Db, Engine, Options, params};
use kit_test::{Received, Sink, fresh};
use kit_work::LetterId;

use crate::given::{NOW, bulk, how_it_stands, letter, queued, tables, worker};

const LETTERS: usize = 200;
const KILLS: i64 = 12;

/// Where the child finds the database, and how often its predecessors were killed.
const DATABASE: &str = "KORTTELI_TEST_POSTMAN_DATABASE";
const GENERATION: &str = "KORTTELI_TEST_POSTMAN_GENERATION";

#[test]
#[expect(clippy::disallowed_methods, reason = "this test is its own child process")]
fn no_letter_is_lost_and_doubles_are_fewer_than_kills() {
    if let (Ok(address), Ok(generation)) = (std::env::var(DATABASE), std::env::var(GENERATION)) {
        send_until_killed(&address, generation.parse().unwrap());
    } else {
        for engine in [Engine::Sqlite, Engine::Postgres] {
            kill_the_postman(engine);
        }
    }
}

/// Each generation starts half an hour later, so that what its predecessor held is free again.
fn send_until_killed(address: &str, generation: i64) {
    let db = Db::open(&address.parse::<Address>().unwrap(), &Options::default()).unwrap();
    let clock = Clock::standing_at(NOW.plus_minutes(30 * generation));
    worker(&db, &clock, Vec::new(), Sink::of_environment().mailer()).run_due().unwrap();
}

fn kill_the_postman(engine: Engine) {
    let db = fresh(engine, &tables());
    let sink = Sink::of_environment();
    let (to_one, to_many) = (Sink::address("one"), Sink::address("many"));
    for n in 0..LETTERS / 2 {
        let _: [LetterId; 2] =
            [queued(&db, &letter(&format!("{n}{to_one}"))), queued(&db, &bulk(&format!("{n}{to_many}")))];
    }
    let dice = Chance::seeded(9);
    for generation in 0..KILLS {
        let mut child = postman(db.address(), generation);
        // After some letters, at a moment that nobody chooses.
        let enough = sent(&db) + 3 + i64::from(dice.bytes::<1>()[0] % 8);
        while sent(&db) < enough {
            assert!(child.try_wait().unwrap().is_none(), "the postman ended by himself");
        }
        std::thread::sleep(Duration::from_micros(u64::from(dice.bytes::<1>()[0]) * 20));
        child.kill().unwrap();
        child.wait().unwrap();
    }
    assert!(how_it_stands(&db).letters_waiting > 0);
    assert!(postman(db.address(), KILLS).wait().unwrap().success());

    let (one, many) = (by_receiver(sink.received(&to_one)), by_receiver(sink.received(&to_many)));
    let doubles: usize = one.values().map(|times| times.len() - 1).sum();
    assert_eq!(one.len(), LETTERS / 2, "each letter to one person arrived");
    assert!(doubles <= usize::try_from(KILLS).unwrap(), "{doubles} doubles");
    assert!(one.values().all(|times| times.iter().all(|id| *id == times[0])), "doubles have the same Message-ID");
    assert!(many.values().all(|times| times.len() == 1), "no letter to many arrived twice");
    let standing = how_it_stands(&db);
    let unknown = standing.stuck_letters.iter().filter(|letter| letter.is_unknown).count();
    assert!(many.len() + unknown >= LETTERS / 2, "{} arrived, {unknown} unknown", many.len());
    assert!(unknown <= usize::try_from(KILLS).unwrap());
    assert_eq!((standing.letters_waiting, standing.stuck_letters.len()), (0, unknown));
}

fn postman(address: &Address, generation: i64) -> std::process::Child {
    let address = match address {
        Address::Sqlite(file) => format!("sqlite:{}", file.display()),
        Address::Postgres(url) => url.clone(),
    };
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "killed_postman::no_letter_is_lost_and_doubles_are_fewer_than_kills"])
        .env(DATABASE, address)
        .env(GENERATION, generation.to_string())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

fn sent(db: &Db) -> i64 {
    let select = "SELECT count(*) FROM letters WHERE state = 'sent'";
    db.read_here(|tx| tx.one(select, params![], |row| row.int(0))).unwrap()
}

/// The Message-IDs that came for each address.
fn by_receiver(letters: Vec<Received>) -> BTreeMap<String, Vec<String>> {
    let mut found = BTreeMap::<String, Vec<String>>::new();
    for letter in letters {
        found.entry(letter.envelope.to[0].clone()).or_default().push(letter.message_id);
    }
    found
}
