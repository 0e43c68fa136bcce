//! The real program in a folder of its own.

use std::path::PathBuf;
use std::process::{Command, Output};

use kit_db::{Address, Db, Options};
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

    /// The database that the program makes here, opened beside it.
    pub fn database(&self) -> Db {
        Db::open(&Address::Sqlite(self.path("var/kortteli.db")), &Options::default()).unwrap()
    }
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
