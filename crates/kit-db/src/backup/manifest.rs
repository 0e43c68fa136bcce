use kernel::{Moment, Refusal, Result};
use serde::{Deserialize, Serialize};

use super::damaged;
use crate::schema::Holds;

/// The newest format that this program writes and reads.
const FORMAT: u32 = 1;

/// What is in a backup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The archive's format.
    pub format: u32,
    /// From which engine it was taken: `sqlite` or `postgres`.
    pub engine: String,
    /// When it was taken.
    pub created_at: Moment,
    /// The last activity's number in the log, if there is a log.
    pub activity_seq: Option<i64>,
    /// Its hash: note it elsewhere to show later that the log was not made anew.
    pub activity_sha256: Option<String>,
    /// The migrations that made the tables.
    pub migrations: Vec<MigrationEntry>,
    /// The tables, in an order in which foreign keys lead backwards, as far as they can.
    pub tables: Vec<TableEntry>,
    /// The uploaded files.
    pub files: Vec<FileEntry>,
}

/// A migration that had been applied.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct MigrationEntry {
    /// The crate whose it is.
    pub crate_name: String,
    /// Its name.
    pub name: String,
}

/// A table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableEntry {
    /// Its name.
    pub name: String,
    /// The names and SQL types of its columns, in the order of each row's values.
    pub columns: Vec<(String, String)>,
    /// How many rows.
    pub rows: u64,
    /// How many bytes these take in the archive.
    pub size: u64,
    /// SHA-256 of these bytes.
    pub sha256: String,
}

/// An uploaded file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileEntry {
    /// Its path within the folder of uploads, with `/` between the parts.
    pub path: String,
    /// Its length in bytes.
    pub size: u64,
    /// SHA-256 of its bytes.
    pub sha256: String,
}

impl Manifest {
    pub(super) fn new(engine: &str, created_at: Moment) -> Self {
        Self {
            format: FORMAT,
            engine: engine.to_owned(),
            created_at,
            activity_seq: None,
            activity_sha256: None,
            migrations: Vec::new(),
            tables: Vec::new(),
            files: Vec::new(),
        }
    }

    /// Reads a manifest; the format is looked at first, because a later one may look different altogether.
    pub(super) fn of_json(text: &[u8]) -> Result<Self> {
        #[derive(Deserialize)]
        struct Format {
            format: u32,
        }
        let Format { format } = serde_json::from_slice(text).map_err(damaged)?;
        if format != FORMAT {
            return Err(Refusal::new("backup-format").with("format", format).into());
        }
        serde_json::from_slice(text).map_err(damaged)
    }

    pub(super) fn total(&self) -> u64 {
        self.tables.iter().map(|table| table.rows).sum::<u64>() + self.files.len() as u64
    }
}

impl TableEntry {
    pub(super) fn member(&self) -> String {
        format!("tables/{}.jsonl", self.name)
    }

    pub(super) fn holds(&self) -> Result<Vec<Holds>> {
        self.columns.iter().map(|(_, sql)| Holds::of_sql(sql).map_err(damaged)).collect()
    }
}

impl FileEntry {
    pub(super) fn member(&self) -> String {
        format!("files/{}", self.path)
    }
}
