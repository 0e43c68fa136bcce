//! `kill -9` at random moments under writes: nothing acknowledged is lost, nothing is doubled, and the program is ready
//! again at once. `KORTTELI_KILLS` asks for more kills than the usual twenty.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader};
use std::net::{SocketAddr, TcpListener};
use std::process::{Child, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use feature_plans::rules::PlanId;
use feature_plans::store::goal;
use kernel::Chance;
use kortteli::bench::Client;

use crate::given::Place;

const WRITERS: usize = 4;
const READY_WITHIN: Duration = Duration::from_secs(2);

/// The program while it runs; killed with this value.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

fn started(place: &Place, words: &[&str]) -> Running {
    Running(place.command(words).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap())
}

/// The address of the coordinator's link, after the demonstration's data were made by a program that is killed then.
fn link(place: &Place) -> String {
    let mut demo = started(place, &["demo", "--json", "--data", "var", "--listen", "127.0.0.1:0"]);
    let mut line = String::new();
    BufReader::new(demo.0.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let ready: serde_json::Value = serde_json::from_str(&line).unwrap();
    let link = ready["links"]["coordinator"].as_str().unwrap();
    link.strip_prefix(ready["address"].as_str().unwrap()).unwrap().to_owned()
}

fn free_address() -> SocketAddr {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap()
}

/// Waits until the program is ready, and tells how long that took.
#[expect(clippy::disallowed_methods, reason = "the test measures how long a start takes")]
fn until_ready(address: SocketAddr) -> Duration {
    let start = Instant::now();
    loop {
        let ready = Client::new(address).get("/health/ready");
        if ready.is_ok_and(|answer| answer.status == 200) {
            return start.elapsed();
        }
        assert!(start.elapsed() < Duration::from_secs(60), "the program does not start");
        thread::sleep(Duration::from_millis(10));
    }
}

/// What the clients know: the titles that were acknowledged, each with its place.
#[derive(Default)]
struct Ledger(Mutex<BTreeMap<String, String>>);

/// A form that was sent and not answered, to be sent again.
type Open = Option<(String, String)>;

/// Writes until told to stop or until the connection breaks. What was not acknowledged is sent again with the same nonce.
fn write(
    mut client: Client,
    (path, writer): (&str, usize),
    open: &mut Open,
    ledger: &Ledger,
    stop: &AtomicBool,
    round: usize,
) {
    let mut number = 0;
    while !stop.load(Ordering::Relaxed) {
        let (nonce, title) = match open.take() {
            Some(form) => form,
            None => match client.get(path) {
                Ok(page) => (page.field("nonce").unwrap(), format!("ledger {round} {writer} {number}")),
                Err(_) => return,
            },
        };
        match client.post(path, &[("nonce", &nonce), ("title", &title)]) {
            Ok(answer) if answer.status == 303 => {
                let place = answer.header("location").unwrap().to_owned();
                ledger.0.lock().unwrap().insert(title, place);
                number += 1;
            }
            Ok(answer) => panic!("{}: {}", answer.status, answer.text()),
            Err(_) => {
                *open = Some((nonce, title));
                return;
            }
        }
    }
}

fn titles(place: &Place, plan: PlanId) -> BTreeMap<String, usize> {
    let mut titles = BTreeMap::new();
    for goal in place.database().read_here(|tx| goal::of_plan(tx, plan)).unwrap() {
        *titles.entry(goal.title).or_default() += 1;
    }
    titles
}

#[test]
fn no_acknowledged_write_is_lost_or_doubled_by_kills() {
    let kills =
        std::env::vars().find(|(name, _)| name == "KORTTELI_KILLS").map_or(20, |(_, kills)| kills.parse().unwrap());
    let place = Place::new();
    let (link, chance, address) = (link(&place), Chance::system(), free_address());
    let imported = place.write("plan.md", crate::city::DOCUMENT);
    let ran = place.run(&["plan", "import", imported.to_str().unwrap(), "--organisation", "kuopion kaupunki"]);
    let plan: PlanId = ran.out.trim().parse().unwrap_or_else(|_| panic!("{ran:?}"));
    let path = format!("/plans/{plan}/new-goal");

    let listen = address.to_string();
    let mut program = started(&place, &["serve", "--listen", &listen]);
    until_ready(address);
    let mut client = Client::new(address);
    let nonce = client.get(&link).unwrap().field("nonce").unwrap();
    assert_eq!(client.post(&link, &[("nonce", &nonce)]).unwrap().status, 303);

    let (ledger, mut starts) = (Ledger::default(), Vec::new());
    let mut open: Vec<Open> = (0..WRITERS).map(|_| None).collect();
    for round in 0..=kills {
        let stop = AtomicBool::new(false);
        thread::scope(|scope| {
            for (writer, open) in open.iter_mut().enumerate() {
                let (client, path, ledger, stop) = (client.beside(address), &path, &ledger, &stop);
                scope.spawn(move || write(client, (path, writer), open, ledger, stop, round));
            }
            let wait = 50 + u64::from(u32::from_le_bytes(chance.bytes())) % 450;
            thread::sleep(Duration::from_millis(wait));
            // The last round ends in peace, so that every open form gets its answer.
            if round == kills {
                stop.store(true, Ordering::Relaxed);
            } else {
                program.0.kill().unwrap();
                program.0.wait().unwrap();
            }
        });
        if round == kills {
            break;
        }
        let there = titles(&place, plan);
        for title in ledger.0.lock().unwrap().keys() {
            assert_eq!(there.get(title), Some(&1), "{title}, acknowledged, after kill {round}");
        }
        assert!(there.values().all(|times| *times == 1), "after kill {round}: {there:?}");
        program = started(&place, &["serve", "--listen", &listen]);
        starts.push(until_ready(address));
    }
    drop(program);
    let (ledger, there) = (ledger.0.into_inner().unwrap(), titles(&place, plan));
    assert!(ledger.len() > kills, "{} writes were acknowledged", ledger.len());
    assert!(ledger.keys().all(|title| there.get(title) == Some(&1)));
    assert!(open.iter().flatten().all(|(_, title)| there.get(title).is_none_or(|times| *times == 1)));
    let whole = place.run(&["verify"]);
    assert_eq!(whole.code, 0, "{whole:?}");
    starts.sort_unstable();
    println!(
        "{} writes acknowledged, {kills} kills, started in {:?} to {:?}",
        ledger.len(),
        starts.first(),
        starts.last()
    );
    assert!(starts[starts.len() / 2] < READY_WITHIN, "{starts:?}");
}
