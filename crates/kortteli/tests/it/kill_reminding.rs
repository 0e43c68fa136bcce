//! `kill -9` while two programs on one database remind people: each gets one mail that day, whoever of the two dies when.

use std::net::{SocketAddr, TcpListener};
use std::process::{Child, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use core_commitments::actions::make_commitment;
use core_commitments::rules::{Acceptance, Level, Party, Recurrence, Shift, Terms};
use core_people::actions::{NewPerson, add_person};
use core_people::rules::Email;
use core_spaces::Allowed;
use core_spaces::actions::grant_role;
use core_spaces::rules::{GrantedRole, Role, Term};
use jiff::civil::Date;
use kernel::{Chance, Clock, Lang, Occasion, SpaceId};
use kit_db::{Address, Db, Engine, Tx};
use kit_test::{Sink, TestDb};
use kit_web::Site;
use kit_work::{Job, enqueue};
use kortteli::bench::Client;
use kortteli::{demo, features};
use serde_json::Value;

use crate::given::Place;

/// How many people owe something today.
const PEOPLE: usize = 120;
/// After how many mails one of the two is killed.
const KILLS: [i64; 3] = [15, 50, 85];

/// The program while it runs; killed with this value.
struct Node {
    program: Child,
    at: SocketAddr,
}

impl Drop for Node {
    fn drop(&mut self) {
        drop(self.program.kill());
        drop(self.program.wait());
    }
}

/// Waits until this holds, looking often.
#[expect(clippy::disallowed_methods, reason = "the test waits for other processes")]
fn until(what: &str, mut holds: impl FnMut() -> bool) {
    let start = Instant::now();
    while !holds() {
        assert!(start.elapsed() < Duration::from_secs(120), "waited too long: {what}");
        thread::sleep(Duration::from_millis(5));
    }
}

fn start(place: &Place, name: &str, db: &TestDb) -> Node {
    let at = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let database = match db.address() {
        Address::Sqlite(file) => format!("sqlite:{}", file.display()),
        Address::Postgres(url) => url.clone(),
    };
    let smtp = std::env::vars().find(|(name, _)| name == "KORTTELI_TEST_SMTP").unwrap().1;
    let (host, port) = smtp.split_once(':').unwrap();
    let mut command = place.command(&["serve", "--listen", &at.to_string()]);
    command
        .env("KORTTELI_DATABASE", database)
        .env("KORTTELI_DATA", place.path(name))
        .env("KORTTELI_MAIL_HOST", host)
        .env("KORTTELI_MAIL_PORT", port)
        .env("KORTTELI_MAIL_TLS", "off")
        .env("KORTTELI_MAIL_FROM", "kortteli@kortteli.example");
    let program = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let node = Node { program, at };
    until("a start", || Client::new(node.at).get("/health/ready").is_ok_and(|answer| answer.status == 200));
    node
}

/// A city in which each of these people owes something today.
fn owing(db: &Db, domain: &str) {
    let (clock, chance) = (Clock::system(), Chance::system());
    let occasion = Occasion::of_installation(clock.now(), chance);
    let site = Site {
        address: "http://kortteli.example".into(),
        name: "Kortteli".into(),
        zone: jiff::tz::TimeZone::get("Europe/Helsinki").unwrap(),
        lang: Lang::En,
        trusted_proxies: Vec::new(),
    };
    let demonstration = demo::make(db, &occasion, &site, Lang::En).unwrap();
    let today = demonstration.today;
    db.write_here(|tx| {
        (0..PEOPLE).try_for_each(|number| owes(tx, &occasion, (&site, domain), (demonstration.space, today), number))
    })
    .unwrap();
}

fn owes(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    (site, domain): (&Site, &str),
    (space, today): (SpaceId, Date),
    number: usize,
) -> kernel::Result<()> {
    let email = Some(Email::typed(&format!("person{number}@{domain}"))?);
    let new = NewPerson { name: format!("Person {number}"), email, lang: Lang::En, administrator: false };
    let person = add_person(tx, occasion, site, &new)?;
    let granted = GrantedRole { person, role: Role::Officer, term: Term::new(today, None)? };
    grant_role(tx, occasion, &Allowed::for_installation(space), &granted)?;
    let terms = Terms {
        title: format!("A report {number}"),
        details: String::new(),
        proof: String::new(),
        lang: Lang::En,
        level: Level::Member,
        by: Party::Space,
        to: Party::Named("Committee".into()),
        owner: Some(person),
        starts_on: today,
        ends_on: None,
        recurrence: Recurrence::Once,
        lead_days: 0,
        shift: Shift::Stays,
        acceptance: Acceptance::ByOwner,
    };
    make_commitment(tx, occasion, &Allowed::for_installation(space), today, &terms).map(drop)
}

fn number(db: &Db, sql: &str) -> i64 {
    db.read_here(|tx| tx.one(sql, &[], |row| row.int(0))).unwrap()
}

fn change(db: &Db, sql: &str) {
    db.write_here(|tx| tx.execute(sql, &[])).unwrap();
}

/// The minutes pass after which others may take over what a killed program had begun.
fn minutes_pass(db: &Db) {
    change(db, "UPDATE jobs SET locked_until = 0 WHERE locked_until IS NOT NULL AND done_at IS NULL");
}

fn each_gets_one_mail(engine: Engine) {
    let db = kit_test::fresh(engine, &features::migrations());
    let domain = Sink::address("kill").split_once('@').map(|(name, _)| format!("{name}.example")).unwrap();
    owing(&db, &domain);
    let place = Place::new();
    let mut nodes = [start(&place, "one", &db), start(&place, "other", &db)];
    let occasion = Occasion::of_installation(Clock::system().now(), Chance::system());
    let job = || Job::new("commitments.remind", Value::Null).once_for("killed");
    db.write_here(|tx| enqueue(tx, &occasion, &job())).unwrap();
    let digests = "SELECT count(*) FROM reminder_digests";
    for (kill, mails) in KILLS.into_iter().enumerate() {
        until("mails", || number(&db, digests) >= mails);
        nodes[kill % 2].program.kill().unwrap();
        nodes[kill % 2].program.wait().unwrap();
        minutes_pass(&db);
        nodes[kill % 2] = start(&place, &format!("again-{kill}"), &db);
    }
    let people = i64::try_from(PEOPLE).unwrap();
    let of_people = format!(
        "SELECT count(DISTINCT g.person_id) FROM reminder_digests g JOIN accounts a ON a.person_id = g.person_id \
         WHERE a.email LIKE '%@{domain}'"
    );
    until("everybody’s reminder", || number(&db, &of_people) == people);
    let waiting = "SELECT count(*) FROM letters WHERE state = 'queued'";
    until("the outbox", || number(&db, waiting) == 0);
    thread::sleep(Duration::from_secs(2));
    change(&db, "UPDATE letters SET sending_until = 0 WHERE sending_until IS NOT NULL");
    until("what was being sent", || {
        number(&db, "SELECT count(*) FROM letters WHERE state IN ('queued', 'sending')") == 0
    });
    let mut got = Sink::of_environment().received(&format!("@{domain}"));
    // Beside the reminder there is the letter that welcomes.
    got.retain(|mail| mail.text.contains("/reminders/off/"));
    for person in 0..PEOPLE {
        let to = format!("person{person}@{domain}");
        let mut mails: Vec<&str> =
            got.iter().filter(|mail| mail.envelope.to.contains(&to)).map(|mail| mail.message_id.as_str()).collect();
        mails.sort_unstable();
        mails.dedup();
        assert_eq!(mails.len(), 1, "{to}");
    }
    assert!(got.len() <= PEOPLE + KILLS.len(), "what was sent twice, under one name, is at most one for each kill");
    let days = "SELECT count(*) FROM (SELECT person_id FROM reminder_digests GROUP BY person_id HAVING count(*) > 1) x";
    assert_eq!(number(&db, days), 0);
}

#[test]
fn two_programs_of_which_one_is_killed_send_one_mail_each_on_sqlite() {
    each_gets_one_mail(Engine::Sqlite);
}

#[test]
fn two_programs_of_which_one_is_killed_send_one_mail_each_on_postgres() {
    each_gets_one_mail(Engine::Postgres);
}
