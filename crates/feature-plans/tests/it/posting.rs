//! The post in tests: what is due is done, and letters are read in the folder into which they go.

use jiff::tz::TimeZone;
use kernel::{Actor, Chance, Clock, Occasion};
use kit_db::Db;
use kit_work::mail::{Sender, folder};
use kit_work::{Job, Mailer, Worker, enqueue};
use mail_parser::MimeHeaders as _;
use tempfile::TempDir;

use kit_test::NOW;

/// A folder for letters, and who puts them there.
pub struct Post {
    folder: TempDir,
    worker: Worker,
}

/// The post of this database, on the day of the tests.
pub fn post(db: &Db) -> Post {
    let dir = tempfile::tempdir().unwrap();
    let sender = Sender::new("Kortteli <post@kortteli.example>", None).unwrap();
    let worker = Worker {
        db: db.clone(),
        clock: Clock::standing_at(NOW),
        chance: Chance::system(),
        address: "https://kortteli.example".into(),
        name: "Kortteli".into(),
        zone: TimeZone::get("Europe/Helsinki").unwrap(),
        kinds: feature_plans::feature().jobs,
        followers: feature_plans::feature().followers,
        mailer: Mailer::Folder { folder: dir.path().to_owned(), sender },
    };
    Post { folder: dir, worker }
}

/// A letter that has left.
pub struct Left {
    /// To which address.
    pub to: String,
    /// Its subject.
    pub subject: String,
    /// Its text.
    pub text: String,
    /// The calendar entry in it; empty where there is none.
    pub calendar: String,
}

impl Post {
    /// Has those who follow the activity log follow it.
    pub fn follow(&self) {
        self.worker.run_due().unwrap();
    }

    /// Does a job of this kind now.
    pub fn job(&self, kind: &'static str) {
        let occasion = Occasion { actor: Actor::Installation, at: NOW, chance: Chance::system() };
        let job = Job::new(kind, serde_json::Value::Null);
        self.worker.db.write_here(|tx| enqueue(tx, &occasion, &job)).unwrap();
        self.worker.run_due().unwrap();
    }

    /// The letters that leave now, by address.
    pub fn leaving(&self) -> Vec<Left> {
        let before: Vec<String> = folder::list(self.folder.path()).unwrap().into_iter().map(|one| one.name).collect();
        self.worker.run_due().unwrap();
        let mut written = folder::list(self.folder.path()).unwrap();
        written.retain(|one| !before.contains(&one.name));
        written.sort_by(|a, b| a.to_address.cmp(&b.to_address));
        written.into_iter().map(|one| self.read(one)).collect()
    }

    fn read(&self, written: folder::Written) -> Left {
        let bytes = std::fs::read(self.folder.path().join(format!("{}.eml", written.name))).unwrap();
        let message = mail_parser::MessageParser::new().parse(&bytes).unwrap();
        let is_calendar = |part: &&mail_parser::MessagePart<'_>| part.is_content_type("text", "calendar");
        let calendar =
            message.parts.iter().find(is_calendar).map(|part| part.text_contents().unwrap_or_default().to_owned());
        Left {
            to: written.to_address,
            subject: written.subject,
            text: written.text,
            calendar: calendar.unwrap_or_default(),
        }
    }
}
