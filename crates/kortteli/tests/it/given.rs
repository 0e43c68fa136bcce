//! The real program in a folder of its own.

use std::path::PathBuf;
use std::process::{Command, Output};

use core_people::actions::add_organisation;
use core_people::rules::{Organisation, OrganisationKind};
use core_spaces::actions::create_space;
use core_spaces::rules::Visibility;
use kernel::{Chance, Clock, Lang, MultiText, Occasion, OrganisationId};
use kit_db::{Address, Db, Options, Tx};
use tempfile::TempDir;

/// A folder in which the program runs, removed with this value.
pub struct Place {
    folder: TempDir,
}

impl Place {
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, content).unwrap();
        path
    }

    /// A command of the program, with an environment that holds nothing of ours.
    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kortteli"));
        command.args(words).current_dir(self.folder.path()).env_clear().env("LANG", "en_GB.UTF-8");
        command
    }

    /// Runs a command to its end.
    pub fn run(&self, words: &[&str]) -> Ran {
        Ran::of(self.command(words).output().unwrap())
    }

    /// Makes the database, and a city with a space for plans in it.
    pub fn found_a_city(&self) {
        assert_eq!(self.run(&["migrate"]).code, 0);
        self.database().write_here(a_city_with_a_space).unwrap();
    }

    /// The database that the program makes here, opened beside it.
    pub fn database(&self) -> Db {
        Db::open(&Address::Sqlite(self.path("var/kortteli.db")), &Options::default()).unwrap()
    }
}

fn a_city_with_a_space(tx: &mut Tx<'_>) -> kernel::Result<()> {
    let occasion = Occasion::of_installation(Clock::system().now(), Chance::system());
    let name = MultiText::of(Lang::En, "Model City");
    let city = Organisation {
        id: OrganisationId::new(occasion.at, &occasion.chance),
        kind: OrganisationKind::City,
        names: name.clone(),
        country: "FI".into(),
        version: 1,
    };
    let city = add_organisation(tx, &occasion, &city)?;
    create_space(tx, &occasion, city, feature_plans::SPACE_KIND, (name, Visibility::Members))?;
    Ok(())
}

/// What a command did.
#[derive(Debug)]
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Ran {
    pub fn of(output: Output) -> Self {
        Self {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}
