use std::fmt::Write as _;
use std::ops::Deref;

use kernel::{Chance, Moment};
use kit_db::{Address, Db, Engine, MigrationSet, Options};
use postgres::{Client, NoTls};
use sha2::{Digest, Sha256};
use tempfile::TempDir;

/// Names the server: a URL of somebody who may create databases.
const SERVER_VARIABLE: &str = "KORTTELI_TEST_POSTGRES";

/// A fresh database that is thrown away with this value.
#[derive(Debug)]
pub struct TestDb {
    db: Option<Db>,
    address: Address,
    place: Place,
}

#[derive(Debug)]
enum Place {
    /// Removed with this value.
    Folder {
        _kept: TempDir,
    },
    Server {
        admin_url: String,
        name: String,
    },
}

impl TestDb {
    /// Where it is, for a second connection or a program under test.
    pub fn address(&self) -> &Address {
        &self.address
    }

    /// Closes the database and opens it again, as a restart of the program does.
    pub fn reopen(&mut self) {
        self.db = None;
        self.db = Some(open(&self.address));
    }
}

impl Deref for TestDb {
    type Target = Db;

    fn deref(&self) -> &Db {
        self.db.as_ref().unwrap_or_else(|| panic!("the database is closed"))
    }
}

impl Drop for TestDb {
    fn drop(&mut self) {
        self.db = None;
        if let Place::Server { admin_url, name } = &self.place {
            // A server that went away meanwhile has forgotten the database too.
            if let Ok(mut admin) = Client::connect(admin_url, NoTls) {
                drop(admin.batch_execute(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")));
            }
        }
    }
}

/// Runs the test on a fresh database of this kind.
pub fn on(engine: Engine, sets: &[MigrationSet], test: impl FnOnce(&Db)) {
    test(&fresh(engine, sets));
}

/// Runs the test on a fresh database of either kind, for comparisons between them. Tests of one thing take [`both!`](crate::both),
/// which names the engine that failed.
pub fn each_database(sets: &[MigrationSet], mut test: impl FnMut(&Db)) {
    on(Engine::Sqlite, sets, &mut test);
    on(Engine::Postgres, sets, &mut test);
}

/// A fresh database of this kind with these migrations applied.
pub fn fresh(engine: Engine, sets: &[MigrationSet]) -> TestDb {
    match engine {
        Engine::Sqlite => fresh_sqlite(sets),
        Engine::Postgres => fresh_postgres(sets),
    }
}

fn fresh_sqlite(sets: &[MigrationSet]) -> TestDb {
    let folder = tempfile::tempdir().unwrap_or_else(|error| panic!("no temporary folder: {error}"));
    let address = Address::Sqlite(folder.path().join("test.db"));
    let db = open(&address);
    migrate(&db, sets);
    TestDb { db: Some(db), address, place: Place::Folder { _kept: folder } }
}

fn fresh_postgres(sets: &[MigrationSet]) -> TestDb {
    let admin_url = server();
    let name = random_name();
    let template = template(&admin_url, sets);
    run(&mut connect(&admin_url), &format!("CREATE DATABASE {name} TEMPLATE {template}"));
    let address = Address::Postgres(with_database(&admin_url, &name));
    TestDb { db: Some(open(&address)), address, place: Place::Server { admin_url, name } }
}

/// The name of a database with these migrations applied, made at the first need. Each test copies it, which is much
/// faster than to apply them anew.
fn template(admin_url: &str, sets: &[MigrationSet]) -> String {
    let name = format!("kt_template_{}", fingerprint(sets));
    let mut admin = connect(admin_url);
    let known = admin.query_opt("SELECT 1 FROM pg_database WHERE datname = $1", &[&name]);
    if known.unwrap_or_else(|error| panic!("listing databases: {error}")).is_some() {
        return name;
    }
    // Made under another name first, so that no other test copies a half-made one.
    let making = random_name();
    run(
        &mut admin,
        &format!("CREATE DATABASE {making} TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C.UTF-8'"),
    );
    migrate(&open(&Address::Postgres(with_database(admin_url, &making))), sets);
    if admin.batch_execute(&format!("ALTER DATABASE {making} RENAME TO {name}")).is_err() {
        // Another test was faster.
        run(&mut admin, &format!("DROP DATABASE {making} WITH (FORCE)"));
    }
    name
}

fn fingerprint(sets: &[MigrationSet]) -> String {
    let mut hash = Sha256::new();
    for set in sets {
        hash.update(set.crate_name);
        for migration in set.migrations {
            hash.update(migration.name);
            hash.update(migration.postgres);
        }
    }
    letters(&hash.finalize()[..8])
}

fn open(address: &Address) -> Db {
    // Few threads: many tests run at once.
    let options = Options { readers: 2, writers: 4, ..Options::default() };
    Db::open(address, &options).unwrap_or_else(|error| panic!("opening {address}: {error}"))
}

fn migrate(db: &Db, sets: &[MigrationSet]) {
    if let Err(error) = db.migrate(sets, Moment::from_millis(0)) {
        panic!("migrating: {error}");
    }
}

#[expect(clippy::disallowed_methods, reason = "tests are told by the environment where the server is")]
fn server() -> String {
    std::env::var(SERVER_VARIABLE).unwrap_or_else(|_| {
        panic!("{SERVER_VARIABLE} is not set. bin/test starts PostgreSQL and sets it; or name a server of your own.")
    })
}

fn connect(url: &str) -> Client {
    Client::connect(url, NoTls).unwrap_or_else(|error| panic!("connecting to {SERVER_VARIABLE}: {error}"))
}

fn run(admin: &mut Client, sql: &str) {
    if let Err(error) = admin.batch_execute(sql) {
        panic!("{sql}: {error:?}");
    }
}

fn with_database(admin_url: &str, name: &str) -> String {
    let (place, query) = admin_url.split_once('?').map_or((admin_url, None), |(place, query)| (place, Some(query)));
    let start = place.find("://").map_or(0, |at| at + 3);
    let end = place[start..].find('/').map_or(place.len(), |at| start + at);
    let query = query.map_or(String::new(), |query| format!("?{query}"));
    format!("{}/{name}{query}", &place[..end])
}

fn random_name() -> String {
    format!("kt_{}", letters(&Chance::system().bytes::<8>()))
}

fn letters(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing into a String cannot fail.
        _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::with_database;

    #[test]
    fn a_test_database_has_the_servers_address() {
        assert_eq!(
            with_database("postgres://u@h:1/postgres?sslmode=disable", "x"),
            "postgres://u@h:1/x?sslmode=disable"
        );
        assert_eq!(with_database("postgres://u@h:1", "x"), "postgres://u@h:1/x");
    }
}
