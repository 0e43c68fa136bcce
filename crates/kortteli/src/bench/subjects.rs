use std::net::SocketAddr;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

use core_spaces::Allowed;
use core_spaces::rules::Visibility;
use feature_plans::actions::{ReportChange, begin_report, freeze_report};
use feature_plans::rules::report::Period;
use feature_plans::rules::{GoalId, Plan};
use feature_plans::store::plan;
use kernel::{Error, Fault, Lang, Result, SpaceId};
use kit_db::{Address, Db, Options};
use kit_feature::Demonstration;
use kit_search::Search;
use tokio::runtime::Runtime;
use tokio::sync::oneshot;

use super::client::{Answer, Client};
use super::load::{Measured, again, load};
use super::rows::Row;
use super::{contacts, data, duties, floor, store};
use crate::configuration::{Configuration, Environment, MailWay};
use crate::demo::{self, Who};
use crate::features;
use crate::serving::{Serving, runtime};

/// What is measured: its name, its path, who asks, and the least number of answers.
type Asked<'a> = (&'static str, &'a str, &'a (dyn Fn(usize) -> Client + Sync), usize);

/// What is measured within this process: its name, itself, and the floor beneath it.
type Against<'a> = (&'static str, &'a dyn Fn() -> Result<()>, &'a dyn Fn() -> Result<()>);

/// The document that is brought in: three goals, of a city that does not exist.
const DOCUMENT: &[u8] = include_bytes!("plan.md");

/// The rows that need a register and a contact log as a large city has them after years.
const WITH_CONTACTS: [&str; 3] = ["search-plan", "goal-timeline", "contact-write"];

/// The rows that need as many duties as a country's cities have after years.
const WITH_DUTIES: [&str; 2] = ["duties-status", "clock"];

/// The question that is asked of search: words that many plans have, inflected.
const SEARCHED: &str = "/search?q=railways+to+the+harbours";

/// What is to be measured.
#[derive(Clone, Debug)]
pub struct Order {
    /// Only this row.
    pub only: Option<String>,
    /// How many times the demonstration data, ascending.
    pub scales: Vec<usize>,
    /// How long each row is measured.
    pub time: Duration,
    /// An empty PostgreSQL database to measure on too.
    pub postgres: Option<Address>,
}

/// Measures on `SQLite` in this folder, and on PostgreSQL where one is given. Tells each step.
pub fn measure(order: &Order, folder: &Path, tell: &dyn Fn(&str)) -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    let sqlite = Address::Sqlite(folder.join("bench.db"));
    for address in [Some(sqlite), order.postgres.clone()].into_iter().flatten() {
        let mut subject = Subject::start(&address, &folder.join(address.engine().name()))?;
        if order.only.as_deref().is_none_or(|only| WITH_CONTACTS.contains(&only)) {
            tell(&format!("{}: making 5,000 persons and 50,000 contacts", address.engine().name()));
            subject.goal = Some(contacts::fill(&subject.db, &subject.demonstration, &subject.plan)?);
        }
        let (mut before, mut made) = (1, 0);
        for scale in &order.scales {
            // Duties have spaces of their own.
            if order.only.as_deref().is_none_or(|only| !WITH_DUTIES.contains(&only)) {
                tell(&format!("{}: making {scale} times the demonstration data", address.engine().name()));
                data::multiply(&subject.db, &subject.demonstration, before..*scale)?;
            }
            if order.only.as_deref().is_none_or(|only| WITH_DUTIES.contains(&only)) {
                tell(&format!("{}: making {} duties", address.engine().name(), 10_080 * scale));
                subject.clock = duties::fill(&subject.db, &subject.demonstration, made..*scale, subject.clock)?;
                made = *scale;
            }
            before = *scale;
            rows.extend(subject.rows(order, *scale, tell)?);
        }
    }
    Ok(rows)
}

/// A running installation with demonstration data, and somebody who is signed in.
struct Subject {
    db: Db,
    demonstration: Demonstration,
    address: SocketAddr,
    coordinator: Client,
    search: Search,
    plan: Plan,
    /// The goal that the contacts are about, where there are any.
    goal: Option<GoalId>,
    /// The space whose clock is looked at, and who reads there and nowhere else.
    clock: Option<SpaceId>,
    reader: Client,
    runtime: Runtime,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<Result<()>>>,
}

impl Subject {
    fn start(address: &Address, folder: &Path) -> Result<Self> {
        let mut configuration = Configuration::of("", None, &Environment::new())?;
        configuration.listen = SocketAddr::from(([127, 0, 0, 1], 0));
        folder.clone_into(&mut configuration.data);
        configuration.secret_file = folder.join("secret");
        configuration.mail.way = MailWay::Folder(folder.join("mail"));
        let db = Db::open(address, &Options::default())?;
        if db.pending(&features::migrations())?.len() < features::migrations().len() {
            return Err(Error::BadRequest("the database to measure on must be empty".to_owned()));
        }
        let serving = Serving::prepare(&configuration, db.clone())?;
        let (occasion, site) = (serving.occasion(), serving.site().clone());
        db.migrate(&features::migrations(), occasion.at)?;
        let demonstration = demo::make(&db, &occasion, &site, Lang::En)?;
        let link = db.write_here(|tx| demo::link_of(tx, &occasion, &site, Who::Coordinator))?;
        let other = db.write_here(|tx| demo::link_of(tx, &occasion, &site, Who::Administrator))?;
        let plan = public_plan(&db, &demonstration)?;
        let (bound, search) = (serving.bound()?, serving.search()?.clone());
        let (stop, stopped) = oneshot::channel::<()>();
        let thread = std::thread::spawn(move || serving.run_until(async { drop(stopped.await) }));
        let coordinator = signed_in(bound, &link).map_err(|error| Fault::because("signing in", error))?;
        let reader = signed_in(bound, &other).map_err(|error| Fault::because("signing in", error))?;
        let (runtime, stop, thread) = (runtime()?, Some(stop), Some(thread));
        let (goal, clock) = (None, None);
        Ok(Self {
            db,
            demonstration,
            address: bound,
            coordinator,
            search,
            plan,
            goal,
            clock,
            reader,
            runtime,
            stop,
            thread,
        })
    }

    fn rows(&self, order: &Order, scale: usize, tell: &dyn Fn(&str)) -> Result<Vec<Row>> {
        let mut rows = Vec::new();
        let (plan, report) = (format!("/plans/{}", self.plan.id), self.report()?);
        let stranger = |_: usize| Client::new(self.address).compressed();
        let reader = |_: usize| self.coordinator.beside(self.address).compressed();
        let wanted = |name: &str| order.only.as_deref().is_none_or(|only| only == name);
        // The index has followed the new data before it is asked.
        self.search.keep_up(&self.db)?;
        let timeline = self.goal.map(|goal| format!("{plan}/goals/{goal}/timeline"));
        let timeline = timeline.iter().map(|path| -> Asked<'_> { ("goal-timeline", path, &reader, 100) });
        let subjects: [Asked<'_>; 4] = [
            ("page-public", &plan, &stranger, 200),
            ("page-plan", &plan, &reader, 100),
            ("search-plan", SEARCHED, &reader, 100),
            ("report-pdf", &report, &reader, 2),
        ];
        for (name, path, client, least) in subjects.into_iter().chain(timeline).filter(|(name, ..)| wanted(name)) {
            tell(&format!("{}: {name}", self.db.engine().name()));
            let measured = load(client, &|client| client.get(path), (order.time, least))?;
            let answer = client(0).get(path).map_err(|error| Fault::because("asking for a page", error))?;
            rows.push(self.row(name, scale, &measured, &self.floor(&answer, order.time, &[])?));
        }
        if wanted("import-plan") {
            tell(&format!("{}: import-plan", self.db.engine().name()));
            let space = self.demonstration.space.to_string();
            let bring = |client: &mut Client| {
                let nonce = client.get("/plans/import")?.field("nonce").unwrap_or_default();
                let fields = [("nonce", nonce.as_str()), ("space", space.as_str()), ("lang", "en")];
                client.upload("/plans/import", &fields, ("file", "plan.md", DOCUMENT))
            };
            // The form is read for its nonce: not compressed.
            let sender = |_: usize| self.coordinator.beside(self.address);
            let measured = load(&sender, &bring, (order.time, 2))?;
            let answer = bring(&mut sender(0)).map_err(|error| Fault::because("bringing a plan in", error))?;
            rows.push(self.row("import-plan", scale, &measured, &self.floor(&answer, order.time, DOCUMENT)?));
        }
        if let Some(goal) = self.goal.filter(|_| wanted("contact-write")) {
            tell(&format!("{}: contact-write", self.db.engine().name()));
            rows.push(self.contact_write(order, scale, goal)?);
        }
        if let Some(space) = self.clock {
            rows.extend(self.of_duties(order, scale, space)?);
        }
        Ok(rows)
    }

    /// How many duties stand how, and a city's clock, each against what the database alone takes for it.
    fn of_duties(&self, order: &Order, scale: usize, space: SpaceId) -> Result<Vec<Row>> {
        let (today, space) = (self.demonstration.today, space.to_string());
        let wanted = |name: &str| order.only.as_deref().is_none_or(|only| only == name);
        let counting = || self.db.read_here(|tx| core_commitments::store::duty::counted(tx, today)).map(drop);
        let looking = || self.db.read_here(store::duty::looked_at).map(drop);
        let clock = || match self.reader.beside(self.address).get("/clock").map(|answer| answer.status) {
            Ok(200) => Ok(()),
            answer => Err(Fault::new(format!("asking for the clock: {answer:?}")).into()),
        };
        let reading = || self.db.read_here(|tx| store::duty::of_a_year(tx, &space, today.year())).map(drop);
        let subjects: [Against<'_>; 2] = [("duties-status", &counting, &looking), ("clock", &clock, &reading)];
        let mut rows = Vec::new();
        for (name, act, floor) in subjects.into_iter().filter(|(name, ..)| wanted(name)) {
            let (measured, floor) = (again(act, (order.time, 5))?, again(floor, (order.time, 5))?);
            rows.push(self.row(name, scale, &measured, &floor));
        }
        Ok(rows)
    }

    /// Logs contacts as a page does: its form is read, filled and sent.
    fn contact_write(&self, order: &Order, scale: usize, goal: GoalId) -> Result<Row> {
        let path = format!("/spaces/{}/contacts/new", self.plan.space);
        let (our, goal) = (self.demonstration.people.coordinator.to_string(), goal.to_string());
        let (today, next) = (self.demonstration.today.to_string(), AtomicUsize::new(0));
        let log = |client: &mut Client| {
            let nonce = client.get(&path)?.field("nonce").unwrap_or_default();
            let number = next.fetch_add(1, Ordering::Relaxed);
            let (whom, topic) = (contacts::name(number % 5_000), format!("A call about railways {number}"));
            let fields = [
                ("nonce", nonce.as_str()),
                ("whom", &whom),
                ("on", &today),
                ("state", "held"),
                ("channel", "call"),
                ("topic", &topic),
                ("said", "They will come back before the budget."),
                ("level", "team"),
                ("ours", &our),
                ("goals", &goal),
                ("sure", "yes"),
            ];
            client.post(&path, &fields)
        };
        let sender = |_: usize| self.coordinator.beside(self.address);
        let measured = load(&sender, &log, (order.time, 10))?;
        let answer = log(&mut sender(0)).map_err(|error| Fault::because("logging a contact", error))?;
        Ok(self.row("contact-write", scale, &measured, &self.floor(&answer, order.time, &[])?))
    }

    fn row(&self, name: &'static str, scale: usize, measured: &Measured, floor: &Measured) -> Row {
        Row::of(name, self.db.engine().name(), scale, measured, floor)
    }

    /// The same bytes from memory, after the same bytes were sent there.
    fn floor(&self, answer: &Answer, time: Duration, sent: &[u8]) -> Result<Measured> {
        let address = floor::serve(&self.runtime, answer)?;
        let ask = |client: &mut Client| match sent {
            [] => client.get("/"),
            document => client.upload("/", &[], ("file", "plan.md", document)),
        };
        load(&|_| self.coordinator.beside(address).compressed(), &ask, (time, 10))
    }

    /// The address of a frozen report of the plan.
    fn report(&self) -> Result<String> {
        let (occasion, today) = (&self.demonstration.occasion, self.demonstration.today);
        let change =
            ReportChange { period: Period::new(today.first_of_year(), today)?, lang: Lang::En, summary: String::new() };
        let space = self.plan.space;
        let report = self.db.write_here(|tx| {
            let begun = begin_report(tx, occasion, &Allowed::for_installation(space), &self.plan, &change)?;
            let which = (begun.id, begun.version);
            freeze_report(tx, occasion, &Allowed::for_installation(space), &self.plan, which, today)
        })?;
        Ok(format!("/plans/{}/reports/{}/pdf", self.plan.id, report.id))
    }
}

impl Drop for Subject {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(Err(_)) = self.thread.take().map(JoinHandle::join) {
            tracing::error!("the server had panicked");
        }
    }
}

fn public_plan(db: &Db, demonstration: &Demonstration) -> Result<Plan> {
    let plans = db.read_here(|tx| plan::of_space(tx, demonstration.space))?;
    plans.into_iter().find(|plan| plan.visibility == Visibility::Public).ok_or(Error::Missing)
}

fn signed_in(address: SocketAddr, link: &str) -> std::io::Result<Client> {
    let path = link.splitn(4, '/').nth(3).map(|path| format!("/{path}")).unwrap_or_default();
    let mut client = Client::new(address);
    let nonce = client.get(&path)?.field("nonce").unwrap_or_default();
    client.post(&path, &[("nonce", &nonce)])?;
    Ok(client)
}
