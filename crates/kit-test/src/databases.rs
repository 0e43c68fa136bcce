use std::ops::Deref;

use kernel::{Chance, Moment, hex};
use kit_db::{Address, Db, Engine, MigrationSet, Options};
use sha2::{Digest, Sha256};
use tempfile::TempDir;

use crate::store::Server;

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
        server: Server,
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
        if let Place::Server { server, name } = &self.place {
            server.forget(name);
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
    let (server, name) = (Server::of_environment(), random_name());
    server.copy(&template(&server, sets), &name);
    let address = server.address(&name);
    TestDb { db: Some(open(&address)), address, place: Place::Server { server, name } }
}

/// The name of a database with these migrations applied, made at the first need. Each test copies it, which is much
/// faster than to apply them anew.
fn template(server: &Server, sets: &[MigrationSet]) -> String {
    let name = format!("kt_template_{}", fingerprint(sets));
    if server.has(&name) {
        return name;
    }
    // Made under another name first, so that no other test copies a half-made one.
    let making = random_name();
    server.make(&making);
    migrate(&open(&server.address(&making)), sets);
    if !server.rename(&making, &name) {
        // Another test was faster.
        server.forget(&making);
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
    hex(&hash.finalize()[..8])
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

fn random_name() -> String {
    format!("kt_{}", hex(&Chance::system().bytes::<8>()))
}
