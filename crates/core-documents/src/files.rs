//! The contents of files, on the disk: each once, under its hash, and never changed.

mod kind;
mod writing;

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use kernel::{Fault, Moment, Result};
use sha2::{Digest, Sha256};

use crate::rules::file::{Content, ContentHash, FileName};

/// Where contents lie while they are written. Backups pass over names that begin with a dot.
const UNFINISHED: &str = ".unfinished";

/// How long a content may take to be written before it counts as left behind: a day.
const LEFT_BEHIND_MILLIS: i64 = 86_400_000;

/// How many bytes are read at once.
const CHUNK: usize = 64 * 1024;

/// The folder of the contents. A content with the hash `abcdef…` lies in `ab/cdef…`.
#[derive(Clone, Debug)]
pub struct FileStore {
    folder: PathBuf,
}

/// What is wrong with a content that some file names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Damage {
    /// It is not there.
    Missing,
    /// Something else is in its place.
    Changed,
}

impl FileStore {
    /// The store in this folder, which is made where it does not exist.
    pub fn at(folder: impl Into<PathBuf>) -> Result<Self> {
        let folder = folder.into();
        fs::create_dir_all(folder.join(UNFINISHED)).map_err(|e| broken("making the folder of files", e))?;
        Ok(Self { folder })
    }

    /// Keeps a content. When this returns, it is on the disk and stays there; only then may a
    /// transaction name it. The same content is kept once.
    ///
    /// Refused as `file-empty`, `file-too-large` (20 MB) or `file-kind`; nothing is left behind then.
    pub fn keep(&self, name: &FileName, content: impl Read) -> Result<Content> {
        writing::keep(self, name, content)
    }

    /// Opens a content for reading. One that is missing is a fault: its file's row says that it is here.
    pub fn open(&self, hash: ContentHash) -> Result<File> {
        File::open(self.path(hash)).map_err(|e| broken("opening a kept content", e))
    }

    /// A whole content, compared with its hash: a fault where it is missing or something else is in its place.
    pub fn read(&self, hash: ContentHash) -> Result<Vec<u8>> {
        let mut content = Vec::new();
        self.open(hash)?.read_to_end(&mut content).map_err(|e| broken("reading a kept content", e))?;
        if ContentHash::of(Sha256::digest(&content).into()) == hash {
            Ok(content)
        } else {
            Err(Fault::new(format!("the kept content {hash} was changed on the disk")).into())
        }
    }

    /// Reads each of these contents and tells which are damaged. `told` hears of each that was read,
    /// for a progress bar.
    pub fn verify(
        &self,
        contents: impl IntoIterator<Item = ContentHash>,
        mut told: impl FnMut(),
    ) -> Result<Vec<(ContentHash, Damage)>> {
        let mut damaged = Vec::new();
        for hash in contents {
            match self.hash_on_disk(hash) {
                Ok(found) if found == hash => {}
                Ok(_) => damaged.push((hash, Damage::Changed)),
                Err(error) if error.kind() == io::ErrorKind::NotFound => damaged.push((hash, Damage::Missing)),
                Err(error) => return Err(broken("reading a kept content", error)),
            }
            told();
        }
        Ok(damaged)
    }

    /// Removes what was never written to its end, such as when the machine stopped, a day after it
    /// was begun. Gives how many there were.
    pub fn forget_unfinished(&self, at: Moment) -> Result<u64> {
        let mut forgotten = 0;
        let listed = fs::read_dir(self.folder.join(UNFINISHED)).map_err(|e| broken("listing unfinished files", e))?;
        for entry in listed {
            let entry = entry.map_err(|e| broken("listing unfinished files", e))?;
            if is_left_behind(&entry.path(), at) && fs::remove_file(entry.path()).is_ok() {
                forgotten += 1;
            }
        }
        Ok(forgotten)
    }

    fn hash_on_disk(&self, hash: ContentHash) -> io::Result<ContentHash> {
        let (mut file, mut hasher, mut chunk) = (File::open(self.path(hash))?, Sha256::new(), vec![0; CHUNK]);
        loop {
            match file.read(&mut chunk)? {
                0 => return Ok(ContentHash::of(hasher.finalize().into())),
                read => hasher.update(&chunk[..read]),
            }
        }
    }

    fn path(&self, hash: ContentHash) -> PathBuf {
        let hash = hash.to_string();
        let (folder, name) = hash.split_at(2);
        self.folder.join(folder).join(name)
    }
}

/// One that cannot be asked is another node's, which has just finished it.
fn is_left_behind(path: &Path, at: Moment) -> bool {
    let began = fs::metadata(path).and_then(|known| known.modified()).ok();
    let began = began.and_then(|time| time.duration_since(std::time::UNIX_EPOCH).ok());
    began
        .and_then(|since| i64::try_from(since.as_millis()).ok())
        .is_some_and(|began| at.millis().saturating_sub(began) > LEFT_BEHIND_MILLIS)
}

fn broken(doing: &'static str, cause: io::Error) -> kernel::Error {
    Fault::because(doing, cause).into()
}
