use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use kernel::{Fault, Moment, Result};
use kit_db::activity::Head;
use kit_db::backup::Manifest;
use serde::{Deserialize, Serialize};

/// The note of the last backup beside the data: for `doctor`, and for `verify`, which finds by it when somebody made the
/// activity log anew since.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct LastBackup {
    /// When it was taken.
    pub at: Moment,
    /// Where it was put.
    pub file: String,
    seq: Option<i64>,
    sha256: Option<String>,
}

impl LastBackup {
    /// The note of a backup in this file.
    pub fn of(manifest: &Manifest, file: &Path) -> Self {
        let file = fs::canonicalize(file).unwrap_or_else(|_| file.to_owned()).display().to_string();
        Self { at: manifest.created_at, file, seq: manifest.activity_seq, sha256: manifest.activity_sha256.clone() }
    }

    /// The end of the activity log as it was then.
    pub fn head(&self) -> Option<Head> {
        Some(Head { seq: self.seq?, sha256: self.sha256.clone()? })
    }

    /// The note, if a backup was ever taken from here.
    pub fn read(path: &Path) -> Result<Option<Self>> {
        let doing = || format!("reading {}", path.display());
        match fs::read(path) {
            Ok(text) => serde_json::from_slice(&text).map(Some).map_err(|error| Fault::because(doing(), error).into()),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Fault::because(doing(), error).into()),
        }
    }

    /// Writes the note in place of the one before, whole or not at all.
    pub fn write(&self, path: &Path) -> Result<()> {
        let doing = || format!("writing {}", path.display());
        let text = serde_json::to_vec(self).map_err(|error| Fault::because(doing(), error))?;
        let draft = path.with_extension("draft");
        let written = fs::write(&draft, text).and_then(|()| fs::rename(&draft, path));
        written.map_err(|error| Fault::because(doing(), error).into())
    }
}
