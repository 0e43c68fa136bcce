//! What tests begin with.

use core_people::actions::{FromBrowser, NewPerson, add_organisation, add_person, open_session};
use core_people::rules::{Email, Organisation, OrganisationKind};
use core_people::store::account;
use core_spaces::actions::{create_space, grant_role};
use core_spaces::rules::access::{Allowed, Standing};
use core_spaces::rules::{GrantedRole, Role, Term, Visibility};
use core_spaces::store::role::RoleId;
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use kernel::{Chance, Error, Lang, MultiText, Occasion, OrganisationId, PersonId, Result, SpaceId};
use kit_db::{Db, Engine, MigrationSet, params};
use kit_test::{Browser, NOW, TestApp, TestDb, fresh};
use kit_web::Site;

/// The day on which tests happen.
pub const TODAY: Date = date(2026, 11, 22);

/// The tables that spaces stand on, and their own.
pub fn migrations() -> [MigrationSet; 5] {
    [
        kit_db::migrations(),
        kit_work::migrations(),
        kit_web::MIGRATIONS,
        core_people::MIGRATIONS,
        core_spaces::MIGRATIONS,
    ]
}

/// A database with these tables, for tests of pages.
pub fn tables() -> TestDb {
    fresh(Engine::Sqlite, &migrations())
}

/// The application on this database.
pub fn app(db: &Db) -> TestApp {
    TestApp::new(db, core_people::identify, vec![core_people::feature(), core_spaces::feature()])
}

/// The installation acts, when tests begin.
pub fn occasion() -> Occasion {
    Occasion::of_installation(NOW, Chance::system())
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

/// A space of a city of its own.
pub fn space(db: &Db, name: &str, visibility: Visibility) -> SpaceId {
    let city = city(db, name);
    let named = (MultiText::of(Lang::Fi, name), visibility);
    db.write_here(|tx| create_space(tx, &occasion(), city, "plan", named.clone())).unwrap().id
}

/// Somebody with an account.
pub fn person(db: &Db, name: &str) -> PersonId {
    with_account(db, name, false)
}

/// Somebody who administers the installation.
pub fn administrator(db: &Db) -> PersonId {
    with_account(db, "Paula", true)
}

fn with_account(db: &Db, name: &str, administrator: bool) -> PersonId {
    let site = Site {
        address: "http://kortteli.example".into(),
        name: "Kortteli".into(),
        zone: TimeZone::UTC,
        lang: Lang::En,
        trusted_proxies: Vec::new(),
    };
    let email = Email::typed(&format!("{}@kaupunki.example", name.to_lowercase().replace(' ', "."))).unwrap();
    let new = NewPerson { name: name.into(), email: Some(email), lang: Lang::En, administrator };
    db.write_here(|tx| add_person(tx, &occasion(), &site, &new)).unwrap()
}

/// A role from the first day of this year, for now.
pub fn role(person: PersonId, role: Role) -> GrantedRole {
    GrantedRole { person, role, term: Term { since: date(2026, 1, 1), until: None } }
}

/// Gives somebody a role from the first day of this year.
pub fn grant(db: &Db, space: SpaceId, who: PersonId, which: Role) -> RoleId {
    let allowed = Allowed::for_installation(space);
    db.write_here(|tx| grant_role(tx, &occasion(), &allowed, &role(who, which))).unwrap()
}

/// How somebody with these roles stands in a space.
pub fn standing(space: SpaceId, person: PersonId, roles: &[Role]) -> Standing {
    let visibility = Visibility::Members;
    Standing { space, person: Some(person), visibility, roles: roles.to_vec(), administrator: false }
}

/// A browser in which this person is signed in.
pub fn signed_in<'a>(app: &'a TestApp, person: PersonId) -> Browser<'a> {
    let from = FromBrowser { device: String::new(), before: None };
    let opened = app.app.db().write_here(|tx| {
        let account = account::of_person(tx, person)?.ok_or(Error::Missing)?;
        open_session(tx, &occasion(), &account, &from, "/")
    });
    let browser = app.browser();
    browser.hold("session", &opened.unwrap().token);
    browser
}

/// The kinds of what has happened, the oldest first.
pub fn happened(db: &Db) -> Vec<String> {
    let sql = "SELECT kind FROM activities ORDER BY seq";
    db.read_here(|tx| tx.query(sql, params![], |row| row.text(0))).unwrap()
}

/// The code of the refusal that this ended with.
pub fn refused<T: std::fmt::Debug>(outcome: Result<T>) -> &'static str {
    match outcome.unwrap_err() {
        Error::Refused(refusals) => refusals[0].code,
        Error::Missing => "missing",
        Error::BadRequest(_) => "bad-request",
        Error::Fault(fault) => panic!("not refused: {fault}"),
    }
}
