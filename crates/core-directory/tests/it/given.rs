//! What tests begin with: organisations, who acts for them, and signed-in browsers.

use core_directory::actions::{
    Choices, begin_import, change_profile, choose_doubles, save_import, save_rows, undo_import, undo_rows,
};
use core_directory::rules::access::MayTell;
use core_directory::rules::import::{Choice, Import, Outcome};
use core_directory::rules::{Profile, ProfileChange};
use core_directory::store::{self, profile};
use core_people::actions::{
    FromBrowser, NewMandate, NewPerson, add_mandate, add_organisation, add_person, open_session,
};
use core_people::rules::{Email, Organisation, OrganisationKind};
use core_people::store::account::{self, Account};
use jiff::civil::date;
use jiff::tz::TimeZone;
use kernel::{Chance, Error, Lang, MultiText, Occasion, OrganisationId, Result};
use kit_db::{Db, Engine, MigrationSet, params};
use kit_test::{Browser, NOW, TestApp, TestDb, fresh};
use kit_web::Site;

/// What no page may take for its own.
pub const HOSTILE: &str = "<script>alert('x')</script> & \"more\"";

/// The tables that the directory stands on, and its own.
pub fn migrations() -> [MigrationSet; 5] {
    let own = core_directory::MIGRATIONS;
    [kit_db::migrations(), kit_web::MIGRATIONS, kit_work::migrations(), core_people::MIGRATIONS, own]
}

/// A database with these tables, for tests of pages.
pub fn tables() -> TestDb {
    fresh(Engine::Sqlite, &migrations())
}

/// The application on this database.
pub fn app(db: &Db) -> TestApp {
    TestApp::new(db, core_people::identify, vec![core_people::feature(), core_directory::feature()])
}

/// The installation acts.
pub fn occasion() -> Occasion {
    Occasion::of_installation(NOW, Chance::system())
}

/// Somebody who administers the installation.
pub fn administrator(db: &Db) -> Account {
    somebody(db, "Paula Pääkäyttäjä", "paula@kaupunki.example", true)
}

/// Somebody who acts for this organisation.
pub fn representative(db: &Db, organisation: OrganisationId) -> Account {
    let account = somebody(db, "Reetta Edustaja", "reetta@kaupunki.example", false);
    let capacity = "yhteyspäällikkö".into();
    let mandate = NewMandate { person: account.person, organisation, capacity, since: date(2026, 1, 1), until: None };
    db.write_here(|tx| add_mandate(tx, &occasion(), &mandate)).unwrap();
    account
}

/// Somebody with an account.
pub fn somebody(db: &Db, name: &str, address: &str, administrator: bool) -> Account {
    let zone = TimeZone::get("Europe/Helsinki").unwrap();
    let address_of_site = "http://kortteli.example".into();
    let site =
        Site { address: address_of_site, name: "Kortteli".into(), zone, lang: Lang::En, trusted_proxies: vec![] };
    let new =
        NewPerson { name: name.into(), email: Some(Email::typed(address).unwrap()), lang: Lang::En, administrator };
    db.write_here(|tx| {
        let person = add_person(tx, &occasion(), &site, &new)?;
        account::of_person(tx, person)?.ok_or(Error::Missing)
    })
    .unwrap()
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

/// What the directory tells of an organisation.
pub fn profile(db: &Db, organisation: OrganisationId) -> Profile {
    db.read_here(|tx| profile::get(tx, organisation)).unwrap()
}

/// Tells this of an organisation.
pub fn tell(db: &Db, organisation: OrganisationId, change: &ProfileChange) -> Result<()> {
    let version = profile(db, organisation).version;
    let leave = MayTell::for_installation(organisation);
    db.write_here(|tx| change_profile(tx, &occasion(), &leave, version, change))
}

/// A browser in which this account is signed in.
pub fn signed_in<'a>(app: &'a TestApp, account: &Account) -> Browser<'a> {
    let browser = app.browser();
    let from = FromBrowser { device: "Firefox".into(), before: None };
    let at = Occasion::of_installation(app.clock.now(), Chance::system());
    let opened = app.app.db().write_here(|tx| open_session(tx, &at, account, &from, "/")).unwrap();
    browser.hold("session", &opened.token);
    browser
}

/// How many rows a table has.
pub fn count(db: &Db, table: &str) -> i64 {
    db.read_here(|tx| tx.one(&format!("SELECT count(*) FROM {table}"), params![], |row| row.int(0))).unwrap()
}

/// How often this has happened.
pub fn happened(db: &Db, kind: &str) -> i64 {
    db.read_here(|tx| tx.one("SELECT count(*) FROM activities WHERE kind = $1", params![kind], |row| row.int(0)))
        .unwrap()
}

/// A list that was brought in and not looked at yet.
pub fn import(db: &Db, text: &str) -> Import {
    let sheet = kit_lists::reading::read(text.as_bytes()).unwrap();
    db.write_here(|tx| begin_import(tx, &occasion(), "list.csv", &sheet)).unwrap()
}

/// A list whose saving has begun, its doubles decided so.
pub fn saving(db: &Db, text: &str, doubles: Choice) -> Import {
    let import = import(db, text);
    let choices = Choices { all: Some(doubles), rows: Vec::new() };
    db.write_here(|tx| {
        let chosen = choose_doubles(tx, &occasion(), (import.id, 1), &choices)?;
        save_import(tx, &occasion(), (import.id, chosen.version))
    })
    .unwrap()
}

/// A list that is in the directory.
pub fn imported(db: &Db, text: &str, doubles: Choice) -> Import {
    let import = saving(db, text, doubles);
    while db.write_here(|tx| save_rows(tx, &occasion(), import.id)).unwrap() {}
    now(db, &import)
}

/// The same, taken back.
pub fn undone(db: &Db, import: &Import) -> Import {
    db.write_here(|tx| undo_import(tx, &occasion(), (import.id, import.version))).unwrap();
    while db.write_here(|tx| undo_rows(tx, &occasion(), import.id)).unwrap() {}
    now(db, import)
}

/// A list as it is now.
pub fn now(db: &Db, import: &Import) -> Import {
    db.read_here(|tx| store::import::get(tx, import.id)).unwrap()
}

/// How many rows became what, in the order of [`Outcome::ALL`].
pub fn outcomes(db: &Db, import: &Import) -> [i64; 6] {
    let counts = db.read_here(|tx| store::import_row::counts(tx, import.id)).unwrap();
    Outcome::ALL.map(|outcome| counts.iter().filter(|(one, _)| *one == outcome).map(|(_, count)| count).sum())
}

/// The names of all organisations, in their order.
pub fn names(db: &Db) -> Vec<String> {
    let all = store::directory::Asked::default();
    let listed = db.read_here(|tx| store::directory::list(tx, &all, (0, 1_000))).unwrap();
    listed.into_iter().map(|listed| listed.organisation.names.pick(Lang::En).0.to_owned()).collect()
}
