use std::collections::BTreeMap;

use kernel::{Fault, Moment, Result};
use sha2::{Digest, Sha256};

use crate::{Db, Engine, Tx, Violation, params, schema};
use kernel::hex;

/// The migrations of one crate, in order.
#[derive(Clone, Copy, Debug)]
pub struct MigrationSet {
    /// Whose they are.
    pub crate_name: &'static str,
    /// In the order in which they are applied.
    pub migrations: &'static [Migration],
}

/// One step of a schema. Once released it is never changed; a further step mends it.
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    /// The file's stem, such as `0001_people`.
    pub name: &'static str,
    /// The statements for SQLite.
    pub sqlite: &'static str,
    /// The statements for PostgreSQL.
    pub postgres: &'static str,
}

impl Migration {
    pub(crate) fn text(&self, engine: Engine) -> &'static str {
        match engine {
            Engine::Sqlite => self.sqlite,
            Engine::Postgres => self.postgres,
        }
    }
}

/// The calling crate's migrations, from its folder `migrations`: `"0001_people"` is one text for both databases
/// (`0001_people.sql`), `@apart "0002_words"` one for each (`0002_words.sqlite.sql`, `0002_words.postgres.sql`).
#[macro_export]
macro_rules! migrations {
    ($($(@$how:ident)? $name:literal),* $(,)?) => { &[$($crate::__migration!($(@$how)? $name)),*] };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __migration {
    ($name:literal) => {
        $crate::Migration {
            name: $name,
            sqlite: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/migrations/", $name, ".sql")),
            postgres: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/migrations/", $name, ".sql")),
        }
    };
    (@apart $name:literal) => {
        $crate::Migration {
            name: $name,
            sqlite: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/migrations/", $name, ".sqlite.sql")),
            postgres: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/migrations/", $name, ".postgres.sql")),
        }
    };
}

/// The tables of this crate: the activity log and its followers' cursors. Comes first in every list of sets.
pub fn migrations() -> MigrationSet {
    MigrationSet { crate_name: env!("CARGO_PKG_NAME"), migrations: migrations!["0001_activity_log"] }
}

impl Db {
    /// Applies what has not been applied, each step in a transaction of its own, and gives the names of these steps.
    /// Several nodes may do it at once. A step whose text was changed after it had been applied is a fault.
    pub fn migrate(&self, sets: &[MigrationSet], at: Moment) -> Result<Vec<String>> {
        self.make_table()?;
        let mut applied = Vec::new();
        for (set, migration) in self.read_here(|tx| missing(tx, sets))? {
            if self.write_here(|tx| apply(tx, set, migration, at))? {
                applied.push(title(set, migration));
            }
        }
        Ok(applied)
    }

    /// The names of the steps that have not been applied.
    pub fn pending(&self, sets: &[MigrationSet]) -> Result<Vec<String>> {
        let missing = self.read_here(|tx| missing(tx, sets))?;
        Ok(missing.into_iter().map(|(set, migration)| title(set, migration)).collect())
    }

    fn make_table(&self) -> Result<()> {
        let mut attempts = 0;
        loop {
            match self.write_here(make_table) {
                // Two nodes that make a table at once meet in PostgreSQL's own catalogue; the second attempt finds it.
                Err(error) if Violation::of(&error).is_some() && attempts < 3 => attempts += 1,
                end => return end,
            }
        }
    }
}

pub(crate) fn make_table(tx: &mut Tx<'_>) -> Result<()> {
    tx.batch(
        "CREATE TABLE IF NOT EXISTS schema_migrations (
             crate_name TEXT NOT NULL,
             name TEXT NOT NULL,
             checksum TEXT NOT NULL,
             applied_at BIGINT NOT NULL,
             PRIMARY KEY (crate_name, name)
         )",
    )
}

type Step<'a> = (&'a MigrationSet, &'static Migration);

/// The steps that have not been applied; checks that the applied ones are the ones in the program, and that
/// none of them comes from a later one.
fn missing<'a>(tx: &mut Tx<'_>, sets: &'a [MigrationSet]) -> Result<Vec<Step<'a>>> {
    let mut applied = applied(tx)?;
    let mut missing = Vec::new();
    for set in sets {
        for migration in set.migrations {
            match applied.remove(&(set.crate_name.to_owned(), migration.name.to_owned())) {
                Some(known) => check(&known, tx.engine(), set, migration)?,
                None => missing.push((set, migration)),
            }
        }
    }
    match applied.into_keys().find(|(crate_name, _)| sets.iter().any(|set| set.crate_name == crate_name)) {
        None => Ok(missing),
        Some((crate_name, name)) => {
            Err(Fault::new(format!("migration {crate_name}/{name} is of a later version of the program")).into())
        }
    }
}

/// The applied steps, by crate and name, with their checksums.
pub(crate) fn applied(tx: &mut Tx<'_>) -> Result<BTreeMap<(String, String), String>> {
    if !schema::tables(tx)?.iter().any(|table| table == schema::MIGRATIONS_TABLE) {
        return Ok(BTreeMap::new());
    }
    let rows = tx.query("SELECT crate_name, name, checksum FROM schema_migrations", params![], |row| {
        Ok(((row.text(0)?, row.text(1)?), row.text(2)?))
    })?;
    Ok(rows.into_iter().collect())
}

/// Applies the step, unless another node has done so meanwhile.
pub(crate) fn apply(tx: &mut Tx<'_>, set: &MigrationSet, migration: &Migration, at: Moment) -> Result<bool> {
    if tx.engine() == Engine::Postgres {
        // Held until COMMIT: a second node waits here and then finds the step applied.
        tx.execute("LOCK TABLE schema_migrations IN EXCLUSIVE MODE", params![])?;
    }
    let known = tx.maybe(
        "SELECT checksum FROM schema_migrations WHERE crate_name = $1 AND name = $2",
        params![set.crate_name, migration.name],
        |row| row.text(0),
    )?;
    if let Some(known) = known {
        check(&known, tx.engine(), set, migration)?;
        return Ok(false);
    }
    tx.batch(migration.text(tx.engine()))?;
    tx.execute(
        "INSERT INTO schema_migrations (crate_name, name, checksum, applied_at) VALUES ($1, $2, $3, $4)",
        params![set.crate_name, migration.name, checksum(migration.text(tx.engine())), at],
    )?;
    Ok(true)
}

fn check(known: &str, engine: Engine, set: &MigrationSet, migration: &Migration) -> Result<()> {
    if known == checksum(migration.text(engine)) {
        return Ok(());
    }
    Err(Fault::new(format!("migration {} was changed after it had been applied", title(set, migration))).into())
}

fn title(set: &MigrationSet, migration: &Migration) -> String {
    format!("{}/{}", set.crate_name, migration.name)
}

/// SHA-256 of the text. Line ends do not count: some editors change them.
fn checksum(text: &str) -> String {
    hex(&Sha256::digest(text.replace("\r\n", "\n").as_bytes()))
}
