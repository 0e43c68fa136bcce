use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};

use kernel::{Fault, Moment, Refusal, Result};

use super::archive::{Part, walk};
use super::manifest::{FileEntry, Manifest, MigrationEntry, TableEntry};
use super::{ProgressFn, damage, damaged, values};
use crate::schema::{Holds, Schema, describe};
use crate::{Db, Engine, MigrationSet, OnViolation, Param, Tx, migrate, params};

/// How many values one INSERT takes at most: both engines allow a few more than thirty thousand.
const MOST_VALUES: usize = 8_000;

/// A backup that is to be loaded.
#[derive(Debug)]
pub struct Load<'a> {
    /// Into this database, which must have no tables of ours.
    pub db: &'a Db,
    /// The program's migrations. Those of the backup are applied, later ones are left for `migrate`.
    pub sets: &'a [MigrationSet],
    /// Where the files go: a folder that does not exist yet. Without it they are only compared.
    pub files: Option<&'a Path>,
    /// When, for the list of migrations.
    pub at: Moment,
}

impl Load<'_> {
    /// Loads everything in one transaction. Where anything is wrong with the archive, nothing is kept.
    pub fn read(&self, archive: impl Read + Send, progress: &mut ProgressFn<'_>) -> Result<Manifest> {
        if self.files.is_some_and(Path::exists) {
            return Err(Refusal::new("backup-not-empty").into());
        }
        let mut archive = Some(archive);
        let loaded = self.db.write_here(|tx| match archive.take() {
            Some(archive) => self
                .read_in(tx, archive, progress)
                .on_violation(|violation| Some(damage(format!("rows that break a constraint: {violation:?}")))),
            // PostgreSQL asked for another attempt, but an archive is read only once.
            None => Err(Fault::new("the connection broke while loading; nothing was kept").into()),
        });
        if let Some(folder) = self.files {
            let placed = match &loaded {
                Ok(_) => place(&arriving(folder), folder),
                Err(_) => remove(&arriving(folder)),
            };
            placed.map_err(|error| Fault::because("placing the files of a backup", error))?;
        }
        loaded
    }

    fn read_in(&self, tx: &mut Tx<'_>, archive: impl Read, progress: &mut ProgressFn<'_>) -> Result<Manifest> {
        if !describe(tx)?.is_empty() || !migrate::applied(tx)?.is_empty() {
            return Err(Refusal::new("backup-not-empty").into());
        }
        if let Some(folder) = self.files {
            let folder = arriving(folder);
            remove(&folder)
                .and_then(|()| fs::create_dir_all(&folder))
                .map_err(|error| Fault::because("making a folder for the files of a backup", error))?;
        }
        let (mut rows, mut deferred) = (Rows::default(), Vec::new());
        let manifest = walk(archive, progress, &mut |part| match part {
            Part::Manifest(manifest) => {
                self.make_tables(tx, manifest)?;
                deferred = defer_keys(tx)?;
                empty(tx, manifest)
            }
            Part::Row(table, line) => rows.add(tx, table, line),
            Part::File(file, content) => match self.files {
                Some(folder) => save(&arriving(folder), file, content),
                None => Ok(()),
            },
        })?;
        rows.insert(tx)?;
        check_keys(tx, &deferred)?;
        Ok(manifest)
    }

    /// Makes the tables as they were when the backup was taken.
    fn make_tables(&self, tx: &mut Tx<'_>, manifest: &Manifest) -> Result<()> {
        migrate::make_table(tx)?;
        let mut left: Vec<&MigrationEntry> = manifest.migrations.iter().collect();
        for set in self.sets {
            for migration in set.migrations {
                let known =
                    |entry: &&MigrationEntry| entry.crate_name == set.crate_name && entry.name == migration.name;
                if let Some(at) = left.iter().position(known) {
                    left.swap_remove(at);
                    migrate::apply(tx, set, migration, self.at)?;
                }
            }
        }
        if let Some(unknown) = left.first() {
            let name = format!("{}/{}", unknown.crate_name, unknown.name);
            return Err(Refusal::new("backup-newer").with("migration", name).into());
        }
        compare(&describe(tx)?, manifest)
    }
}

/// Takes out the rows that migrations put in: the backup has them too.
fn empty(tx: &mut Tx<'_>, manifest: &Manifest) -> Result<()> {
    manifest.tables.iter().rev().try_for_each(|table| {
        let delete = format!("DELETE FROM \"{}\"", table.name);
        tx.execute(&delete, params![]).map(drop)
    })
}

/// Rows of one table that are inserted together.
#[derive(Default)]
struct Rows {
    table: Option<TableEntry>,
    holds: Vec<Holds>,
    waiting: Vec<Param<'static>>,
}

impl Rows {
    fn add(&mut self, tx: &mut Tx<'_>, table: &TableEntry, line: &str) -> Result<()> {
        if self.table.as_ref().is_none_or(|current| current.name != table.name) {
            self.insert(tx)?;
            self.holds = table.holds()?;
            self.table = Some(table.clone());
        }
        self.waiting.extend(values::of_line(line, &self.holds)?);
        if self.waiting.len() + self.holds.len() > MOST_VALUES { self.insert(tx) } else { Ok(()) }
    }

    fn insert(&mut self, tx: &mut Tx<'_>) -> Result<()> {
        let Some(table) = self.table.as_ref().filter(|_| !self.waiting.is_empty()) else { return Ok(()) };
        let width = self.holds.len();
        let names: Vec<String> = table.columns.iter().map(|(name, _)| format!("\"{name}\"")).collect();
        let rows: Vec<String> = (0..self.waiting.len() / width)
            .map(|row| {
                let places: Vec<String> = (1..=width).map(|column| format!("${}", row * width + column)).collect();
                format!("({})", places.join(", "))
            })
            .collect();
        let insert = format!("INSERT INTO \"{}\" ({}) VALUES {}", table.name, names.join(", "), rows.join(", "));
        tx.execute(&insert, &self.waiting)?;
        self.waiting.clear();
        Ok(())
    }
}

fn compare(schema: &Schema, manifest: &Manifest) -> Result<()> {
    let same = schema.len() == manifest.tables.len()
        && manifest.tables.iter().all(|entry| {
            schema.get(&entry.name).is_some_and(|table| {
                table.columns.len() == entry.columns.len()
                    && table.columns.iter().all(|column| {
                        entry.columns.iter().any(|(name, sql)| *name == column.name && sql == column.holds.sql())
                    })
            })
        });
    if same { Ok(()) } else { Err(damaged("the tables are others than their migrations make")) }
}

/// Has foreign keys checked at the end, because tables may point at one another and rows at later ones. Gives the keys
/// that were changed for that, with their tables.
fn defer_keys(tx: &mut Tx<'_>) -> Result<Vec<(String, String)>> {
    if tx.engine() == Engine::Sqlite {
        tx.batch("PRAGMA defer_foreign_keys = ON")?;
        return Ok(Vec::new());
    }
    let keys = "SELECT child.relname, k.conname FROM pg_constraint k JOIN pg_class child ON child.oid = k.conrelid
         WHERE k.contype = 'f' AND child.relnamespace = current_schema()::regnamespace AND NOT k.condeferrable";
    let keys = tx.query(keys, params![], |row| Ok((row.text(0)?, row.text(1)?)))?;
    alter_keys(tx, &keys, "DEFERRABLE INITIALLY DEFERRED")?;
    Ok(keys)
}

fn check_keys(tx: &mut Tx<'_>, deferred: &[(String, String)]) -> Result<()> {
    if tx.engine() == Engine::Postgres {
        tx.batch("SET CONSTRAINTS ALL IMMEDIATE")?;
        return alter_keys(tx, deferred, "NOT DEFERRABLE");
    }
    let broken = "SELECT \"table\" FROM pragma_foreign_key_check() LIMIT 1";
    match tx.maybe(broken, params![], |row| row.text(0))? {
        Some(table) => Err(damaged(format!("rows of {table} point to nothing"))),
        None => Ok(()),
    }
}

fn alter_keys(tx: &mut Tx<'_>, keys: &[(String, String)], to: &str) -> Result<()> {
    keys.iter()
        .try_for_each(|(table, key)| tx.batch(&format!("ALTER TABLE \"{table}\" ALTER CONSTRAINT \"{key}\" {to}")))
}

/// Where files wait until everything else is in place.
fn arriving(folder: &Path) -> PathBuf {
    let mut name = folder.as_os_str().to_owned();
    name.push(".arriving");
    PathBuf::from(name)
}

fn save(folder: &Path, file: &FileEntry, content: &mut dyn Read) -> Result<()> {
    let path = Path::new(&file.path);
    if file.path.is_empty() || !path.components().all(|part| matches!(part, Component::Normal(_))) {
        return Err(damaged(format!("a file outside of its folder: {}", file.path)));
    }
    let path = folder.join(path);
    let mut write = || -> io::Result<()> {
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        let mut saved = File::create_new(&path)?;
        io::copy(content, &mut saved)?;
        saved.sync_all()
    };
    write().map_err(|error| Fault::because("saving a file of a backup", error).into())
}

fn place(from: &Path, to: &Path) -> io::Result<()> {
    fs::rename(from, to)?;
    to.parent().map_or(Ok(()), |parent| {
        let parent = if parent.as_os_str().is_empty() { Path::new(".") } else { parent };
        File::open(parent)?.sync_all()
    })
}

fn remove(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
