//! What tests begin with: a city with its space and its people, signed-in browsers.

use core_people::rules::{Email, Organisation, OrganisationKind, Person};
use core_people::store::account::{self, Account};
use core_people::store::{organisation, person};
use core_spaces::actions::{create_space, grant_role};
use core_spaces::rules::{GrantedRole, PLAN_KIND, Role, Space, Term, Visibility};
use core_spaces::store::role::{self, NamedRole, RoleId};
use core_spaces::{Act, Allowed};
use jiff::civil::{Date, date};
use kernel::{AccountId, Chance, Error, Lang, MultiText, Occasion, OrganisationId, PersonId, Result, SpaceId};
use kit_db::{Db, MigrationSet, Tx, params};
use kit_test::{Browser, NOW, TestApp};
use kit_web::{Session, secret};

/// The day on which every test takes place.
pub const TODAY: Date = date(2026, 11, 22);

/// The first day of the roles that a city begins with.
pub const BEGUN: Date = date(2026, 1, 1);

/// The tables that spaces stand on, and their own.
pub fn migrations() -> [MigrationSet; 4] {
    [kit_db::migrations(), kit_web::MIGRATIONS, core_people::MIGRATIONS, core_spaces::MIGRATIONS]
}

/// A city's space and its people.
#[derive(Clone, Copy, Debug)]
pub struct City {
    /// The city.
    pub organisation: OrganisationId,
    /// The space.
    pub space: SpaceId,
    /// Leads the work.
    pub coordinator: PersonId,
    /// Is responsible for a part.
    pub officer: PersonId,
    /// Reads.
    pub reader: PersonId,
    /// Administers the installation and has no role in the space.
    pub administrator: PersonId,
    /// Has an account and nothing to do with the space.
    pub stranger: PersonId,
}

/// A city with everybody whom tests need.
pub fn city(db: &Db) -> City {
    city_called(db, "Kuvitelma")
}

/// A city of this name; its people are called after it, so that several do not mix.
pub fn city_called(db: &Db, name: &str) -> City {
    let organisation = organisation(db, name);
    let space = space(db, organisation, name, Visibility::Members).id;
    let somebody = |what: &str, administrator| somebody(db, &format!("{what} {name}"), administrator);
    let city = City {
        organisation,
        space,
        coordinator: somebody("Coordinator of", false),
        officer: somebody("Officer of", false),
        reader: somebody("Reader of", false),
        administrator: somebody("Administrator of", true),
        stranger: somebody("Stranger to", false),
    };
    for (person, role) in
        [(city.coordinator, Role::Coordinator), (city.officer, Role::Officer), (city.reader, Role::Reader)]
    {
        grant(db, &city, person, role, (BEGUN, None)).unwrap();
    }
    city
}

/// A city of this name, without a space.
pub fn organisation(db: &Db, name: &str) -> OrganisationId {
    let city = Organisation {
        id: OrganisationId::new(NOW, &chance()),
        kind: OrganisationKind::City,
        names: MultiText::of(Lang::En, name),
        country: "FI".into(),
        version: 1,
    };
    db.write_here(|tx| organisation::insert(tx, &city, NOW)).unwrap();
    city.id
}

/// A space of this organisation.
pub fn space(db: &Db, organisation: OrganisationId, name: &str, visibility: Visibility) -> Space {
    let name = MultiText::of(Lang::En, name);
    db.write_here(|tx| create_space(tx, &occasion(), organisation, PLAN_KIND, (name.clone(), visibility))).unwrap()
}

/// Somebody with an account, reading English.
pub fn somebody(db: &Db, name: &str, administrator: bool) -> PersonId {
    let person = Person { id: PersonId::new(NOW, &chance()), name: name.into(), version: 1 };
    let account = Account {
        id: AccountId::new(NOW, &chance()),
        person: person.id,
        email: Email::typed(&format!("{}@example.fi", name.to_lowercase().replace(' ', "."))).unwrap(),
        lang: Lang::En,
        administrator,
        has_password: false,
        closed_at: None,
        created_at: NOW,
    };
    db.write_here(|tx| {
        person::insert(tx, &person, NOW)?;
        account::insert(tx, &account)
    })
    .unwrap();
    person.id
}

/// Grants a role in the city's space from a day to a day.
pub fn grant(
    db: &Db,
    city: &City,
    person: PersonId,
    role: Role,
    (since, until): (Date, Option<Date>),
) -> Result<RoleId> {
    let granted = GrantedRole { person, role, term: Term { since, until } };
    db.write_here(|tx| grant_role(tx, &occasion(), &leave(city), &granted))
}

/// All roles of the city's space.
pub fn roles(db: &Db, city: &City) -> Vec<NamedRole> {
    db.read_here(|tx| role::of_space(tx, city.space)).unwrap()
}

/// The role that this person has, had or will have first of all.
pub fn role_of(db: &Db, city: &City, person: PersonId) -> NamedRole {
    roles(db, city).into_iter().find(|named| named.granted.person == person).unwrap()
}

/// Leave to do anything in the city's space.
pub fn leave<A: Act>(city: &City) -> Allowed<A> {
    Allowed::for_installation(city.space)
}

/// The occasion on which the installation itself acts.
pub fn occasion() -> Occasion {
    Occasion::of_installation(NOW, chance())
}

/// The application with people and spaces alone.
pub fn app(db: &Db) -> TestApp {
    TestApp::new(db, core_people::identify, vec![core_spaces::feature()])
}

/// A browser in which this person is signed in.
pub fn browser<'a>(app: &'a TestApp, db: &Db, person: PersonId) -> Browser<'a> {
    let token = secret::token(&chance());
    let (id, at) = (secret::token_digest(&token), app.clock.now());
    db.write_here(|tx| {
        let account = account_of(tx, person)?;
        let (id, device) = (id.clone(), String::new());
        let session = Session { id, account, acting_for: None, device, signed_in_at: at, seen_at: at, created_at: at };
        kit_web::store::session::insert(tx, &session)
    })
    .unwrap();
    let browser = app.browser();
    browser.hold("session", &token);
    browser
}

/// The code with which a rule refused.
pub fn refused<T>(answer: Result<T>) -> &'static str {
    match answer {
        Err(Error::Refused(refusals)) => refusals[0].code,
        Err(error) => panic!("not refused: {error}"),
        Ok(_) => panic!("not refused"),
    }
}

/// The kind of what happened last.
pub fn happened_last(db: &Db) -> String {
    let sql = "SELECT kind FROM activities ORDER BY seq DESC LIMIT 1";
    db.read_here(|tx| tx.one(sql, params![], |row| row.text(0))).unwrap()
}

fn account_of(tx: &mut Tx<'_>, person: PersonId) -> Result<AccountId> {
    tx.one("SELECT id FROM accounts WHERE person_id = $1", params![person], |row| row.id(0))
}

fn chance() -> Chance {
    Chance::system()
}
