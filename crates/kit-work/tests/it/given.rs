use std::path::{Path, PathBuf};

use jiff::tz::TimeZone;
use kernel::{Chance, Clock, Lang, Moment, Occasion};
use kit_db::{Db, MigrationSet};
use kit_work::mail::{Sender, SmtpSettings, Tls};
use kit_work::{JobKind, Letter, LetterId, Mailer, Standing, Worker, queue_letter, standing};
use serde::Deserialize;

pub fn tables() -> [MigrationSet; 2] {
    [kit_db::migrations(), kit_work::migrations()]
}

/// Ten in the morning in Helsinki, on a Tuesday in winter.
pub const NOW: Moment = Moment::from_millis(1_768_896_000_000);

pub fn occasion() -> Occasion {
    Occasion::of_installation(NOW, Chance::system())
}

pub fn sender() -> Sender {
    Sender::new("Kortteli <posti@kortteli.example>", None).unwrap()
}

/// A worker over a clock of its own.
pub fn worker(db: &Db, clock: &Clock, kinds: Vec<JobKind>, mailer: Mailer) -> Worker {
    let zone = TimeZone::get("Europe/Helsinki").unwrap();
    let (address, name) = ("https://kortteli.example".to_owned(), "Kortteli".to_owned());
    let (db, clock, chance) = (db.clone(), clock.clone(), Chance::system());
    Worker { db, clock, chance, address, name, zone, kinds, followers: Vec::new(), mailer }
}

/// A way for letters that are not looked at.
pub fn nowhere(folder: &Path) -> Mailer {
    Mailer::Folder { folder: folder.join("mail"), sender: sender() }
}

pub fn letter(to: &str) -> Letter {
    Letter {
        kind: "sign_in",
        lang: Lang::Fi,
        to_address: to.to_owned(),
        to_name: Some("Äinö Öljy".to_owned()),
        subject: "Kirjaudu Kortteliin — tästä pääset sisään".to_owned(),
        text: "Hei!\n\nAvaa linkki: https://kortteli.example/in/abc?x=1\n.\nTerveisin Kortteli\n".to_owned(),
        html: Some("<p>Hei!</p><p><a href=\"https://kortteli.example/in/abc?x=1\">Avaa</a></p>".to_owned()),
        unsubscribe_url: None,
        calendar: None,
    }
}

pub fn bulk(to: &str) -> Letter {
    Letter {
        kind: "newsletter",
        unsubscribe_url: Some("https://kortteli.example/letters/leave/abc".to_owned()),
        calendar: None,
        ..letter(to)
    }
}

pub fn queued(db: &Db, letter: &Letter) -> LetterId {
    db.write_here(|tx| queue_letter(tx, &occasion(), letter)).unwrap()
}

pub fn how_it_stands(db: &Db) -> Standing {
    db.read_here(standing).unwrap()
}

/// The mail server of the tests and the folder where it puts what it gets.
pub struct Sink {
    host: String,
    port: u16,
    folder: PathBuf,
}

/// A letter as the server got it.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Received {
    pub envelope: Envelope,
    pub subject: String,
    pub message_id: String,
    pub text: String,
    pub html: Option<String>,
    pub headers: std::collections::BTreeMap<String, String>,
    pub to: Vec<Named>,
}

#[derive(Debug, Deserialize)]
pub struct Envelope {
    pub from: String,
    pub to: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub struct Named {
    pub name: String,
}

impl Sink {
    pub fn of_environment() -> Self {
        let (place, folder) = (variable("KORTTELI_TEST_SMTP"), variable("KORTTELI_TEST_SMTP_DIR"));
        let (host, port) = place.split_once(':').unwrap();
        Self { host: host.to_owned(), port: port.parse().unwrap(), folder: folder.into() }
    }

    pub fn settings(&self) -> SmtpSettings {
        SmtpSettings {
            host: self.host.clone(),
            port: self.port,
            tls: Tls::None,
            root_file: None,
            login: None,
            sender: sender(),
            timeout: SmtpSettings::TIMEOUT,
        }
    }

    pub fn mailer(&self) -> Mailer {
        Mailer::Smtp(self.settings())
    }

    /// An address of nobody else, whose start tells the server how to answer.
    pub fn address(start: &str) -> String {
        format!("{start}-{:032x}@kaupunki.example", u128::from_be_bytes(Chance::system().bytes()))
    }

    /// What came for this address, or for all that end like it.
    pub fn received(&self, address: &str) -> Vec<Received> {
        let mut found = Vec::new();
        for entry in std::fs::read_dir(&self.folder).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "json") {
                let text = std::fs::read(&path).unwrap();
                let received: Received = serde_json::from_slice(&text).unwrap();
                if received.envelope.to.iter().any(|to| to.ends_with(address)) {
                    found.push(received);
                }
            }
        }
        found
    }
}

#[expect(clippy::disallowed_methods, reason = "tests are told by the environment where the server is")]
fn variable(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| {
        panic!("{name} is not set. bin/test starts a mail server and sets it; or run e2e/smtp-sink.mjs yourself.")
    })
}
