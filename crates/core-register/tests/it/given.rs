//! What tests begin with: a city with its register, people with roles in it, signed-in browsers.

use core_people::rules::{Email, Organisation as CityItself, OrganisationKind, Person as Colleague};
use core_people::store::account::{self, Account};
use core_people::store::{organisation as cities, person as colleagues};
use core_register::actions::{
    Choices, Wording, add_organisation, add_person, add_tenure, begin_import, choose_doubles, save_import,
};
use core_register::rules::import::{Choice, Import, Outcome};
use core_register::rules::{
    Organisation, OrganisationChange, OutsideKind, Person, PersonChange, RegisterOrganisationId, RegisterPersonId,
    Tenure, TenureChange,
};
use core_register::store;
use core_register::store::tenure::Held;
use core_spaces::actions::{create_space, grant_role};
use core_spaces::rules::{GrantedRole, PLAN_KIND, Role, Term, Visibility};
use core_spaces::{Act, Allowed};
use jiff::civil::{Date, date};
use kernel::{AccountId, Chance, Error, Lang, MultiText, Occasion, OrganisationId, PersonId, Result, SpaceId};
use kit_db::{Db, MigrationSet, Tx, params};
use kit_test::{Browser, NOW, TestApp};
use kit_web::{Session, secret};

/// The day on which every test takes place.
pub const TODAY: Date = date(2026, 11, 22);

/// The tables that the register stands on, and its own.
pub fn migrations() -> [MigrationSet; 5] {
    let own = core_register::MIGRATIONS;
    [kit_db::migrations(), kit_web::MIGRATIONS, core_people::MIGRATIONS, core_spaces::MIGRATIONS, own]
}

/// A city's space and its people.
#[derive(Clone, Copy, Debug)]
pub struct City {
    /// The space.
    pub space: SpaceId,
    /// Leads the work.
    pub coordinator: PersonId,
    /// Is responsible for a part.
    pub officer: PersonId,
    /// Reads.
    pub reader: PersonId,
    /// Has an account and nothing to do with the space.
    pub stranger: PersonId,
}

/// A city with everybody whom tests need.
pub fn city(db: &Db) -> City {
    city_called(db, "Kuvitelma")
}

/// A city of this name; its people are called after it.
pub fn city_called(db: &Db, name: &str) -> City {
    let space = space(db, name);
    let somebody = |what: &str| somebody(db, &format!("{what} {name}"));
    let city = City {
        space,
        coordinator: somebody("Coordinator of"),
        officer: somebody("Officer of"),
        reader: somebody("Reader of"),
        stranger: somebody("Stranger to"),
    };
    for (person, role) in
        [(city.coordinator, Role::Coordinator), (city.officer, Role::Officer), (city.reader, Role::Reader)]
    {
        grant(db, space, person, role);
    }
    city
}

/// Grants a role in a space.
pub fn grant(db: &Db, space: SpaceId, person: PersonId, role: Role) {
    let granted = GrantedRole { person, role, term: Term { since: date(2026, 1, 1), until: None } };
    db.write_here(|tx| grant_role(tx, &occasion(), &Allowed::for_installation(space), &granted)).unwrap();
}

/// A space of a new city of this name.
pub fn space(db: &Db, name: &str) -> SpaceId {
    let city = CityItself {
        id: OrganisationId::new(NOW, &chance()),
        kind: OrganisationKind::City,
        names: MultiText::of(Lang::En, name),
        country: "FI".into(),
        version: 1,
    };
    db.write_here(|tx| {
        cities::insert(tx, &city, NOW)?;
        create_space(tx, &occasion(), city.id, PLAN_KIND, (city.names.clone(), Visibility::Members))
    })
    .unwrap()
    .id
}

fn somebody(db: &Db, name: &str) -> PersonId {
    let person = Colleague { id: PersonId::new(NOW, &chance()), name: name.into(), version: 1 };
    let account = Account {
        id: AccountId::new(NOW, &chance()),
        person: person.id,
        email: Email::typed(&format!("{}@example.fi", name.to_lowercase().replace(' ', "."))).unwrap(),
        lang: Lang::En,
        administrator: false,
        has_password: false,
        closed_at: None,
        created_at: NOW,
    };
    db.write_here(|tx| {
        colleagues::insert(tx, &person, NOW)?;
        account::insert(tx, &account)
    })
    .unwrap();
    person.id
}

/// An organisation as somebody wants it, of this kind and with this Finnish name.
pub fn organisation_change(kind: OutsideKind, name: &str) -> OrganisationChange {
    OrganisationChange {
        kind,
        names: MultiText::of(Lang::Fi, name),
        abbreviation: String::new(),
        parent: None,
        area: String::new(),
        website: String::new(),
    }
}

/// An organisation in the city's register.
pub fn organisation(db: &Db, city: &City, kind: OutsideKind, name: &str) -> Organisation {
    let change = organisation_change(kind, name);
    db.write_here(|tx| add_organisation(tx, &occasion(), &leave(city), &change)).unwrap()
}

/// A person as somebody wants them: with everything that can be said.
pub fn person_change(name: &str) -> PersonChange {
    PersonChange {
        name: name.into(),
        email: format!("{}@example.fi", kit_words::plain(name).replace(' ', ".")),
        phone: "+358 40 123".into(),
        party: None,
        area: "Savo".into(),
        note: format!("What is known of {name}"),
        source: "Sivusto".into(),
    }
}

/// A person in the city's register.
pub fn person(db: &Db, city: &City, name: &str) -> Person {
    person_on(db, city, name, TODAY)
}

/// A person whose details were confirmed on this day.
pub fn person_on(db: &Db, city: &City, name: &str, day: Date) -> Person {
    let change = person_change(name);
    db.write_here(|tx| add_person(tx, &occasion(), &leave(city), day, &change)).unwrap()
}

/// A post that somebody holds or held.
pub fn tenure_change(
    organisation: RegisterOrganisationId,
    title: &str,
    (since, until): (Option<Date>, Option<Date>),
) -> TenureChange {
    TenureChange {
        organisation,
        title: title.into(),
        lang: Lang::Fi,
        area: String::new(),
        term: String::new(),
        since,
        until,
    }
}

/// A post of a person in an organisation, from a day to a day.
pub fn tenure(
    db: &Db,
    city: &City,
    (person, organisation): (&Person, &Organisation),
    title: &str,
    days: (Option<Date>, Option<Date>),
) -> Tenure {
    let change = tenure_change(organisation.id, title, days);
    db.write_here(|tx| add_tenure(tx, &occasion(), &leave(city), person.id, &change)).unwrap()
}

/// The organisation with this id as it is now.
pub fn organisation_now(db: &Db, city: &City, id: RegisterOrganisationId) -> Organisation {
    db.read_here(|tx| store::organisation::get(tx, city.space, id)).unwrap()
}

/// The person with this id as they are now.
pub fn person_now(db: &Db, city: &City, id: RegisterPersonId) -> Person {
    db.read_here(|tx| store::person::get(tx, city.space, id)).unwrap()
}

/// The posts that a person holds and held.
pub fn posts_of(db: &Db, person: RegisterPersonId) -> Vec<Held> {
    db.read_here(|tx| store::tenure::of_persons(tx, &[person])).unwrap()
}

/// Leave to do anything in the city's space.
pub fn leave<A: Act>(city: &City) -> Allowed<A> {
    Allowed::for_installation(city.space)
}

/// The occasion on which the installation itself acts.
pub fn occasion() -> Occasion {
    Occasion::of_installation(NOW, chance())
}

/// The application with people, spaces and the register alone.
pub fn app(db: &Db) -> TestApp {
    TestApp::new(db, core_people::identify, vec![core_spaces::feature(), core_register::feature()])
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

/// What lists do not say, in English.
pub fn wording() -> Wording {
    Wording { lang: Lang::Fi, post: "yhteyshenkilö".into(), kinds: Vec::new() }
}

/// A list that was brought in and not looked at yet.
pub fn import(db: &Db, city: &City, text: &str) -> Import {
    let sheet = kit_lists::reading::read(text.as_bytes()).unwrap();
    db.write_here(|tx| begin_import(tx, &occasion(), &leave(city), "list.csv", &sheet)).unwrap()
}

/// A list that is in the register, its doubles decided so.
pub fn imported(db: &Db, city: &City, text: &str, doubles: Choice) -> Import {
    let import = import(db, city, text);
    let choices = Choices { all: Some(doubles), rows: Vec::new() };
    db.write_here(|tx| {
        let chosen = choose_doubles(tx, &occasion(), &leave(city), (import.id, 1), &choices)?;
        save_import(tx, &occasion(), &leave(city), TODAY, (import.id, chosen.version), &wording())
    })
    .unwrap()
}

/// How many rows came to each outcome: added, joined, skipped, wrong.
pub fn outcomes(db: &Db, import: &Import) -> [i64; 4] {
    let counts = db.read_here(|tx| store::import_row::counts(tx, import.id)).unwrap();
    Outcome::ALL.map(|outcome| counts.iter().filter(|(one, ..)| *one == outcome).map(|(.., count)| count).sum())
}

/// The names of everybody in the register, in their order.
pub fn names(db: &Db, city: &City) -> Vec<String> {
    let asked = store::person::Asked::default();
    let listed = db.read_here(|tx| store::person::list(tx, city.space, &asked, TODAY, (0, 100_000))).unwrap();
    listed.into_iter().map(|person| person.name).collect()
}

/// How many rows a table has.
pub fn rows_of(db: &Db, table: &str) -> i64 {
    let sql = format!("SELECT count(*) FROM {table}");
    db.read_here(|tx| tx.one(&sql, params![], |row| row.int(0))).unwrap()
}
