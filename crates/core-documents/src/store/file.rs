//! Rows of kept files.

use kernel::{Fault, FileId, Result, SpaceId};
use kit_db::{Row, Tx, params};

use crate::rules::file::{Content, ContentHash, FileName, KeptFile};

const COLUMNS: &str = "id, space_id, name, media_type, size, sha256, created_at, created_by";

/// Writes down a file whose content is kept already: the content must be on the disk before the
/// transaction that names it commits.
pub fn insert(tx: &mut Tx<'_>, file: &KeptFile) -> Result<()> {
    let size = i64::try_from(file.content.size).map_err(|e| Fault::because("writing down a file's size", e))?;
    tx.execute(
        &format!("INSERT INTO files ({COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"),
        params![
            file.id,
            file.space,
            file.name.as_str(),
            file.content.kind.name(),
            size,
            file.content.hash.to_string(),
            file.created_at,
            file.created_by
        ],
    )?;
    Ok(())
}

/// The file of this space with this id.
pub fn get(tx: &mut Tx<'_>, space: SpaceId, id: FileId) -> Result<KeptFile> {
    tx.one(&format!("SELECT {COLUMNS} FROM files WHERE id = $1 AND space_id = $2"), params![id, space], read)
}

/// A space's files, the newest first.
pub fn of_space(tx: &mut Tx<'_>, space: SpaceId) -> Result<Vec<KeptFile>> {
    tx.query(
        &format!("SELECT {COLUMNS} FROM files WHERE space_id = $1 ORDER BY created_at DESC, id DESC"),
        params![space],
        read,
    )
}

/// Every content that some file names, for comparing with what lies on the disk.
pub fn contents(tx: &mut Tx<'_>) -> Result<Vec<ContentHash>> {
    tx.query("SELECT DISTINCT sha256 FROM files ORDER BY sha256", params![], |row| hash(row, 0))
}

fn read(row: &Row<'_>) -> Result<KeptFile> {
    Ok(KeptFile {
        id: row.id(0)?,
        space: row.id(1)?,
        name: FileName::of(row.str(2)?).map_err(|refusal| stored("name", refusal.code))?,
        content: Content {
            kind: row.str(3)?.parse().map_err(|error| stored("kind", error))?,
            size: u64::try_from(row.int(4)?).map_err(|e| Fault::because("reading a file's size", e))?,
            hash: hash(row, 5)?,
        },
        created_at: row.moment(6)?,
        created_by: row.maybe_id(7)?,
    })
}

fn hash(row: &Row<'_>, column: usize) -> Result<ContentHash> {
    Ok(row.str(column)?.parse().map_err(|error| stored("hash", error))?)
}

fn stored(what: &str, why: impl std::fmt::Display) -> Fault {
    Fault::new(format!("a file's {what} in the database is strange: {why}"))
}
