use std::fs::{self, File};
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};

use clap::Args;
use kernel::{Fault, Refusal, Result};
use kit_db::backup::{Dump, Manifest};

use super::console::{say, tell};
use super::exit::Exit;
use super::progress::Progress;
use super::{Called, opening};
use crate::last_backup::LastBackup;
use crate::words as t;

/// `kortteli backup`
#[derive(Args)]
pub(crate) struct Words {
    #[arg(value_name = "FILE", help = "cli-backup-file")]
    file: PathBuf,
}

/// Takes a backup while the installation goes on. A file that is there is never overwritten.
pub(super) fn run(called: &Called, words: &Words) -> Result<Exit> {
    let configuration = called.configuration()?;
    let db = opening::existing(&configuration)?;
    if words.file.exists() {
        return Err(Refusal::new("file-exists").with("file", words.file.display()).into());
    }
    let folder = words.file.parent().filter(|folder| *folder != Path::new("")).unwrap_or(Path::new("."));
    let files = configuration.files();
    let at = opening::occasion().at;
    let dump = Dump { db: &db, files: files.exists().then_some(files.as_path()), spool: folder, at };
    let manifest = write(&dump, &words.file, &Progress::new(t::backup_runs(called.lang)))?;
    LastBackup::of(&manifest, &words.file).write(&configuration.last_backup())?;
    say(told(called, &manifest))?;
    tell(t::backup_secret_apart(called.lang, configuration.secret_file.display().to_string()));
    Ok(Exit::Done)
}

/// Writes beside the wanted name first, so that under that name there is a whole backup or none.
fn write(dump: &Dump<'_>, file: &Path, progress: &Progress) -> Result<Manifest> {
    let mut draft = file.as_os_str().to_owned();
    draft.push(".partial");
    let draft = PathBuf::from(draft);
    let broken = |error: io::Error| Fault::because(format!("writing {}", draft.display()), error);
    let mut out = BufWriter::with_capacity(1 << 20, private(&draft).map_err(broken)?);
    let taken = dump.write(&mut out, &mut |now| progress.at(now.done, now.total)).and_then(|manifest| {
        out.flush().and_then(|()| out.get_ref().sync_all()).map_err(broken)?;
        fs::hard_link(&draft, file).map_err(broken)?;
        Ok(manifest)
    });
    fs::remove_file(&draft).map_err(broken)?;
    taken
}

/// A new file that its owner alone may read: it holds everything.
fn private(file: &Path) -> io::Result<File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file)
}

/// What is in a backup, in a sentence.
pub(super) fn told(called: &Called, manifest: &Manifest) -> String {
    let rows: u64 = manifest.tables.iter().map(|table| table.rows).sum();
    let head = manifest.activity_seq.unwrap_or(0);
    let hash = manifest.activity_sha256.clone().unwrap_or_default();
    t::backup_holds(called.lang, manifest.files.len(), hash, head, rows)
}
