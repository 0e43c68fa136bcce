//! What tests begin with: a city's space with its people, plans made by the actions, signed-in browsers.

use axum::http::StatusCode;
use core_documents::files::FileStore;
use core_people::rules::{Email, Organisation, OrganisationKind, Person};
use core_people::store as people;
use core_people::store::account::Account;
use core_spaces::rules::{GrantedRole, Role, Space, Term, Visibility};
use core_spaces::{Act, Allowed, store as spaces};
use feature_plans::actions::{
    self, ChapterChange, GoalChange, HandbookChange, IndicatorChange, MeasureChange, PlanChange, TargetChange,
    ToolkitChange, add_chapter, add_goal, add_indicator, add_measure, add_target, record_value, set_toolkit,
    start_handbook, start_plan,
};
use feature_plans::rules::access::{ChangePlan, FollowUp};
use feature_plans::rules::{
    Direction, FollowUpRule, Goal, GoalId, Handbook, Indicator, Kind, LINE_LIMIT, Measure, MeasureProgress, NewValue,
    Note, NoteId, Officer, OfficerId, Partner, PartnerId, Plan, Stakeholder, StakeholderId, Target, Worker,
};
use feature_plans::{SPACE_KIND, store};
use jiff::civil::{Date, date};
use kernel::{AccountId, Actor, Chance, Error, Lang, MultiText, Occasion, OrganisationId, PersonId, SpaceId};
use kit_db::{Db, MigrationSet, Tx};
use kit_feature::Records;
use kit_test::{Browser, NOW, Page, TestApp};
use kit_web::{Session, secret};
use kit_work::mail::incoming::AddressForm;

/// The day on which every test takes place.
pub const TODAY: Date = date(2026, 11, 22);

/// What no page may take for its own.
pub const HOSTILE: &str = "<script>alert('x')</script> & \"more\"";

/// The tables that plans need, their own last.
pub fn migrations() -> Vec<MigrationSet> {
    vec![
        kit_db::migrations(),
        kit_work::migrations(),
        kit_web::MIGRATIONS,
        core_people::MIGRATIONS,
        core_spaces::MIGRATIONS,
        core_documents::migrations(),
        core_commitments::MIGRATIONS,
        core_register::MIGRATIONS,
        feature_plans::feature().migrations,
    ]
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
    db.write_here(|tx| {
        let coordinator = person(tx, &format!("Coordinator of {name}"), false)?;
        let officer = person(tx, &format!("Officer of {name}"), false)?;
        let reader = person(tx, &format!("Reader of {name}"), false)?;
        let administrator = person(tx, &format!("Administrator of {name}"), true)?;
        let stranger = person(tx, &format!("Stranger to {name}"), false)?;
        let space = space(tx, name)?;
        for (person, role) in [(coordinator, Role::Coordinator), (officer, Role::Officer), (reader, Role::Reader)] {
            grant(tx, space, person, role)?;
        }
        Ok(City { space, coordinator, officer, reader, administrator, stranger })
    })
    .unwrap()
}

/// Somebody with an account.
pub fn person(tx: &mut Tx<'_>, name: &str, administrator: bool) -> kernel::Result<PersonId> {
    let (id, account) = (PersonId::new(NOW, &chance()), AccountId::new(NOW, &chance()));
    people::person::insert(tx, &Person { id, name: name.to_owned(), version: 1 }, NOW)?;
    let email = Email::typed(&format!("{id}@example.org"))?;
    let (has_password, closed_at) = (false, None);
    let account = Account {
        id: account,
        person: id,
        email,
        lang: Lang::En,
        administrator,
        has_password,
        closed_at,
        created_at: NOW,
    };
    people::account::insert(tx, &account)?;
    Ok(id)
}

fn space(tx: &mut Tx<'_>, name: &str) -> kernel::Result<SpaceId> {
    let (id, organisation) = (SpaceId::new(NOW, &chance()), OrganisationId::new(NOW, &chance()));
    let name = MultiText::of(Lang::Fi, name);
    let (kind, country) = (OrganisationKind::City, "FI".to_owned());
    let city = Organisation { id: organisation, kind, names: name.clone(), country, version: 1 };
    people::organisation::insert(tx, &city, NOW)?;
    let kind = SPACE_KIND.to_owned();
    let space = Space { id, kind, organisation, name, visibility: Visibility::Members, version: 1 };
    spaces::space::insert(tx, &space, NOW)?;
    Ok(id)
}

/// Another officer of the city.
pub fn officer(db: &Db, city: &City) -> PersonId {
    db.write_here(|tx| {
        let officer = person(tx, "Another officer", false)?;
        grant(tx, city.space, officer, Role::Officer)?;
        Ok(officer)
    })
    .unwrap()
}

/// Grants a role from the first day of the year on.
pub fn grant(tx: &mut Tx<'_>, space: SpaceId, person: PersonId, role: Role) -> kernel::Result<()> {
    let term = Term { since: date(2026, 1, 1), until: None };
    let granted = GrantedRole { person, role, term };
    spaces::role::insert(tx, spaces::role::RoleId::new(NOW, &chance()), space, &granted)
}

/// Leave to do anything in the city's space.
pub fn leave<A: Act>(city: &City) -> Allowed<A> {
    Allowed::for_installation(city.space)
}

/// The occasion on which the installation itself acts.
pub fn occasion() -> Occasion {
    Occasion::of_installation(NOW, chance())
}

/// The code of the refusal that this ended with.
pub fn refused<T: std::fmt::Debug>(outcome: kernel::Result<T>) -> &'static str {
    match outcome.unwrap_err() {
        Error::Refused(refusals) => refusals[0].code,
        Error::Missing => "missing",
        other => panic!("not refused: {other}"),
    }
}

/// The occasion on which this person acts.
pub fn occasion_of(db: &Db, person: PersonId) -> Occasion {
    let account = db.read_here(|tx| account_of(tx, person)).unwrap();
    Occasion { actor: Actor::Person { person, account, organisation: None }, ..occasion() }
}

fn chance() -> Chance {
    Chance::system()
}

/// A folder of files for the tests; the same content lies in it once.
pub fn files() -> FileStore {
    FileStore::at(concat!(env!("CARGO_TARGET_TMPDIR"), "/files")).unwrap()
}

/// The application with plans alone.
pub fn app(db: &Db) -> TestApp {
    TestApp::giving(db, core_people::identify, vec![feature_plans::feature()], |app| {
        let addresses: AddressForm = "{plan}@plans.example".parse().unwrap();
        app.giving(files()).giving(Some(addresses))
    })
}

/// The application with plans and what they owe.
pub fn app_with_commitments(db: &Db) -> TestApp {
    let features = || {
        let cores = [core_spaces::feature(), core_documents::feature(), core_commitments::feature()];
        cores.into_iter().chain([core_register::feature(), feature_plans::feature()]).collect::<Vec<_>>()
    };
    let records = Records::of(&features());
    TestApp::giving(db, core_people::identify, features(), |app| {
        let addresses: AddressForm = "{plan}@plans.example".parse().unwrap();
        app.giving(files()).giving(records).giving(Some(addresses))
    })
}

/// A browser in which this person is signed in, reading English.
pub fn browser<'a>(app: &'a TestApp, db: &Db, person: PersonId) -> Browser<'a> {
    browser_after(app, db, person, 0)
}

/// The same, signed in so many days after the one on which every test takes place.
pub fn browser_after<'a>(app: &'a TestApp, db: &Db, person: PersonId, days: i64) -> Browser<'a> {
    let at = NOW.plus_days(days);
    let token = secret::token(&chance());
    let id = secret::token_digest(&token);
    db.write_here(|tx| {
        let account = account_of(tx, person)?;
        let device = String::new();
        let session = Session {
            id: id.clone(),
            account,
            acting_for: None,
            device,
            signed_in_at: at,
            seen_at: at,
            created_at: at,
        };
        kit_web::store::session::insert(tx, &session)
    })
    .unwrap();
    let browser = app.browser();
    browser.hold("session", &token);
    browser
}

/// A line that is as long as lines may be, and one that is longer by a letter.
pub fn long_lines() -> (String, String) {
    ("ä".repeat(LINE_LIMIT), "ä".repeat(LINE_LIMIT + 1))
}

/// Holds that these pages of a plan or handbook that is not public are for coordinators: nobody else
/// opens them, and nobody else's form is taken.
pub fn for_coordinators(app: &TestApp, db: &Db, city: &City, path: &str) {
    for person in [city.officer, city.reader, city.administrator] {
        closed(app, db, person, path, StatusCode::FORBIDDEN);
    }
    for_those_inside(app, db, city, path);
}

/// The same of a plan's page, of which visitors do not learn that it is there.
pub fn seen_inside_of_plan(app: &TestApp, db: &Db, city: &City, path: &str) {
    assert_ne!(browser(app, db, city.stranger).get(path).status, StatusCode::OK, "{path}");
    assert_ne!(app.browser().get(path).status, StatusCode::OK, "{path}");
}

/// Holds that a page without a form is for those inside: others do not learn that it is there.
pub fn seen_inside(app: &TestApp, db: &Db, city: &City, path: &str) {
    assert_eq!(browser(app, db, city.stranger).get(path).status, StatusCode::NOT_FOUND, "{path}");
    let asked = app.browser().get(path);
    let signs_in = asked.location().is_some_and(|to| to.starts_with("/sign-in?"));
    assert!(signs_in, "{path}: {}", asked.status);
}

/// Holds that these pages are for those inside: others do not learn that they are there.
pub fn for_those_inside(app: &TestApp, db: &Db, city: &City, path: &str) {
    closed(app, db, city.stranger, path, StatusCode::NOT_FOUND);
    let asked = app.browser().get(path);
    assert!(
        asked.status == StatusCode::NOT_FOUND || asked.location().is_some_and(|to| to.starts_with("/sign-in?")),
        "{path}: {}",
        asked.status
    );
}

/// Holds that this person neither opens the page nor has an effect by its form.
pub fn closed(app: &TestApp, db: &Db, person: PersonId, path: &str, status: StatusCode) {
    let browser = browser(app, db, person);
    assert_eq!(browser.get(path).status, status, "GET {path}");
    let nonce = browser.get("/plans").attributes("input[name=nonce]", "value").remove(0);
    assert_eq!(browser.post(path, &[("nonce", &nonce)]).status, status, "POST {path}");
}

/// Two people open the same form. The first saves; the second mistypes at first, and once that is
/// mended sees both versions all the same, and saves on.
pub fn both_versions(browser: &Browser<'_>, path: &str, field: &str, [theirs, mistyped, mine]: [&str; 3]) -> Page {
    let (first, second) = (browser.get(path), browser.get(path));
    let saved = browser.submit(&first, path, &[(field, theirs)]);
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{path}: {:?}", saved.errors());
    let back = browser.submit(&second, path, &[(field, mistyped)]);
    assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
    let late = browser.submit(&back, path, &[(field, mine)]);
    assert_eq!(late.status, StatusCode::CONFLICT, "{path}: nothing is overwritten unseen");
    assert_eq!(browser.submit(&late, path, &[]).status, StatusCode::SEE_OTHER, "{path}: {:?}", late.errors());
    late
}

fn account_of(tx: &mut Tx<'_>, person: PersonId) -> kernel::Result<AccountId> {
    people::account::of_person(tx, person)?.map(|account| account.id).ok_or(kernel::Error::Missing)
}

/// What a plan says of itself when nothing else is said.
pub fn plan_change() -> PlanChange {
    PlanChange {
        year: 2026,
        title: "Plan of the year".into(),
        summary: "What we want this year.".into(),
        lang: Lang::En,
        visibility: Visibility::Members,
        handbook: None,
        follow_ups: Vec::new(),
    }
}

/// An empty plan that those see who have a role in the space.
pub fn plan(db: &Db, city: &City) -> Plan {
    plan_as(db, city, |_| {})
}

/// An empty plan that everybody sees.
pub fn public_plan(db: &Db, city: &City) -> Plan {
    plan_as(db, city, |change| change.visibility = Visibility::Public)
}

/// An empty plan with something else than usual.
pub fn plan_as(db: &Db, city: &City, differ: impl FnOnce(&mut PlanChange)) -> Plan {
    let mut change = plan_change();
    differ(&mut change);
    db.write_here(|tx| start_plan(tx, &occasion(), &leave(city), &change)).unwrap()
}

/// A goal at the end of the plan.
pub fn goal(db: &Db, plan: &Plan, title: &str) -> Goal {
    let change = GoalChange { title: title.into(), reason: "Because the city needs it.".into() };
    db.write_here(|tx| add_goal(tx, &occasion(), &may_change(plan), plan, &change)).unwrap()
}

/// A target of the goal, to be reached by this day.
pub fn target(db: &Db, plan: &Plan, goal: GoalId, name: &str, due_on: Option<Date>) -> Target {
    let change = TargetChange { name: name.into(), due_on, set: None };
    db.write_here(|tx| add_target(tx, &occasion(), &may_change(plan), plan, (goal, None), &change)).unwrap()
}

/// What a measure says when nothing else is said: planned, without days and people.
pub fn measure_change(title: &str) -> MeasureChange {
    MeasureChange {
        target: None,
        tool: None,
        kind: Kind::Advocacy,
        title: title.into(),
        details: String::new(),
        progress: MeasureProgress::Planned,
        starts_on: None,
        due_on: None,
        owner: None,
        helpers: Vec::new(),
    }
}

/// A measure for the goal as a whole.
#[expect(clippy::needless_pass_by_value, reason = "a test makes the change where it calls")]
pub fn measure(db: &Db, plan: &Plan, goal: GoalId, change: MeasureChange) -> Measure {
    let leave: Allowed<FollowUp> = Allowed::for_installation(plan.space);
    db.write_here(|tx| add_measure(tx, &occasion(), &leave, plan, goal, change.clone())).unwrap()
}

/// Somebody known, as owner or helper of a measure.
pub fn worker(db: &Db, person: PersonId) -> Worker {
    Worker { person: Some(person), name: db.read_here(|tx| people::person::get(tx, person)).unwrap().name }
}

/// An indicator of the goal that is to rise to ten, with these values.
pub fn indicator(db: &Db, plan: &Plan, goal: GoalId, name: &str, values: &[(Date, f64)]) -> Indicator {
    let change = IndicatorChange {
        name: name.into(),
        unit: "flights a week".into(),
        source: "The airport's statistics".into(),
        direction: Direction::Up,
        target: Some(10.0),
    };
    let leave: Allowed<FollowUp> = Allowed::for_installation(plan.space);
    db.write_here(|tx| {
        let indicator = add_indicator(tx, &occasion(), &may_change(plan), plan, goal, &change)?;
        for (on, value) in values {
            let value = NewValue::new(Some(*on), Some(*value), String::new(), TODAY).unwrap();
            record_value(tx, &occasion(), &leave, plan, indicator.id, &value)?;
        }
        store::indicator::get(tx, plan.id, indicator.id)
    })
    .unwrap()
}

/// A stakeholder with a member, a partner and an officer of the goal, with these names.
pub fn people_of_goal(db: &Db, goal: GoalId, [group, member, partner, officer]: [&str; 4], person: Option<PersonId>) {
    let (at, chance) = (NOW, chance());
    db.write_here(|tx| {
        let members = vec![(StakeholderId::new(at, &chance), member.to_owned())];
        let group = Stakeholder { id: StakeholderId::new(at, &chance), name: group.to_owned(), members };
        store::people_of_goal::set_stakeholders(tx, goal, &[group])?;
        let partner = Partner::named(PartnerId::new(at, &chance), partner.to_owned());
        store::people_of_goal::set_partners(tx, goal, &[partner])?;
        let officer = Officer { id: OfficerId::new(at, &chance), name: officer.to_owned(), person };
        store::people_of_goal::set_officers(tx, goal, &[officer])
    })
    .unwrap();
}

/// A handbook of the city's space with two chapters and a tool of each kind.
pub fn handbook(db: &Db, city: &City) -> Handbook {
    let chapter = |title: &str, body: &str| ChapterChange { title: title.into(), body: body.into() };
    let chapters =
        [chapter("Principles", "We speak with **one** voice."), chapter("Roles", "- the board\n- the mayor")];
    let change =
        HandbookChange { title: "Handbook of advocacy".into(), term: (Some(2026), Some(2029)), lang: Lang::En };
    let tools = ToolkitChange { advocacy: vec!["Meetings".into()], communication: vec!["Newsletter".into()] };
    db.write_here(|tx| {
        let handbook = start_handbook(tx, &occasion(), &leave(city), &change)?;
        for chapter in &chapters {
            add_chapter(tx, &occasion(), &leave(city), &handbook, chapter)?;
        }
        set_toolkit(tx, &occasion(), &leave(city), &handbook, handbook.version, &tools)?;
        store::handbook::get(tx, handbook.id)
    })
    .unwrap()
}

/// A note that the plan's document left over.
pub fn note(db: &Db, plan: &Plan, body: &str) -> Note {
    let note = Note { id: NoteId::new(NOW, &chance()), body: body.into() };
    db.write_here(|tx| store::plan::insert_note(tx, plan.id, &note)).unwrap();
    note
}

/// A rule of follow-up, as a plan's change has it.
pub fn follow_up(body: &str, per_year: i64) -> actions::FollowUpChange {
    actions::FollowUpChange { id: None, body: body.into(), per_year }
}

/// The rules of follow-up that a plan has.
pub fn follow_ups(db: &Db, plan: &Plan) -> Vec<FollowUpRule> {
    db.read_here(|tx| store::plan::follow_ups(tx, plan.id)).unwrap()
}

fn may_change(plan: &Plan) -> Allowed<ChangePlan> {
    Allowed::for_installation(plan.space)
}
