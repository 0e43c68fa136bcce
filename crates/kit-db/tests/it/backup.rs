use std::fs;
use std::path::Path;

use kernel::{Chance, Error, Happening, Moment, Occasion, Ref, Result};
use kit_db::activity::{self, Head, Verdict};
use kit_db::backup::{Dump, Load, Manifest, Progress, check};
use kit_db::{Db, Engine, Migration, MigrationSet, params, record};
use kit_test::{TestDb, fresh};
use serde_json::json;

const SCHEMA: &str = "
    CREATE TABLE places (
        id TEXT NOT NULL PRIMARY KEY, parent TEXT REFERENCES places (id), area DOUBLE PRECISION, open BOOLEAN,
        picture BYTEA, visits BIGINT NOT NULL
    );
    CREATE TABLE a_visits (id BIGINT NOT NULL PRIMARY KEY, place TEXT NOT NULL REFERENCES places (id), note TEXT);
    INSERT INTO places (id, visits) VALUES ('seeded', 0);";
const LATER: &str = "CREATE TABLE later (id TEXT NOT NULL PRIMARY KEY)";
const FIRST: Migration = Migration { name: "0001_places", sqlite: SCHEMA, postgres: SCHEMA };
const SECOND: Migration = Migration { name: "0002_later", sqlite: LATER, postgres: LATER };

fn sets() -> [MigrationSet; 2] {
    [kit_db::migrations(), MigrationSet { crate_name: "town", migrations: &[FIRST] }]
}

fn at() -> Moment {
    Moment::from_millis(1_800_000_000_000)
}

fn filled(engine: Engine) -> TestDb {
    filled_with(engine, 2_500)
}

fn filled_with(engine: Engine, visits: i64) -> TestDb {
    let db = fresh(engine, &sets());
    db.write_here(|tx| {
        let insert = "INSERT INTO places (id, parent, area, open, picture, visits) VALUES ($1, $2, $3, $4, $5, $6)";
        // A child before its parent in the order of ids, and a note in every script.
        tx.execute(insert, params!["z", None::<&str>, 1.0 / 3.0, true, [0_u8, 13, 10, 255], i64::MAX])?;
        tx.execute(insert, params!["a", "z", None::<f64>, false, None::<&[u8]>, -1_i64])?;
        tx.execute("UPDATE places SET visits = 7 WHERE id = 'seeded'", params![])?;
        for id in 0..visits {
            let note = format!("Käynti {id}: \"hyvä\"\n\t你好 \u{1F3D9}");
            tx.execute("INSERT INTO a_visits (id, place, note) VALUES ($1, 'a', $2)", params![id, note])?;
        }
        let occasion = Occasion::of_installation(at(), Chance::seeded(1));
        let happening = Happening::new("place.opened", Ref::new("place", "a")).after(json!({"open": true}));
        record(tx, &occasion, &happening).map(drop)
    })
    .unwrap();
    db
}

fn uploads(folder: &Path) {
    fs::create_dir_all(folder.join("ab")).unwrap();
    fs::write(folder.join("ab/one.pdf"), vec![7_u8; 70_000]).unwrap();
    fs::write(folder.join("empty"), b"").unwrap();
    fs::create_dir_all(folder.join(".unfinished")).unwrap();
    fs::write(folder.join(".unfinished/1-1"), b"half").unwrap();
}

fn dump(db: &Db, files: Option<&Path>) -> (Vec<u8>, Manifest) {
    let folder = tempfile::tempdir().unwrap();
    let mut archive = Vec::new();
    let manifest = Dump { db, files, spool: folder.path(), at: at() }.write(&mut archive, &mut |_| {}).unwrap();
    (archive, manifest)
}

fn load(db: &Db, sets: &[MigrationSet], files: Option<&Path>, archive: &[u8]) -> Result<Manifest> {
    Load { db, sets, files, at: at() }.read(archive, &mut |_| {})
}

fn code(end: Result<Manifest>) -> &'static str {
    match end {
        Err(Error::Refused(refusals)) => refusals[0].code,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_backup_goes_from_each_engine_to_each() {
    for (from, to) in [
        (Engine::Sqlite, Engine::Postgres),
        (Engine::Postgres, Engine::Sqlite),
        (Engine::Sqlite, Engine::Sqlite),
        (Engine::Postgres, Engine::Postgres),
    ] {
        let (source, target) = (filled(from), fresh(to, &[]));
        let folder = tempfile::tempdir().unwrap();
        let (there, back) = (folder.path().join("there"), folder.path().join("back"));
        uploads(&there);
        let (archive, manifest) = dump(&source, Some(&there));
        assert_eq!(manifest.engine, from.name());
        assert_eq!(manifest.files.iter().map(|file| file.path.as_str()).collect::<Vec<_>>(), ["ab/one.pdf", "empty"]);
        assert_eq!(load(&target, &sets(), Some(&back), &archive).unwrap(), manifest);
        assert_eq!(fs::read(back.join("ab/one.pdf")).unwrap(), vec![7_u8; 70_000]);
        // The same rows in the same tables: a second backup differs in its engine only.
        let (_, again) = dump(&target, Some(&back));
        assert_eq!(sorted(&target), sorted(&source));
        assert_eq!(again.activity_sha256, manifest.activity_sha256);
        let verdict = target.read_here(|tx| activity::verify(tx, &Head::start())).unwrap();
        assert!(matches!(verdict, Verdict::Whole { activities: 1, .. }));
        // Keys are checked again as before, and nothing is left to migrate.
        let orphan = target.write_here(|tx| tx.execute("INSERT INTO a_visits VALUES (9999, 'nowhere', '')", params![]));
        assert!(kit_db::Violation::of(&orphan.unwrap_err()).is_some());
        assert!(target.pending(&sets()).unwrap().is_empty());
    }
}

fn sorted(db: &Db) -> Vec<String> {
    let places = "SELECT id, parent, area, open, picture, visits FROM places ORDER BY id";
    let visits = "SELECT id, place, note FROM a_visits ORDER BY id";
    db.read_here(|tx| {
        let mut rows = tx.query(places, params![], |row| {
            Ok(format!(
                "{:?}",
                (
                    row.text(0)?,
                    row.maybe_text(1)?,
                    row.maybe_float(2)?.map(f64::to_bits),
                    row.maybe_flag(3)?,
                    row.maybe_bytes(4)?,
                    row.int(5)?
                )
            ))
        })?;
        rows.extend(tx.query(visits, params![], |row| Ok(format!("{:?}", (row.int(0)?, row.text(1)?, row.text(2)?))))?);
        Ok(rows)
    })
    .unwrap()
}

#[test]
fn a_backup_is_taken_while_writing_goes_on() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let db = filled(engine);
        let stop = std::sync::atomic::AtomicBool::new(false);
        let archives: Vec<Vec<u8>> = std::thread::scope(|scope| {
            scope.spawn(|| {
                let mut id = 10_000_i64;
                while !stop.load(std::sync::atomic::Ordering::Relaxed) {
                    db.write_here(|tx| {
                        tx.execute("INSERT INTO places (id, visits) VALUES ($1, 0)", params![format!("p{id}")])?;
                        let insert = "INSERT INTO a_visits (id, place, note) VALUES ($1, $2, '')";
                        tx.execute(insert, params![id, format!("p{id}")])
                    })
                    .unwrap();
                    id += 1;
                }
            });
            let archives = (0..3).map(|_| dump(&db, None).0).collect();
            stop.store(true, std::sync::atomic::Ordering::Relaxed);
            archives
        });
        for archive in archives {
            let target = fresh(Engine::Sqlite, &[]);
            // Every visit has its place: both are of one moment.
            load(&target, &sets(), None, &archive).unwrap();
        }
    }
}

#[test]
fn only_an_empty_database_is_loaded_into() {
    let (archive, _) = dump(&filled(Engine::Sqlite), None);
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let target = fresh(engine, &sets());
        assert_eq!(code(load(&target, &sets(), None, &archive)), "backup-not-empty");
    }
    let folder = tempfile::tempdir().unwrap();
    let target = fresh(Engine::Sqlite, &[]);
    assert_eq!(code(load(&target, &sets(), Some(folder.path()), &archive)), "backup-not-empty");
}

#[test]
fn a_backup_of_an_older_version_is_loaded_and_one_of_a_newer_refused() {
    const BOTH: &[Migration] = &[FIRST, SECOND];
    let newer = [kit_db::migrations(), MigrationSet { crate_name: "town", migrations: BOTH }];
    let (archive, _) = dump(&filled(Engine::Sqlite), None);
    let target = fresh(Engine::Postgres, &[]);
    load(&target, &newer, None, &archive).unwrap();
    assert_eq!(target.migrate(&newer, at()).unwrap(), ["town/0002_later"]);

    let (archive, _) = dump(&target, None);
    let old = fresh(Engine::Sqlite, &[]);
    assert_eq!(code(load(&old, &sets(), None, &archive)), "backup-newer");
    assert!(old.read_here(kit_db::schema::describe).unwrap().is_empty());
}

#[test]
fn every_flipped_byte_is_found() {
    let folder = tempfile::tempdir().unwrap();
    uploads(&folder.path().join("files"));
    let (archive, manifest) = dump(&filled_with(Engine::Sqlite, 20), Some(&folder.path().join("files")));
    let mut seen = Vec::new();
    let checked = check(archive.as_slice(), &mut |progress| seen.push(progress)).unwrap();
    assert_eq!(checked, manifest);
    let total = 20 + 3 + 1 + 1 + 1 + 2;
    assert_eq!(seen.last(), Some(&Progress { done: total, total }));
    let dice = Chance::seeded(5);
    let places = (0..300).map(|_| usize::try_from(u64::from_be_bytes(dice.bytes()) % archive.len() as u64).unwrap());
    // Besides random ones every byte of the first header and of the seal.
    for at in places.chain(0..512).chain(archive.len() - 2_048..archive.len()) {
        let mut flipped = archive.clone();
        flipped[at] ^= 1 << (at % 8);
        assert_eq!(code(check(flipped.as_slice(), &mut |_| {})).split('-').next(), Some("backup"), "byte {at}");
    }
}

#[test]
fn a_shorter_or_longer_archive_is_found() {
    let (archive, _) = dump(&filled(Engine::Sqlite), None);
    for length in [0, 1, 511, 512, 10_000, archive.len() - 2_048, archive.len() - 1_024, archive.len() - 1] {
        assert_eq!(code(check(&archive[..length], &mut |_| {})), "backup-damaged", "{length}");
    }
    for more in [vec![0; 1], vec![0; 512], vec![0; 10_240], archive.clone()] {
        let longer = [archive.clone(), more].concat();
        assert_eq!(code(check(longer.as_slice(), &mut |_| {})), "backup-damaged");
    }
    assert_eq!(code(check(&b"no archive at all"[..], &mut |_| {})), "backup-damaged");
}

#[test]
fn a_damaged_archive_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    uploads(&folder.path().join("files"));
    let (mut archive, _) = dump(&filled(Engine::Sqlite), Some(&folder.path().join("files")));
    let last = archive.len() - 3_000;
    archive[last] ^= 1;
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let (target, files) = (fresh(engine, &[]), folder.path().join(engine.name()));
        assert_eq!(code(load(&target, &sets(), Some(&files), &archive)), "backup-damaged");
        assert!(target.read_here(kit_db::schema::describe).unwrap().is_empty());
        assert!(!files.exists());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing but the uploads is left");
    }
}
