use std::io::BufReader;
use std::path::{Path, PathBuf};

use clap::Args;
use core_documents::files::{self, FileStore};
use core_documents::store::file;
use kernel::{Lang, Result};
use kit_db::activity::{self, Damage, Head, Verdict};
use kit_db::{Db, backup as archives, health};

use super::console::{say, tell};
use super::exit::Exit;
use super::progress::Progress;
use super::{Called, backup, opening, restore};
use crate::last_backup::LastBackup;
use crate::words as t;

/// `kortteli verify`
#[derive(Args)]
pub(crate) struct Words {
    #[arg(value_name = "FILE", help = "cli-verify-file")]
    file: Option<PathBuf>,
}

/// Looks whether a backup, or the installation itself, is as it was written.
pub(super) fn run(called: &Called, words: &Words) -> Result<Exit> {
    match &words.file {
        Some(file) => of_archive(called, file),
        None => of_installation(called),
    }
}

fn of_archive(called: &Called, file: &Path) -> Result<Exit> {
    let archive = restore::open(file)?;
    let progress = Progress::new(t::verify_runs(called.lang));
    let manifest =
        archives::check(BufReader::with_capacity(1 << 20, archive), &mut |now| progress.at(now.done, now.total))?;
    drop(progress);
    say(backup::told(called, &manifest))?;
    Ok(Exit::Done)
}

fn of_installation(called: &Called) -> Result<Exit> {
    let configuration = called.configuration()?;
    let db = opening::existing(&configuration)?;
    let lang = called.lang;
    let broken = db.read_here(health::integrity)?;
    for line in &broken {
        tell(t::verify_integrity(lang, line));
    }
    let whole = chain(lang, &db, &Head::start())?;
    let noted = LastBackup::read(&configuration.last_backup())?.and_then(|last| last.head());
    let as_noted = match &noted {
        Some(head) if whole => chain(lang, &db, head)?,
        _ => true,
    };
    let kept = files_whole(lang, &db, &configuration.files())?;
    Ok(if broken.is_empty() && whole && as_noted && kept { Exit::Done } else { Exit::Refused })
}

/// Whether each file that the database names lies on the disk as it came.
fn files_whole(lang: Lang, db: &Db, folder: &Path) -> Result<bool> {
    let contents = db.read_here(file::contents)?;
    let (mut done, total) = (0, contents.len() as u64);
    let progress = Progress::new(t::verify_files_run(lang));
    let damaged = FileStore::at(folder)?.verify(contents, || {
        done += 1;
        progress.at(done, total);
    })?;
    drop(progress);
    for (hash, damage) in &damaged {
        tell(match damage {
            files::Damage::Missing => t::verify_file_missing(lang, hash.to_string()),
            files::Damage::Changed => t::verify_file_changed(lang, hash.to_string()),
        });
    }
    if damaged.is_empty() {
        say(t::verify_files_whole(lang, total))?;
    }
    Ok(damaged.is_empty())
}

/// Whether the activity log is as it was written, from this end of it on.
fn chain(lang: Lang, db: &Db, from: &Head) -> Result<bool> {
    match db.read_here(|tx| activity::verify(tx, from))? {
        Verdict::Whole { head, activities, .. } => {
            if from.seq == 0 {
                say(t::verify_whole(lang, activities, head.sha256))?;
            }
            Ok(true)
        }
        Verdict::Broken { seq, damage } => {
            let what = match damage {
                Damage::Missing => t::damage_missing(lang),
                Damage::Changed => t::damage_changed(lang),
                Damage::ContentChanged => t::damage_content_changed(lang),
                Damage::ContentMissing => t::damage_content_missing(lang),
                Damage::StrayContent => t::damage_stray_content(lang),
                Damage::Head => t::damage_head(lang),
            };
            tell(t::verify_broken(lang, seq, what));
            Ok(false)
        }
    }
}
