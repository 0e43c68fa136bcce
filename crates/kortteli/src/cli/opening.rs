//! What commands that work on the installation's data begin with.

use std::path::Path;

use kernel::{Chance, Clock, Occasion, Refusal, Result};
use kit_db::{Address, Db, Options};

use crate::configuration::{Configuration, make_folder};
use crate::features;

/// The clock and the randomness of a command.
pub(super) fn occasion() -> Occasion {
    Occasion::of_installation(Clock::system().now(), Chance::system())
}

/// Opens the database, making it where there is none.
pub(super) fn made(configuration: &Configuration) -> Result<Db> {
    make_folder(&configuration.data)?;
    if let Address::Sqlite(file) = &configuration.database
        && let Some(folder) = file.parent().filter(|folder| *folder != Path::new(""))
    {
        make_folder(folder)?;
    }
    Db::open(&configuration.database, &Options::default())
}

/// Opens a database that is there and whose tables are up to date; refused where it is not.
pub(super) fn existing(configuration: &Configuration) -> Result<Db> {
    if let Address::Sqlite(file) = &configuration.database
        && !file.exists()
    {
        return Err(Refusal::new("database-missing").with("database", &configuration.database).into());
    }
    let db = Db::open(&configuration.database, &Options::default())?;
    refuse_pending(&db)?;
    Ok(db)
}

/// Refuses to go on with tables that are not up to date.
pub(super) fn refuse_pending(db: &Db) -> Result<()> {
    let pending = db.pending(&features::migrations())?;
    if pending.is_empty() {
        return Ok(());
    }
    Err(Refusal::new("migrations-pending").with("steps", pending.join(", ")).into())
}
