//! `kortteli demo` and `kortteli serve` as a new user starts them.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Stdio};

use kortteli::bench::Client;
use serde_json::Value;

use crate::given::Place;

/// A program that runs until its line is read; ended as a system ends it.
struct Running(Child);

impl Running {
    fn start(place: &Place, words: &[&str]) -> Self {
        Self(place.command(words).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap())
    }

    /// The lines of its output, up to one that holds this.
    fn lines_until(&mut self, wanted: &str) -> Vec<String> {
        let mut lines = Vec::new();
        for line in BufReader::new(self.0.stdout.take().unwrap()).lines() {
            lines.push(line.unwrap());
            if lines.last().unwrap().contains(wanted) {
                return lines;
            }
        }
        panic!("{wanted} was not said: {lines:?}");
    }

    /// Asks it to end and waits for that.
    fn end(mut self) -> i32 {
        let id = self.0.id().to_string();
        std::process::Command::new("kill").args(["-TERM", &id]).status().unwrap();
        self.0.wait().unwrap().code().unwrap_or(-1)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

fn demo(place: &Place, more: &[&str]) -> (Running, Value) {
    let words = [&["demo", "--json", "--listen", "127.0.0.1:0"], more].concat();
    let mut program = Running::start(place, &words);
    let line = program.lines_until("address").remove(0);
    (program, serde_json::from_str(&line).unwrap())
}

/// Where it listens, from the address that it says, whose name passkeys need.
fn listens(address: &str) -> std::net::SocketAddr {
    format!("127.0.0.1:{}", address.strip_prefix("http://localhost:").unwrap()).parse().unwrap()
}

fn address(ready: &Value) -> std::net::SocketAddr {
    listens(ready["address"].as_str().unwrap())
}

#[test]
fn each_person_of_the_demonstration_signs_in_once_by_a_link() {
    let place = Place::new();
    // Whatever the terminal speaks, the city calls its people in its own language.
    let (program, ready) = demo(&place, &["--lang", "en"]);
    let names = [
        ("coordinator", "Yhteyspäällikkö"),
        ("officer", "Vastuuviranhaltija"),
        ("member", "Toimielimen jäsen"),
        ("administrator", "Pääkäyttäjä"),
    ];
    for (key, name) in names {
        let link = ready["links"][key].as_str().unwrap().strip_prefix(ready["address"].as_str().unwrap()).unwrap();
        let mut client = Client::new(address(&ready));
        let nonce = client.get(link).unwrap().field("nonce").unwrap();
        assert_eq!(client.post(link, &[("nonce", &nonce)]).unwrap().status, 303, "{key}");
        assert!(client.get("/").unwrap().text().contains(name), "{key}");
        assert!(client.get(link).unwrap().field("nonce").is_some());
    }
    let mail = Client::new(address(&ready)).get("/dev/mail").unwrap();
    assert_eq!(mail.status, 200);
    assert_eq!(program.end(), 0);
}

#[test]
fn a_second_start_goes_on_and_a_fresh_one_begins_anew() {
    let place = Place::new();
    let people = |place: &Place| {
        let db =
            kit_db::Db::open(&kit_db::Address::Sqlite(place.path("var/demo/kortteli.db")), &kit_db::Options::default())
                .unwrap();
        db.read_here(|tx| core_people::store::account::by_email(tx, &kortteli::demo::Who::Coordinator.email()?))
            .unwrap()
            .unwrap()
            .id
    };
    drop(demo(&place, &[]));
    let first = people(&place);
    drop(demo(&place, &[]));
    assert_eq!(people(&place), first);
    drop(demo(&place, &["--fresh"]));
    assert_ne!(people(&place), first);
}

#[test]
fn a_folder_with_something_else_in_it_is_left_alone() {
    let place = Place::new();
    place.write("mine/letter.txt", "dear");
    for more in [&["--fresh"][..], &[]] {
        let ran = place.run(&[&["demo", "--data", "mine"], more].concat());
        assert_eq!(ran.code, 1, "{ran:?}");
        assert!(ran.err.contains("holds something else"), "{ran:?}");
    }
    assert!(place.path("mine/letter.txt").exists());
}

#[test]
fn the_first_administrator_is_let_in_by_a_link() {
    let place = Place::new();
    let words = [
        "serve",
        "--listen",
        "127.0.0.1:0",
        "--administrator-email",
        "aino@kaupunki.example",
        "--administrator-name",
        "Aino",
    ];
    for _ in 0..2 {
        let mut program = Running::start(&place, &words);
        let lines = program.lines_until("Kortteli is at");
        let link = lines.iter().find_map(|line| line.split_once("within a day: ").map(|(_, link)| link)).unwrap();
        let (site, path) = link.split_once("/sign-in").unwrap();
        let (mut client, path) = (Client::new(listens(site)), format!("/sign-in{path}"));
        let nonce = client.get(&path).unwrap().field("nonce").unwrap();
        assert_eq!(client.post(&path, &[("nonce", &nonce)]).unwrap().status, 303);
        assert_eq!(client.get("/people").unwrap().status, 200);
        assert_eq!(Client::new(listens(site)).get("/dev/mail").unwrap().status, 404);
        assert_eq!(program.end(), 0);
    }
    let ran = place.run(&["serve", "--listen", "127.0.0.1:0", "--administrator-email", "nobody"]);
    assert_eq!(ran.code, 1, "{ran:?}");
}

#[test]
fn tables_that_are_not_up_to_date_are_not_served_when_told_so() {
    let place = Place::new();
    let ran = place.run(&["serve", "--no-migrate", "--listen", "127.0.0.1:0"]);
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(ran.err.contains("kortteli migrate"), "{ran:?}");
}

#[test]
fn an_address_that_is_taken_is_said_so() {
    let place = Place::new();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let ran = place.run(&["serve", "--listen", &taken.local_addr().unwrap().to_string()]);
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(ran.err.contains("cannot be listened on"), "{ran:?}");
}
