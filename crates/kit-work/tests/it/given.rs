use std::path::Path;

use jiff::tz::TimeZone;
use kernel::{Chance, Clock, Lang, Moment, Occasion};
use kit_db::{Db, MigrationSet};
use kit_test::sender;
use kit_work::{JobKind, Letter, LetterId, Mailer, Standing, Worker, queue_letter, standing};

pub fn tables() -> [MigrationSet; 2] {
    [kit_db::migrations(), kit_work::migrations()]
}

/// Ten in the morning in Helsinki, on a Tuesday in winter.
pub const NOW: Moment = Moment::from_millis(1_768_896_000_000);

pub fn occasion() -> Occasion {
    Occasion::of_installation(NOW, Chance::system())
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
