//! What tests begin with.

use core_people::actions::{FromBrowser, NewPerson, add_organisation, add_person, open_session};
use core_people::rules::{Email, Organisation, OrganisationKind};
use core_people::store::account::{self, Account};
use jiff::tz::TimeZone;
use kernel::{AccountId, Chance, Error, Lang, Moment, MultiText, Occasion, OrganisationId, PersonId, Result};
use kit_db::{Db, Engine, MigrationSet, params};
use kit_test::{Browser, NOW, TestApp, TestDb, fresh};
use kit_web::Site;
use kit_web::secret::Secret;

/// What no page may take for its own.
pub const HOSTILE: &str = "<script>alert('x')</script> & \"more\"";

/// The tables that people stand on, and their own.
pub fn migrations() -> [MigrationSet; 4] {
    [kit_db::migrations(), kit_web::MIGRATIONS, kit_work::migrations(), core_people::MIGRATIONS]
}

/// A database with these tables, for tests of pages.
pub fn tables() -> TestDb {
    fresh(Engine::Sqlite, &migrations())
}

/// The application on this database.
pub fn app(db: &Db) -> TestApp {
    TestApp::new(db, core_people::identify, vec![core_people::feature()])
}

/// The installation acts, when tests begin.
pub fn occasion() -> Occasion {
    at(NOW)
}

/// The installation acts at this moment.
pub fn at(moment: Moment) -> Occasion {
    Occasion::of_installation(moment, Chance::system())
}

/// The secret that the test's application has.
pub fn secret() -> Secret {
    Secret::new([7; 32])
}

/// The site that the test's application has.
pub fn site() -> Site {
    Site {
        address: "http://kortteli.example".into(),
        name: "Kortteli".into(),
        zone: TimeZone::get("Europe/Helsinki").unwrap(),
        lang: Lang::En,
        trusted_proxies: Vec::new(),
    }
}

/// A mail address.
pub fn email(text: &str) -> Email {
    Email::typed(text).unwrap()
}

/// Somebody with an account at this address.
pub fn somebody(db: &Db, name: &str, address: &str) -> Account {
    with_account(db, name, address, false)
}

/// Somebody who administers the installation.
pub fn administrator(db: &Db) -> Account {
    with_account(db, "Paula Pääkäyttäjä", "paula@kaupunki.example", true)
}

fn with_account(db: &Db, name: &str, address: &str, administrator: bool) -> Account {
    let new = NewPerson { name: name.into(), email: Some(email(address)), lang: Lang::En, administrator };
    db.write_here(|tx| {
        let person = add_person(tx, &occasion(), &site(), &new)?;
        account::of_person(tx, person)?.ok_or(Error::Missing)
    })
    .unwrap()
}

/// Somebody without an account.
pub fn person(db: &Db, name: &str) -> PersonId {
    let new = NewPerson { name: name.into(), email: None, lang: Lang::En, administrator: false };
    db.write_here(|tx| add_person(tx, &occasion(), &site(), &new)).unwrap()
}

/// A city of this name.
pub fn city(db: &Db, name: &str) -> OrganisationId {
    let city = Organisation {
        id: OrganisationId::new(NOW, &Chance::system()),
        kind: OrganisationKind::City,
        names: MultiText::of(Lang::Fi, name),
        country: "FI".into(),
        version: 1,
    };
    db.write_here(|tx| add_organisation(tx, &occasion(), &city)).unwrap()
}

/// A browser that has no session yet.
pub fn from_browser() -> FromBrowser {
    FromBrowser {
        device: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0".into(),
        before: None,
    }
}

/// Opens a session for this account and gives its token.
pub fn session(db: &Db, account: &Account, moment: Moment) -> String {
    db.write_here(|tx| open_session(tx, &at(moment), account, &from_browser(), "/")).unwrap().token
}

/// A browser in which this account is signed in.
pub fn signed_in<'a>(app: &'a TestApp, account: &Account) -> Browser<'a> {
    let browser = app.browser();
    browser.hold("session", &session(app.app.db(), account, app.clock.now()));
    browser
}

/// Letters of a kind that wait: to whom, subject and text, the latest last.
pub fn letters(db: &Db, kind: &str) -> Vec<(String, String, String)> {
    let sql = "SELECT to_address, subject, text FROM letters WHERE kind = $1 ORDER BY created_at, id";
    db.read_here(|tx| tx.query(sql, params![kind], |row| Ok((row.text(0)?, row.text(1)?, row.text(2)?)))).unwrap()
}

/// The token and the code in the last letter for signing in.
pub fn link_and_code(db: &Db) -> (String, String) {
    let (_, subject, text) = letters(db, "sign_in").pop().unwrap();
    let token = text.split("/sign-in/link/").nth(1).unwrap().split_whitespace().next().unwrap().to_owned();
    (token, subject.rsplit(' ').next().unwrap().to_owned())
}

/// The kinds of what has happened, the oldest first.
pub fn happened(db: &Db) -> Vec<String> {
    let sql = "SELECT kind FROM activities ORDER BY seq";
    db.read_here(|tx| tx.query(sql, params![], |row| row.text(0))).unwrap()
}

/// How many rows a table has.
pub fn count(db: &Db, table: &str) -> i64 {
    db.read_here(|tx| tx.one(&format!("SELECT count(*) FROM {table}"), params![], |row| row.int(0))).unwrap()
}

/// The account as it is now.
pub fn now(db: &Db, account: AccountId) -> Account {
    db.read_here(|tx| account::get(tx, account)).unwrap()
}

/// The code of the refusal that this ended with.
pub fn refused<T: std::fmt::Debug>(outcome: Result<T>) -> &'static str {
    match outcome.unwrap_err() {
        Error::Refused(refusals) => refusals[0].code,
        Error::Missing => "missing",
        other => panic!("not refused: {other}"),
    }
}
