use std::path::PathBuf;

use kernel::Chance;
use kit_work::Mailer;
use kit_work::mail::{Sender, SmtpSettings, Tls};
use serde::Deserialize;

/// The mail server of the tests and the folder where it puts what it gets.
#[derive(Debug)]
pub struct Sink {
    host: String,
    port: u16,
    folder: PathBuf,
}

/// A letter as the server got it.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Received {
    /// Between whom it went.
    pub envelope: Envelope,
    /// Its subject.
    pub subject: String,
    /// Its Message-ID.
    pub message_id: String,
    /// Its text.
    pub text: String,
    /// Its HTML.
    pub html: Option<String>,
    /// All headers, by their names in small letters.
    pub headers: std::collections::BTreeMap<String, String>,
    /// To whom, as its head says.
    pub to: Vec<Named>,
}

/// Between whom a letter went.
#[derive(Debug, Deserialize)]
pub struct Envelope {
    /// The sender of the envelope.
    pub from: String,
    /// The receivers of the envelope.
    pub to: Vec<String>,
}

/// Somebody in the head of a letter.
#[derive(Debug, Deserialize)]
pub struct Named {
    /// The name.
    pub name: String,
}

impl Sink {
    /// The one that the environment names.
    ///
    /// # Panics
    /// Where it names none: the test fails.
    pub fn of_environment() -> Self {
        let (place, folder) = (variable("KORTTELI_TEST_SMTP"), variable("KORTTELI_TEST_SMTP_DIR"));
        let (host, port) = place.split_once(':').unwrap_or_else(|| panic!("no port: {place}"));
        let port = port.parse().unwrap_or_else(|error| panic!("no port: {error}"));
        Self { host: host.to_owned(), port, folder: folder.into() }
    }

    /// How it is reached.
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

    /// The way by which letters reach it.
    pub fn mailer(&self) -> Mailer {
        Mailer::Smtp(self.settings())
    }

    /// An address of nobody else, whose start tells the server how to answer.
    pub fn address(start: &str) -> String {
        format!("{start}-{:032x}@kaupunki.example", u128::from_be_bytes(Chance::system().bytes()))
    }

    /// What came for this address, or for all that end like it.
    ///
    /// # Panics
    /// Where the folder cannot be read: the test fails.
    pub fn received(&self, address: &str) -> Vec<Received> {
        let mut found = Vec::new();
        let entries = std::fs::read_dir(&self.folder).unwrap_or_else(|error| panic!("no mail: {error}"));
        for path in entries.flatten().map(|entry| entry.path()) {
            if path.extension().is_some_and(|extension| extension == "json") {
                let text = std::fs::read(&path).unwrap_or_else(|error| panic!("no mail: {error}"));
                let received: Received =
                    serde_json::from_slice(&text).unwrap_or_else(|error| panic!("not a mail: {error}"));
                if received.envelope.to.iter().any(|to| to.ends_with(address)) {
                    found.push(received);
                }
            }
        }
        found
    }
}

/// From whom letters of tests come.
///
/// # Panics
/// Never: the address is one.
pub fn sender() -> Sender {
    Sender::new("Kortteli <posti@kortteli.example>", None).unwrap_or_else(|error| panic!("no sender: {error}"))
}

#[expect(clippy::disallowed_methods, reason = "tests are told by the environment where the server is")]
fn variable(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| {
        panic!("{name} is not set. bin/test starts a mail server and sets it; or run e2e/smtp-sink.mjs yourself.")
    })
}
