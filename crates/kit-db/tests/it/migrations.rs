use kernel::Moment;
use kit_db::schema::{describe, differences};
use kit_db::{Address, Db, Engine, Migration, MigrationSet, Options, params};
use kit_test::{both, fresh};

const FIRST: Migration = Migration { name: "0001_houses", sqlite: HOUSES, postgres: HOUSES };
const HOUSES: &str = "CREATE TABLE houses (id TEXT NOT NULL PRIMARY KEY); CREATE INDEX houses_by_id ON houses (id);";
const SECOND: Migration = Migration { name: "0002_doors", sqlite: DOORS, postgres: DOORS };
const DOORS: &str = "CREATE TABLE doors (house TEXT NOT NULL REFERENCES houses (id), colour TEXT)";
const BROKEN: Migration = Migration {
    name: "0002_broken",
    sqlite: "CREATE TABLE half (id TEXT); CREATE NONSENSE",
    postgres: "CREATE TABLE half (id TEXT); CREATE NONSENSE",
};

fn set(migrations: &'static [Migration]) -> [MigrationSet; 1] {
    [MigrationSet { crate_name: "town", migrations }]
}

fn at() -> Moment {
    Moment::from_millis(1_000)
}

both!(fn each_step_is_applied_once(db) {
    assert_eq!(db.pending(&set(&[FIRST, SECOND])).unwrap(), ["town/0001_houses", "town/0002_doors"]);
    assert_eq!(db.migrate(&set(&[FIRST]), at()).unwrap(), ["town/0001_houses"]);
    assert_eq!(db.migrate(&set(&[FIRST, SECOND]), at()).unwrap(), ["town/0002_doors"]);
    assert!(db.migrate(&set(&[FIRST, SECOND]), at()).unwrap().is_empty());
    assert!(db.pending(&set(&[FIRST, SECOND])).unwrap().is_empty());
});

both!(set(&[FIRST, SECOND]), fn a_step_of_a_later_program_is_refused(db) {
    let error = db.migrate(&set(&[FIRST]), at()).unwrap_err();
    assert!(error.to_string().contains("town/0002_doors is of a later version"), "{error}");
    assert!(db.pending(&set(&[FIRST])).is_err());
});

both!(set(&[FIRST]), fn a_changed_step_is_refused(db) {
    const CHANGED: Migration = Migration { name: "0001_houses", sqlite: DOORS, postgres: DOORS };
    let error = db.migrate(&set(&[CHANGED]), at()).unwrap_err();
    assert!(error.to_string().contains("was changed after it had been applied"), "{error}");
});

both!(set(&[FIRST]), fn a_step_that_fails_leaves_nothing(db) {
    db.migrate(&set(&[FIRST, BROKEN]), at()).unwrap_err();
    let tables = db.read_here(describe).unwrap();
    assert_eq!(tables.keys().collect::<Vec<_>>(), ["houses"]);
    assert_eq!(db.migrate(&set(&[FIRST, SECOND]), at()).unwrap(), ["town/0002_doors"]);
});

#[test]
fn several_nodes_migrate_at_once() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let first = fresh(engine, &[]);
        let nodes: Vec<Db> = (0..4).map(|_| Db::open(first.address(), &Options::default()).unwrap()).collect();
        let applied: Vec<String> = std::thread::scope(|scope| {
            let running: Vec<_> =
                nodes.iter().map(|db| scope.spawn(|| db.migrate(&set(&[FIRST, SECOND]), at()).unwrap())).collect();
            running.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
        });
        assert_eq!(applied.len(), 2, "{engine:?}: {applied:?}");
    }
}

#[test]
fn both_engines_get_the_same_tables() {
    let schemas = [Engine::Sqlite, Engine::Postgres].map(|engine| {
        let db = fresh(engine, &[kit_db::migrations(), set(&[FIRST, SECOND])[0]]);
        db.read_here(describe).unwrap()
    });
    assert_eq!(differences(&schemas[0], &schemas[1]), Vec::<String>::new());
    assert!(schemas[0]["doors"].parents.contains("houses"));
}

#[test]
fn a_database_in_a_missing_folder_says_where() {
    let error = Db::open(&Address::Sqlite("/nowhere/at/all.db".into()), &Options::default()).unwrap_err();
    assert!(error.to_string().contains("/nowhere/at/all.db"), "{error}");
    assert!(kit_db::is_away(&error));
}

both!(fn times_and_texts_come_back(db) {
    db.migrate(&set(&[FIRST]), at()).unwrap();
    let noted = db.read_here(|tx| tx.one("SELECT applied_at FROM schema_migrations", params![], |row| row.moment(0)));
    assert_eq!(noted.unwrap(), at());
});
