//! The demonstration's city on a fresh database, with everybody signed in, and another city beside it.

use std::collections::BTreeMap;

use core_commitments::actions::{
    NewEvidence, attach_file, call_meeting, choose_reminders, found_body, give_evidence, make_commitment, seat_member,
};
use core_commitments::rules::{
    Acceptance, BodyChange, BodyKind, Dossier, DossierId, FeedId, FeedOf, MeetingChange, MeetingId, Often, Party,
    PassingId, Recurrence, ReminderChoice, SeatChange, SeatId, SeatRole, Shift, Source as CommitmentSource, Terms,
};
use core_documents::files::FileStore;
use core_documents::rules::file::FileName;
use core_people::actions::{NewPerson, add_person, ask_to_sign_in, make_sign_in_link};
use core_people::rules::Email;
use core_people::store::{account, mandate};
use core_register::rules::{OrganisationChange, OutsideKind, PersonChange, RegisterPersonId, TenureChange};
use core_spaces::Allowed;
use core_spaces::actions::grant_role;
use core_spaces::rules::{GrantedRole, Role, Term, Visibility};
use core_spaces::store::role;
use feature_plans::actions::{
    EditionApproval, ReportChange, Source, add_material, add_outcome, approve_edition, approve_report, begin_import,
    begin_report, freeze_report, log_contact, prepare_disclosure, put_on_map,
};
use feature_plans::rules::access::Level;
use feature_plans::rules::contact::{Channel, ContactChange, ContactState, Their};
use feature_plans::rules::disclosure::{DisclosureChange, DisclosureKind, Fields, HalfYear};
use feature_plans::rules::draft::{Draft, DraftContent};
use feature_plans::rules::influence::{AssessmentChange, Position, Whom};
use feature_plans::rules::report::{Audience, Decision, Parts, Period};
use feature_plans::rules::{
    Came, ContactId, Decided, DraftId, GoalId, InfluenceId, MaterialChange, MaterialId, MaterialKind, NewPromise, Note,
    NoteId, Partner, PartnerId, Plan, PlanId, PromiseId, ReportId, Side,
};
use feature_plans::store;
use kernel::{Chance, Lang, MultiText, Occasion, PersonId, Result, SpaceId};
use kit_db::{Engine, Tx};
use kit_feature::{Demonstration, Records};
use kit_test::{Browser, NOW, TestApp, TestDb};
use kit_web::{App, Site, secret};
use kit_work::LetterId;
use kit_work::mail::incoming::AddressForm;
use kortteli::demo::{self, Who};
use kortteli::features;
use kortteli::pages::{FrontPages, Health, SentMail, development_routes};
use kortteli::program;
use kortteli::searching::Searching;
use tempfile::TempDir;

/// A document of three goals, of a city that does not exist.
pub const DOCUMENT: &[u8] = include_bytes!("../../src/bench/plan.md");

/// Values for the parameters of addresses, by their names.
pub type Samples = BTreeMap<&'static str, String>;

/// The application with the demonstration's data.
pub struct City {
    pub test: TestApp,
    pub db: TestDb,
    pub demonstration: Demonstration,
    pub neighbour: SpaceId,
    stranger: PersonId,
    _folder: TempDir,
}

pub fn occasion() -> Occasion {
    Occasion::of_installation(NOW, Chance::system())
}

impl City {
    pub fn new() -> Self {
        let db = kit_test::fresh(Engine::Sqlite, &features::migrations());
        let folder = tempfile::tempdir().unwrap();
        let test = application(&db, &folder);
        let site = test.app.site().clone();
        let demonstration = demo::make(&db, &occasion(), &site, Lang::En).unwrap();
        let plans = db.read_here(store::plan::all).unwrap();
        let neighbour = plans.iter().find(|plan| plan.space != demonstration.space).unwrap().space;
        let stranger = db.write_here(|tx| coordinator_elsewhere(tx, neighbour, &site)).unwrap();
        Self { test, db, demonstration, neighbour, stranger, _folder: folder }
    }

    /// The browser of somebody by the name of their role.
    pub fn browser(&self, role: &str) -> Browser<'_> {
        let browser = self.test.browser();
        let person = match role {
            "anonymous" => return browser,
            "stranger" => self.stranger,
            "coordinator" => self.demonstration.people.coordinator,
            "officer" => self.demonstration.people.officer,
            "reader" => self.demonstration.people.member,
            "administrator" => self.demonstration.people.administrator,
            other => panic!("nobody is {other}"),
        };
        self.sign_in(&browser, person);
        browser
    }

    pub fn sign_in(&self, browser: &Browser<'_>, person: PersonId) {
        let occasion = Occasion::of_installation(self.test.clock.now(), Chance::system());
        let site = self.test.app.site();
        let link = self.db.write_here(|tx| {
            let account = account::of_person(tx, person)?.unwrap();
            make_sign_in_link(tx, &occasion, account.id, site)
        });
        let path = link.unwrap().strip_prefix(&site.address).unwrap().to_owned();
        let signed_in = browser.submit(&browser.get(&path), &path, &[]);
        assert_eq!(signed_in.status, 303, "{}", signed_in.text());
    }

    /// Search with everything that there is.
    pub fn searching(&self) -> &Searching {
        let searching = self.test.app.given::<Searching>().unwrap();
        searching.search.keep_up(&self.db).unwrap();
        searching
    }

    /// Real ids of the city's own space.
    pub fn own(&self) -> Samples {
        self.samples(self.demonstration.space, Visibility::Public)
    }

    /// Real ids of the neighbour's space, of a plan for its own people.
    pub fn foreign(&self) -> Samples {
        self.samples(self.neighbour, Visibility::Members)
    }

    fn samples(&self, space: SpaceId, visibility: Visibility) -> Samples {
        let (app, demonstration) = (&self.test.app, &self.demonstration);
        let files = app.given::<FileStore>().unwrap();
        let mut samples = self.db.write_here(|tx| of_space(tx, files, space, visibility)).unwrap();
        samples.extend(self.db.write_here(|tx| of_people(tx, app, demonstration)).unwrap());
        for (name, value) in [("what", "lang"), ("list", "measures"), ("format", "csv")] {
            samples.insert(name, value.to_owned());
        }
        samples
    }
}

fn application(db: &TestDb, folder: &TempDir) -> TestApp {
    // The test's application brings the pages of kit-web by itself.
    let mut features: Vec<_> = features::all().into_iter().filter(|feature| feature.name != "kit-web").collect();
    features.last_mut().unwrap().routes.extend(development_routes());
    let front_pages = FrontPages::of(&features);
    let records = Records::of(&features);
    let searching = Searching::of(&features, program::search(&folder.path().join("search")).unwrap());
    let health = Health { migrations: features::migrations(), data: folder.path().to_owned() };
    let files = FileStore::at(folder.path().join("files")).unwrap();
    let mail = SentMail(folder.path().join("mail"));
    TestApp::giving(db, features::identify, features, |app| {
        app.giving(front_pages)
            .giving(health)
            .giving(files)
            .giving(mail)
            .giving(searching)
            .giving(records)
            .giving(Some(mail_addresses()))
    })
}

/// The form of the addresses to which mail comes in.
pub fn mail_addresses() -> AddressForm {
    "{plan}@plans.example".parse().unwrap()
}

/// Somebody who leads the work of the other city and has no business here.
fn coordinator_elsewhere(tx: &mut Tx<'_>, space: SpaceId, site: &Site) -> Result<PersonId> {
    let email = Some(Email::typed("elsewhere@exempelstad.example")?);
    let new = NewPerson { name: "Elsewhere".into(), email, lang: Lang::En, administrator: false };
    let person = add_person(tx, &occasion(), site, &new)?;
    let term = Term::new(jiff::civil::date(2026, 1, 1), None)?;
    let granted = GrantedRole { person, role: Role::Coordinator, term };
    grant_role(tx, &occasion(), &Allowed::for_installation(space), &granted)?;
    Ok(person)
}

fn of_people(tx: &mut Tx<'_>, app: &App, demonstration: &Demonstration) -> Result<Samples> {
    let email = Who::Officer.email()?;
    let code = ask_to_sign_in(tx, &occasion(), (app.site(), app.secret()), &email, "/", Lang::En)?;
    let account = account::by_email(tx, &email)?.unwrap();
    let link = make_sign_in_link(tx, &occasion(), account.id, app.site())?;
    let mandates = mandate::of_person(tx, demonstration.people.officer)?;
    let feed = FeedId::new(NOW, &Chance::system());
    core_commitments::store::feed::replace(tx, demonstration.people.officer, (feed, FeedOf::All), NOW)?;
    let calendar = core_commitments::pages::feed_token(app, feed);
    // Off already: whoever has the key may turn them off, and here nothing is to happen.
    let off = ReminderChoice { often: Often::Never, ..ReminderChoice::standing(NOW.day(&app.site().zone)) };
    let key = choose_reminders(tx, &occasion(), demonstration.people.officer, off)?.off_key;
    let list = kit_lists::reading::read(b"name;country\nEsimerkki;FI\n")?;
    let list = core_directory::actions::begin_import(tx, &occasion(), "list.csv", &list)?;
    Ok(Samples::from([
        ("directory_import", list.id.to_string()),
        ("key", key),
        ("person", demonstration.people.officer.to_string()),
        ("mandate", mandates[0].mandate.id.to_string()),
        ("organisation", demonstration.organisation.to_string()),
        ("code", code.to_string()),
        ("calendar", calendar),
        ("token", link.rsplit('/').next().unwrap().to_owned()),
    ]))
}

/// A note of the plan: its own document left none.
fn note(tx: &mut Tx<'_>, plan: PlanId) -> Result<NoteId> {
    let now = occasion();
    let note = Note { id: NoteId::new(now.at, &now.chance), body: "A piece that found no place".into() };
    store::plan::insert_note(tx, plan, &note)?;
    Ok(note.id)
}

fn of_space(tx: &mut Tx<'_>, files: &FileStore, space: SpaceId, visibility: Visibility) -> Result<Samples> {
    let plans = store::plan::of_space(tx, space)?;
    let plan = plans.into_iter().find(|plan| plan.visibility == visibility).unwrap();
    let goal = store::goal::of_plan(tx, plan.id)?[0].id;
    let measure = store::measure::of_plan(tx, plan.id)?[0].id;
    let target = store::target::of_plan(tx, plan.id)?[0].id;
    let (material, partner) = of_goal(tx, &plan, goal)?;
    let handbook = store::handbook::get(tx, plan.handbook.unwrap())?;
    let note = note(tx, plan.id)?;
    let indicators = store::indicator::of_plan(tx, plan.id)?;
    let indicator = indicators.iter().find(|indicator| !indicator.values.is_empty()).unwrap();
    let source = Source::read_and_keep(files, "plan.md", DOCUMENT)?;
    let import = begin_import(tx, &occasion(), &Allowed::for_installation(space), &source, Lang::En)?.id;
    let period = Period::new(jiff::civil::date(2026, 1, 1), jiff::civil::date(2026, 11, 22))?;
    let change = ReportChange { period, lang: Lang::En, summary: String::new() };
    let report = begin_report(tx, &occasion(), &Allowed::for_installation(space), &plan, &change)?;
    let which = (report.id, report.version);
    let report = freeze_report(tx, &occasion(), &Allowed::for_installation(space), &plan, which, period.until)?.id;
    let decision = Decision { body: "Council".into(), on: period.until, section: "§ 1".into() };
    approve_report(tx, &occasion(), &Allowed::for_installation(space), &plan, report, (decision, true))?;
    let days = (period.until, period.until);
    let approval = || EditionApproval { who: "Council".into(), on: days.0, frozen_on: days.0, today: days.1 };
    for audience in Audience::ALL {
        let (of, chosen) = ((&plan, report), (audience, Parts::usual(audience)));
        approve_edition(tx, &occasion(), &Allowed::for_installation(space), of, chosen, approval())?;
    }
    let roles = role::of_space(tx, space)?;
    let role = roles[0].id;
    let officer = roles.iter().find(|role| role.granted.role == Role::Officer).unwrap_or(&roles[0]).granted.person;
    let draft = draft(tx, plan.id, officer)?;
    let mut samples = of_register(tx, space)?;
    samples.extend(of_commitments(tx, files, (space, plan.lang))?);
    samples.extend(of_dossiers(tx, space, report, (samples["meeting"].parse()?, samples["seat"].parse()?))?);
    let influence = of_maps(tx, &plan, goal, samples["register_person"].parse()?)?;
    samples.extend(Samples::from([
        ("space", space.to_string()),
        ("role", role.to_string()),
        ("plan", plan.id.to_string()),
        ("handbook", handbook.id.to_string()),
        ("chapter", handbook.chapters[0].id.to_string()),
        ("note", note.to_string()),
        ("goal", goal.to_string()),
        ("measure", measure.to_string()),
        ("target", target.to_string()),
        ("indicator", indicator.id.to_string()),
        ("material", material.to_string()),
        ("partner", partner.to_string()),
        ("value", indicator.values[0].id.to_string()),
        ("import", import.to_string()),
        ("report", report.to_string()),
        ("influence", influence.to_string()),
        ("draft", draft.to_string()),
    ]));
    Ok(samples)
}

/// A commitment with one duty, and the evidence that was given for it.
fn of_commitments(tx: &mut Tx<'_>, files: &FileStore, (space, lang): (SpaceId, Lang)) -> Result<Samples> {
    let today = jiff::civil::date(2026, 11, 22);
    let terms = Terms {
        title: "A sample of a commitment".into(),
        details: String::new(),
        proof: String::new(),
        lang,
        level: core_commitments::rules::Level::Member,
        by: Party::Space,
        to: Party::Named("A sample of a committee".into()),
        owner: None,
        starts_on: today,
        ends_on: None,
        recurrence: Recurrence::Once,
        lead_days: 14,
        shift: Shift::Stays,
        acceptance: Acceptance::ByReceiver,
    };
    let made = make_commitment(tx, &occasion(), &Allowed::for_installation(space), today, &terms)?;
    let duty = core_commitments::store::duty::known(tx, made.id)?[0].duty.id;
    let name = FileName::of("evidence.txt")?;
    let content = files.keep(&name, &b"A sample of evidence"[..])?;
    let proof = attach_file(tx, &occasion(), &Allowed::for_installation(space), (&name, &content))?;
    let new = NewEvidence { proof, title: "A sample of evidence".to_owned(), lang, on: today };
    give_evidence(tx, &occasion(), &Allowed::for_installation(space), today, &[duty], &new)?;
    let evidence = core_commitments::store::evidence::of_duty(tx, duty)?[0].evidence.id;
    let (commitment, duty, evidence) = (made.id.to_string(), duty.to_string(), evidence.to_string());
    let mut samples = Samples::from([("commitment", commitment), ("duty", duty), ("evidence", evidence)]);
    samples.extend(of_bodies(tx, space)?);
    samples.insert("passing", passing(tx, space)?.to_string());
    Ok(samples)
}

/// That somebody who owes nothing passed everything on.
fn passing(tx: &mut Tx<'_>, space: SpaceId) -> Result<PassingId> {
    let person =
        |tx: &mut Tx<'_>, who: Who| -> Result<PersonId> { Ok(account::by_email(tx, &who.email()?)?.unwrap().person) };
    let (from, to) = (person(tx, Who::Member)?, person(tx, Who::Coordinator)?);
    let id = PassingId::new(NOW, &Chance::system());
    core_commitments::store::passing::pass_on(tx, (id, space), (from, to), NOW)?;
    Ok(id)
}

/// A body with somebody in it and a meeting.
fn of_bodies(tx: &mut Tx<'_>, space: SpaceId) -> Result<Samples> {
    let today = jiff::civil::date(2026, 11, 22);
    let said = BodyChange { kind: BodyKind::Other, names: MultiText::of(Lang::En, "A sample of a body") };
    let body = found_body(tx, &occasion(), &Allowed::for_installation(space), &said)?.id;
    let said = SeatChange {
        person: None,
        name: "A sample of a member".into(),
        email: String::new(),
        role: SeatRole::Member,
        since: None,
        until: None,
    };
    let seat = seat_member(tx, &occasion(), &Allowed::for_installation(space), body, &said)?.id;
    let said = MeetingChange { on: today, at: None, place: String::new(), reviews: true };
    let meeting = call_meeting(tx, &occasion(), &Allowed::for_installation(space), (body, today), &said)?.id;
    Ok(Samples::from([("body", body.to_string()), ("seat", seat.to_string()), ("meeting", meeting.to_string())]))
}

/// What a body was sent; its members want no more mails, so that nothing happens where one says so again.
fn of_dossiers(
    tx: &mut Tx<'_>,
    space: SpaceId,
    report: ReportId,
    (meeting, seat): (MeetingId, SeatId),
) -> Result<Samples> {
    let id = DossierId::new(NOW, &Chance::system());
    let record = CommitmentSource { kind: "report".into(), id: report.to_string() };
    let dossier = Dossier { id, space, meeting, record, asked: String::new(), lang: Lang::En, sent_at: NOW };
    let id = core_commitments::store::dossier::keep(tx, &dossier, None)?;
    let (token, letter) = (secret::token(&Chance::system()), LetterId::new(NOW, &Chance::system()));
    let on = jiff::civil::date(2026, 11, 22);
    core_commitments::store::dossier::send(tx, (id, seat), &secret::token_digest(&token), letter, on)?;
    core_commitments::store::dossier::turn(tx, seat, true)?;
    let (audience, kind) = (Audience::Body.name().to_owned(), "json".to_owned());
    Ok(Samples::from([("dossier", token), ("audience", audience), ("kind", kind)]))
}

/// What this person forwarded.
fn draft(tx: &mut Tx<'_>, plan: PlanId, by: PersonId) -> Result<DraftId> {
    let id = DraftId::new(NOW, &Chance::system());
    let content = DraftContent { topic: "A sample of a draft".into(), ..DraftContent::default() };
    store::draft::insert(tx, &Draft { id, plan, by, content }, "sample@kuopio.example", NOW)?;
    Ok(id)
}

/// A key message of a goal, and one of its partners.
fn of_goal(tx: &mut Tx<'_>, plan: &Plan, goal: GoalId) -> Result<(MaterialId, PartnerId)> {
    let said = MaterialChange {
        kind: MaterialKind::Message,
        titles: MultiText::of(Lang::En, "A sample of a message"),
        bodies: MultiText::default(),
        address: String::new(),
        on: None,
        with: String::new(),
    };
    let said = MaterialChange { titles: said.titles.with(plan.lang, "A sample of a message"), ..said };
    let leave = Allowed::for_installation(plan.space);
    let material = add_material(tx, &occasion(), &leave, plan, (goal, &said))?.id;
    let people = store::people_of_goal::of_goal(tx, plan.id, goal)?;
    let partner = PartnerId::new(NOW, &Chance::system());
    let partners = [people.partners, vec![Partner::named(partner, "A sample of a partner".into())]].concat();
    store::people_of_goal::set_partners(tx, goal, &partners)?;
    Ok((material, partner))
}

/// A ministry of the space's register, who holds a post there, and since when.
fn of_register(tx: &mut Tx<'_>, space: SpaceId) -> Result<Samples> {
    let (register, today) = (Allowed::for_installation(space), jiff::civil::date(2026, 11, 22));
    let ministry = OrganisationChange {
        kind: OutsideKind::Ministry,
        names: MultiText::of(Lang::En, "Ministry of Samples"),
        abbreviation: String::new(),
        parent: None,
        area: String::new(),
        website: String::new(),
    };
    let ministry = core_register::actions::add_organisation(tx, &occasion(), &register, &ministry)?.id;
    let minister = PersonChange { name: "Sample of a Minister".into(), ..PersonChange::default() };
    let minister = core_register::actions::add_person(tx, &occasion(), &register, today, &minister)?.id;
    let (title, area, term) = ("minister".to_owned(), String::new(), String::new());
    let tenure = TenureChange { organisation: ministry, title, lang: Lang::Fi, area, term, since: None, until: None };
    let tenure = core_register::actions::add_tenure(tx, &occasion(), &register, minister, &tenure)?;
    let their = Their { person: Some(minister), organisation: Some(ministry), known_as: "minister".into() };
    let (contact, promise) = of_contacts(tx, space, today, their)?;
    let came = Came::Decision(Decided { by: "A sample".into(), on: today, what: "A sample of a decision".into() });
    let outcome = add_outcome(tx, &occasion(), &Allowed::for_installation(space), (contact, &came))?.id;
    let list = kit_lists::reading::read(b"nimi;organisaatio\nMaija Malli;Samples\n")?;
    let import = core_register::actions::begin_import(tx, &occasion(), &register, "list.csv", &list)?.id;
    Ok(Samples::from([
        ("register_import", import.to_string()),
        ("register_organisation", ministry.to_string()),
        ("register_person", minister.to_string()),
        ("tenure", tenure.id.to_string()),
        ("register_post", tenure.post.to_string()),
        ("contact", contact.to_string()),
        ("promise", promise.to_string()),
        ("outcome", outcome.to_string()),
        ("disclosure", of_disclosures(tx, space)?),
    ]))
}

/// A draft of an extract of a half-year.
fn of_disclosures(tx: &mut Tx<'_>, space: SpaceId) -> Result<String> {
    let (kind, today) = (DisclosureKind::Extract, jiff::civil::date(2026, 11, 22));
    let change = DisclosureChange { period: HalfYear::over(today).period(), fields: Fields::usual(kind) };
    let draft = prepare_disclosure(tx, &occasion(), &Allowed::for_installation(space), today, kind, &change)?;
    Ok(draft.id.to_string())
}

/// A contact with somebody outside, which everybody of the space sees, and what was promised at it.
fn of_contacts(
    tx: &mut Tx<'_>,
    space: SpaceId,
    today: jiff::civil::Date,
    their: Their,
) -> Result<(ContactId, PromiseId)> {
    let our = role::of_space(tx, space)?[0].granted.person;
    let change = held(today, our, their);
    let promise = NewPromise { side: Side::Them, who: String::new(), body: "An answer".into(), due_on: None };
    let allowed = Allowed::for_installation(space);
    let contact = log_contact(tx, &occasion(), &allowed, (today, true), &change, &[promise])?.id;
    Ok((contact, feature_plans::store::promise::of_contacts(tx, &[contact])?[0].id))
}

/// A call of this day, of which everybody of the space sees everything.
pub fn held(on: jiff::civil::Date, our: PersonId, their: Their) -> ContactChange {
    ContactChange {
        state: ContactState::Held,
        on: Some(on),
        at: None,
        minutes: None,
        channel: Channel::Call,
        place: String::new(),
        topic: "Samples".into(),
        said: String::new(),
        level: Level::City,
        lang: Lang::En,
        ours: vec![our],
        theirs: vec![their],
        goals: Vec::new(),
    }
}

/// Somebody on the map of a goal of the plan.
fn of_maps(tx: &mut Tx<'_>, plan: &Plan, goal: GoalId, person: RegisterPersonId) -> Result<InfluenceId> {
    let change = AssessmentChange {
        influence: Some(5),
        interest: Some(1),
        position: Some(Position::Unknown),
        evidence: String::new(),
        evidence_on: None,
    };
    let (about, when) = ((goal, Whom::Person(person), "minister"), (jiff::civil::date(2026, 11, 22), Lang::En));
    let allowed = Allowed::for_installation(plan.space);
    Ok(put_on_map(tx, &occasion(), &allowed, plan, when, about, &change)?.id)
}
