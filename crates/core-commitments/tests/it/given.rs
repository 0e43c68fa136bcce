//! What tests begin with: a city with its commitments, people with roles in it, signed-in browsers.

use axum::http::StatusCode;
use core_commitments::actions::{NewEvidence, change_commitment, give_evidence, make_commitment, remind as remind_one};
use core_commitments::letters::reminders::Sender;
use core_commitments::rules::{
    Acceptance, Commitment, Duty, DutyId, EvidenceId, Known, Level, Party, Proof, Recurrence, Rule, Shift, Status,
    Terms,
};
use core_commitments::store;
use core_documents::files::FileStore;
use core_people::rules::{Email, Organisation, OrganisationKind, Person};
use core_people::store::account::{self, Account};
use core_people::store::{organisation, person};
use core_spaces::actions::{create_space, grant_role};
use core_spaces::rules::{GrantedRole, PLAN_KIND, Role, Term, Visibility};
use core_spaces::{Act, Allowed};
use jiff::civil::{Date, date};
use kernel::{AccountId, Actor, Chance, Error, Lang, MultiText, Occasion, OrganisationId, PersonId, Result, SpaceId};
use kit_db::{Db, MigrationSet, Tx, params};
use kit_feature::Records;
use kit_test::{Browser, NOW, TestApp};
use kit_web::{Session, secret};

/// The day on which every test takes place.
pub const TODAY: Date = date(2026, 11, 22);

/// The tables that commitments stand on, and their own.
pub fn migrations() -> [MigrationSet; 7] {
    let (own, people) = (core_commitments::MIGRATIONS, core_people::MIGRATIONS);
    let tools = [kit_db::migrations(), kit_work::migrations(), kit_web::MIGRATIONS];
    [tools[0], tools[1], tools[2], people, core_spaces::MIGRATIONS, core_documents::migrations(), own]
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

/// Has somebody's roles in a space end with yesterday.
pub fn leave_space(db: &Db, space: SpaceId, person: PersonId) {
    db.write_here(|tx| {
        for role in core_spaces::store::role::of_space(tx, space)?.iter().filter(|role| role.granted.person == person) {
            core_spaces::store::role::end(tx, role.id, TODAY.yesterday().unwrap())?;
        }
        Ok(())
    })
    .unwrap();
}

/// Whose space it is.
pub fn organisation_of(db: &Db, space: SpaceId) -> OrganisationId {
    db.read_here(|tx| core_spaces::store::space::get(tx, space)).unwrap().organisation
}

/// A space of a new city of this name.
pub fn space(db: &Db, name: &str) -> SpaceId {
    let city = Organisation {
        id: OrganisationId::new(NOW, &chance()),
        kind: OrganisationKind::City,
        names: MultiText::of(Lang::En, name),
        country: "FI".into(),
        version: 1,
    };
    db.write_here(|tx| {
        organisation::insert(tx, &city, NOW)?;
        create_space(tx, &occasion(), city.id, PLAN_KIND, (city.names.clone(), Visibility::Members))
    })
    .unwrap()
    .id
}

fn somebody(db: &Db, name: &str) -> PersonId {
    let person = Person { id: PersonId::new(NOW, &chance()), name: name.into(), version: 1 };
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
        person::insert(tx, &person, NOW)?;
        account::insert(tx, &account)
    })
    .unwrap();
    person.id
}

/// Has a person read in this language.
pub fn speaks(db: &Db, person: PersonId, lang: Lang) {
    db.write_here(|tx| {
        let account = account::of_person(tx, person)?.unwrap();
        account::update(tx, &Account { lang, ..account })
    })
    .unwrap();
}

/// Leave to do anything in the city's space.
pub fn leave<A: Act>(city: &City) -> Allowed<A> {
    Allowed::for_installation(city.space)
}

/// The occasion on which the installation itself acts.
pub fn occasion() -> Occasion {
    Occasion::of_installation(NOW, chance())
}

/// The occasion on which this person acts.
pub fn occasion_of(db: &Db, person: PersonId) -> Occasion {
    let account = db.read_here(|tx| account_of(tx, person)).unwrap();
    Occasion { actor: Actor::Person { person, account, organisation: None }, ..occasion() }
}

/// A report that the officer owes a committee, due on this day.
pub fn terms(city: &City, due_on: Date) -> Terms {
    Terms {
        title: "Follow-up report".into(),
        details: String::new(),
        proof: "The committee's minutes".into(),
        lang: Lang::En,
        level: Level::Member,
        by: Party::Space,
        to: Party::Named("Committee".into()),
        owner: Some(city.officer),
        starts_on: due_on,
        ends_on: None,
        recurrence: Recurrence::Once,
        lead_days: 14,
        shift: Shift::Stays,
        acceptance: Acceptance::ByOwner,
    }
}

/// The same by a rule.
pub fn recurring(city: &City, starts_on: Date, rule: &str) -> Terms {
    let rule = Rule::typed(rule, starts_on).unwrap();
    Terms { recurrence: Recurrence::By(rule), ..terms(city, starts_on) }
}

/// A commitment that says this.
pub fn commitment(db: &Db, city: &City, terms: &Terms) -> Commitment {
    db.write_here(|tx| make_commitment(tx, &occasion(), &leave(city), TODAY, terms)).unwrap()
}

/// A piece of evidence that is a link.
pub fn link(title: &str) -> NewEvidence {
    let proof = Proof::Link("https://city.example/minutes".into());
    NewEvidence { proof, title: title.into(), lang: Lang::En, on: TODAY }
}

/// Evidence for this duty, and its id.
pub fn evidence(db: &Db, city: &City, duty: DutyId) -> EvidenceId {
    db.write_here(|tx| {
        give_evidence(tx, &occasion(), &leave(city), TODAY, &[duty], &link("Minutes"))?;
        Ok(store::evidence::of_duty(tx, duty)?[0].evidence.id)
    })
    .unwrap()
}

/// The duties of a commitment, in their order.
pub fn known(db: &Db, commitment: &Commitment) -> Vec<Known> {
    db.read_here(|tx| store::duty::known(tx, commitment.id)).unwrap()
}

/// A commitment that says something else now.
pub fn restated(db: &Db, city: &City, commitment: &Commitment, terms: &Terms) -> Commitment {
    let (id, version) = (commitment.id, commitment.version);
    db.write_here(|tx| change_commitment(tx, &occasion(), &leave(city), (id, version), TODAY, terms)).unwrap()
}

/// Reminds everybody, as the job does each day.
pub fn remind(db: &Db, today: Date) {
    let sender = Sender { address: "http://kortteli.example", site: "Kortteli" };
    for person in db.read_here(|tx| store::reminder::people(tx, None, today, 100)).unwrap() {
        let at = NOW.plus_days(i64::from((today - TODAY).get_days()));
        let occasion = Occasion::of_installation(at, chance());
        db.write_here(|tx| remind_one(tx, &occasion, person, today, sender)).unwrap();
    }
}

/// A letter that waits or has left.
pub struct Written {
    /// To which address.
    pub to: String,
    /// Its subject.
    pub subject: String,
    /// Its text.
    pub text: String,
    /// Where it is turned off.
    pub off: Option<String>,
    /// Whether it is one to many.
    pub is_bulk: bool,
}

/// The letters that were written, in their order.
pub fn letters(db: &Db) -> Vec<Written> {
    let sql = "SELECT to_address, subject, text, unsubscribe_url, bulk FROM letters ORDER BY id";
    db.read_here(|tx| {
        tx.query(sql, params![], |row| {
            let (to, subject, text) = (row.text(0)?, row.text(1)?, row.text(2)?);
            Ok(Written { to, subject, text, off: row.maybe_text(3)?, is_bulk: row.flag(4)? })
        })
    })
    .unwrap()
}

/// The one duty of a commitment.
pub fn duty(db: &Db, commitment: &Commitment) -> Duty {
    let known = known(db, commitment);
    assert_eq!(known.len(), 1);
    known[0].duty.clone()
}

/// The days of a commitment's duties and how they stand today.
pub fn days(db: &Db, commitment: &Commitment) -> Vec<(String, Status)> {
    known(db, commitment).iter().map(|one| (one.duty.due_on.to_string(), one.duty.status(TODAY))).collect()
}

/// The application with people, spaces and commitments alone.
pub fn app(db: &Db) -> TestApp {
    let features = vec![core_spaces::feature(), core_documents::feature(), core_commitments::feature()];
    TestApp::giving(db, core_people::identify, features, |app| app.giving(Records::default()).giving(files()))
}

/// A folder of files for the tests; the same content lies in it once.
pub fn files() -> FileStore {
    FileStore::at(concat!(env!("CARGO_TARGET_TMPDIR"), "/files")).unwrap()
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

/// How many activities there are.
pub fn happened(db: &Db) -> i64 {
    db.read_here(|tx| tx.one("SELECT count(*) FROM activities", params![], |row| row.int(0))).unwrap()
}

fn account_of(tx: &mut Tx<'_>, person: PersonId) -> Result<AccountId> {
    tx.one("SELECT id FROM accounts WHERE person_id = $1", params![person], |row| row.id(0))
}

fn chance() -> Chance {
    Chance::system()
}

/// The address of a duty's page.
pub fn duty_path(city: &City, duty: DutyId) -> String {
    format!("/spaces/{}/duties/{duty}", city.space)
}

/// The address of a commitment's page.
pub fn path(city: &City, commitment: &Commitment) -> String {
    format!("/spaces/{}/commitments/{}", city.space, commitment.id)
}

/// Who is let in, and how the others are answered: the reader, and somebody without a role.
pub fn closed(app: &TestApp, db: &Db, city: &City, path: &str) {
    for (person, status) in [(city.reader, StatusCode::FORBIDDEN), (city.stranger, StatusCode::NOT_FOUND)] {
        assert_eq!(browser(app, db, person).get(path).status, status, "{path}");
    }
}
