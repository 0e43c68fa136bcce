use std::fs::{self, File};
use std::io::{self, BufReader, BufWriter, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use kernel::{Fault, Moment, Result};
use sha2::{Digest, Sha256};

use super::archive::Told;
use super::manifest::{FileEntry, Manifest, MigrationEntry, TableEntry};
use super::seal::{Sealing, header};
use super::{Progress, ProgressFn, values};
use crate::schema::{Holds, Schema, describe, parents_first};
use crate::{Db, Tx, activity, migrate, params};
use kernel::hex;

/// A backup that is to be taken.
#[derive(Debug)]
pub struct Dump<'a> {
    /// Of this database.
    pub db: &'a Db,
    /// With the files in this folder, if given. A file never changes once it is there.
    pub files: Option<&'a Path>,
    /// Room for the rows while the archive is written: a folder on a disk with as much space as the database takes.
    pub spool: &'a Path,
    /// When it is taken, for the manifest.
    pub at: Moment,
}

impl Dump<'_> {
    /// Takes the backup. The rows are those of one moment; writing goes on meanwhile. `out` should be a buffered file.
    pub fn write(&self, out: impl Write, progress: &mut ProgressFn<'_>) -> Result<Manifest> {
        let mut spool = tempfile::tempfile_in(self.spool).map_err(|error| broken("making room for the rows", error))?;
        let mut told = Told { progress, now: Progress { done: 0, total: 0 } };
        let mut manifest = self.db.read_here(|tx| self.spool_rows(tx, &mut spool, &mut told))?;
        // After the snapshot: every file that a row of it names is there by now.
        if let Some(folder) = self.files {
            manifest.files = hashed_files(folder)?;
        }
        told.now.total = manifest.total();
        self.write_archive(out, &manifest, spool, &mut told).map_err(|error| broken("writing the archive", error))?;
        Ok(manifest)
    }

    fn spool_rows(&self, tx: &mut Tx<'_>, spool: &mut File, told: &mut Told<'_>) -> Result<Manifest> {
        let mut manifest = Manifest::new(tx.engine().name(), self.at);
        let schema = describe(tx)?;
        manifest.migrations =
            migrate::applied(tx)?.into_keys().map(|(crate_name, name)| MigrationEntry { crate_name, name }).collect();
        if schema.contains_key("activity_head") {
            let head = activity::head(tx)?;
            manifest.activity_seq = Some(head.seq);
            manifest.activity_sha256 = Some(head.sha256);
        }
        let names = parents_first(&schema);
        for name in &names {
            let count = format!("SELECT count(*) FROM \"{name}\"");
            told.now.total += tx.one(&count, params![], |row| row.int(0))?.unsigned_abs();
        }
        let mut out = BufWriter::new(spool);
        for name in names {
            manifest.tables.push(spool_table(tx, &schema, name, &mut out, told)?);
        }
        out.flush().map_err(|error| broken("spooling the rows", error))?;
        Ok(manifest)
    }

    fn write_archive(
        &self,
        out: impl Write,
        manifest: &Manifest,
        mut spool: File,
        told: &mut Told<'_>,
    ) -> io::Result<()> {
        let mut out = Sealing::over(out);
        let seconds = u64::try_from(self.at.millis() / 1_000).unwrap_or(0);
        let json = serde_json::to_vec_pretty(manifest)?;
        append(&mut out, "manifest.json", json.len() as u64, seconds, &mut json.as_slice())?;
        spool.seek(SeekFrom::Start(0))?;
        let mut rows = BufReader::new(spool);
        for table in &manifest.tables {
            append(&mut out, &table.member(), table.size, seconds, &mut rows)?;
        }
        if let Some(folder) = self.files {
            for file in &manifest.files {
                append(&mut out, &file.member(), file.size, seconds, &mut File::open(folder.join(&file.path))?)?;
                told.tell(1);
            }
        }
        out.finish()
    }
}

fn spool_table(
    tx: &mut Tx<'_>,
    schema: &Schema,
    name: String,
    out: &mut impl Write,
    told: &mut Told<'_>,
) -> Result<TableEntry> {
    let columns = &schema[&name].columns;
    let holds: Vec<Holds> = columns.iter().map(|column| column.holds).collect();
    let quoted: Vec<String> = columns.iter().map(|column| format!("\"{}\"", column.name)).collect();
    let select = format!("SELECT {} FROM \"{name}\"", quoted.join(", "));
    let (mut rows, mut size, mut hash) = (0, 0, Sha256::new());
    tx.each(&select, params![], |row| {
        let mut line = serde_json::to_vec(&values::of_row(row, &holds)?)
            .map_err(|error| Fault::because("writing a row of a backup", error))?;
        line.push(b'\n');
        out.write_all(&line).map_err(|error| broken("spooling the rows", error))?;
        hash.update(&line);
        size += line.len() as u64;
        rows += 1;
        told.tell(1);
        Ok(())
    })?;
    let columns = columns.iter().map(|column| (column.name.clone(), column.holds.sql().to_owned())).collect();
    Ok(TableEntry { name, columns, rows, size, sha256: hex(&hash.finalize()) })
}

/// The files of a folder and its folders, by path. A name that begins with a dot is of something unfinished, which
/// may be gone a moment later.
fn hashed_files(folder: &Path) -> Result<Vec<FileEntry>> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(within) = folders.pop() {
        let listed = fs::read_dir(folder.join(&within)).map_err(|error| broken("listing the files", error))?;
        for entry in listed {
            let entry = entry.map_err(|error| broken("listing the files", error))?;
            if entry.file_name().as_encoded_bytes().starts_with(b".") {
                continue;
            }
            let path = within.join(entry.file_name());
            let kind = entry.file_type().map_err(|error| broken("listing the files", error))?;
            if kind.is_dir() {
                folders.push(path);
            } else if kind.is_file() {
                found.push(hashed_file(folder, &path)?);
            }
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(found)
}

fn hashed_file(folder: &Path, path: &Path) -> Result<FileEntry> {
    let parts: Option<Vec<&str>> = path.iter().map(|part| part.to_str()).collect();
    let parts = parts.ok_or_else(|| Fault::new(format!("a file's name is no text: {}", path.display())))?;
    let (size, sha256) = size_and_hash(&folder.join(path)).map_err(|error| broken("reading a file", error))?;
    Ok(FileEntry { path: parts.join("/"), size, sha256 })
}

fn size_and_hash(path: &Path) -> io::Result<(u64, String)> {
    let (mut file, mut chunk) = (File::open(path)?, vec![0; 64 * 1_024]);
    let (mut size, mut hash) = (0, Sha256::new());
    loop {
        let read = file.read(&mut chunk)?;
        if read == 0 {
            return Ok((size, hex(&hash.finalize())));
        }
        hash.update(&chunk[..read]);
        size += read as u64;
    }
}

/// Appends one member: its header, so many bytes, and zeros up to a whole block.
fn append(out: &mut impl Write, path: &str, size: u64, seconds: u64, content: &mut impl Read) -> io::Result<()> {
    const BLOCK: u64 = 512;
    out.write_all(header(path, size, seconds)?.as_bytes())?;
    if io::copy(&mut content.take(size), out)? != size {
        return Err(io::Error::new(io::ErrorKind::UnexpectedEof, format!("{path} got shorter meanwhile")));
    }
    let padding = size.next_multiple_of(BLOCK) - size;
    io::copy(&mut io::repeat(0).take(padding), out).map(drop)
}

fn broken(doing: &'static str, error: io::Error) -> kernel::Error {
    Fault::because(doing, error).into()
}
