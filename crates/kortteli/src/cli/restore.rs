use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};

use clap::Args;
use kernel::{Refusal, Result};
use kit_db::backup::Load;

use super::console::{say, tell};
use super::exit::Exit;
use super::progress::Progress;
use super::{Called, backup, opening};
use crate::features;
use crate::words as t;

/// `kortteli restore`
#[derive(Args)]
pub(crate) struct Words {
    #[arg(value_name = "FILE", help = "cli-restore-file")]
    file: PathBuf,
}

/// Loads a backup into the configured database and folder, both of which must be empty.
pub(super) fn run(called: &Called, words: &Words) -> Result<Exit> {
    let configuration = called.configuration()?;
    let archive = open(&words.file)?;
    let db = opening::made(&configuration)?;
    let (sets, files, at) = (features::migrations(), configuration.files(), opening::occasion().at);
    let load = Load { db: &db, sets: &sets, files: Some(&files), at };
    let progress = Progress::new(t::restore_runs(called.lang));
    let manifest =
        load.read(BufReader::with_capacity(1 << 20, archive), &mut |now| progress.at(now.done, now.total))?;
    drop(progress);
    db.migrate(&sets, at)?;
    say(backup::told(called, &manifest))?;
    tell(t::restore_done(called.lang));
    Ok(Exit::Done)
}

/// An archive to read.
pub(super) fn open(file: &Path) -> Result<File> {
    File::open(file)
        .map_err(|error| Refusal::new("file-unreadable").with("file", file.display()).with("reason", error).into())
}
