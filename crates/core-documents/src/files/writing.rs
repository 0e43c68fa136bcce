use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use kernel::{Error, Refusal, Result};
use sha2::{Digest, Sha256};

use super::kind::Look;
use super::{CHUNK, FileStore, UNFINISHED, broken};
use crate::rules::file::{Content, ContentHash, FileName, LARGEST_FILE, too_large};

/// Tells the contents apart that this process writes at the same time.
static NEXT: AtomicU64 = AtomicU64::new(0);

/// Writes a content beside the others, and moves it among them once it is whole and on the disk.
pub(super) fn keep(store: &FileStore, name: &FileName, content: impl Read) -> Result<Content> {
    let (mut file, unfinished) = begin(&store.folder)?;
    let kept = write(&mut file, name, content).and_then(|kept| {
        place(store, &unfinished, kept.hash).map_err(|e| broken("placing a content", e))?;
        Ok(kept)
    });
    if kept.is_err() {
        // What cannot be removed now goes when the program starts a day later.
        drop(fs::remove_file(&unfinished));
    }
    kept
}

fn begin(folder: &Path) -> Result<(File, PathBuf)> {
    loop {
        let name = format!("{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let path = folder.join(UNFINISHED).join(name);
        // Readable too: the kind of an archive is found at its end.
        match OpenOptions::new().read(true).write(true).create_new(true).open(&path) {
            Ok(file) => return Ok((file, path)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(broken("beginning a content", error)),
        }
    }
}

fn write(file: &mut File, name: &FileName, mut content: impl Read) -> Result<Content> {
    let (mut hasher, mut look, mut size, mut chunk) = (Sha256::new(), Look::default(), 0, vec![0; CHUNK]);
    loop {
        let read = match content.read(&mut chunk) {
            Ok(0) => break,
            Ok(read) => &chunk[..read],
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(broken("reading a content", error)),
        };
        size += read.len() as u64;
        if size > LARGEST_FILE {
            return Err(too_large().into());
        }
        hasher.update(read);
        look.at(read);
        file.write_all(read).map_err(|e| broken("writing a content", e))?;
    }
    if size == 0 {
        return Err(Refusal::new("file-empty").on("file").into());
    }
    let kind = look.kind(file, name).map_err(|e| broken("looking at a content", e))?;
    let kind = kind.ok_or_else(|| Error::from(Refusal::new("file-kind").on("file")))?;
    file.sync_all().map_err(|e| broken("writing a content", e))?;
    Ok(Content { hash: ContentHash::of(hasher.finalize().into()), size, kind })
}

/// Moves a whole content to its place. Where the same content lies already it is replaced, which
/// also mends one that was damaged.
fn place(store: &FileStore, unfinished: &Path, hash: ContentHash) -> io::Result<()> {
    let path = store.path(hash);
    let folder = path.parent().unwrap_or(&store.folder);
    if !folder.exists() {
        fs::create_dir_all(folder)?;
        File::open(&store.folder)?.sync_all()?;
    }
    fs::rename(unfinished, &path)?;
    // The new name must be on the disk too before a transaction counts on it.
    File::open(folder)?.sync_all()
}
