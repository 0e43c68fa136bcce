//! Reading an archive from its first byte to its last, once.

use std::io::{self, BufRead, BufReader, Read};

use kernel::Result;
use sha2::{Digest, Sha256};

use super::manifest::{FileEntry, Manifest, TableEntry};
use super::seal::Sealed;
use super::{Progress, ProgressFn, damaged};
use kernel::hex;

/// What comes next in an archive.
pub(super) enum Part<'a> {
    /// First of all, once.
    Manifest(&'a Manifest),
    /// A row of a table, as its line of JSON.
    Row(&'a TableEntry, &'a str),
    /// A file; what is not read of it is read afterwards, for its hash.
    File(&'a FileEntry, &'a mut dyn Read),
}

/// No manifest is longer: one of a million files has about 150 MB.
const LONGEST_MANIFEST: u64 = 512 * 1_024 * 1_024;

/// Reads an archive, shows its parts, and compares every member with the manifest and all of it with the seal. What was
/// shown may still turn out to be damaged, so nothing of it counts before this ends well.
pub(super) fn walk(
    from: impl Read,
    progress: &mut ProgressFn<'_>,
    show: &mut dyn FnMut(Part<'_>) -> Result<()>,
) -> Result<Manifest> {
    let mut archive = tar::Archive::new(Sealed::over(from));
    let mut members = archive.entries().map_err(damaged)?;
    let manifest = read_manifest(&mut members)?;
    let mut told = Told { progress, now: Progress { done: 0, total: manifest.total() } };
    told.tell(0);
    show(Part::Manifest(&manifest))?;
    for table in &manifest.tables {
        let mut member = Member::next(&mut members, &table.member())?;
        let rows = show_rows(table, &mut member, &mut told, show)?;
        if rows != table.rows {
            return Err(damaged(table.member()));
        }
        member.compare(table.size, &table.sha256)?;
    }
    for file in &manifest.files {
        let mut member = Member::next(&mut members, &file.member())?;
        show(Part::File(file, &mut member))?;
        member.compare(file.size, &file.sha256)?;
        told.tell(1);
    }
    if members.next().is_some() {
        return Err(damaged("a member that the manifest does not name"));
    }
    let mut sealed = archive.into_inner();
    let behind = io::copy(&mut sealed, &mut io::sink()).map_err(damaged)?;
    if behind > 0 || !sealed.fits().map_err(damaged)? {
        return Err(damaged("seal"));
    }
    Ok(manifest)
}

fn read_manifest<R: Read>(members: &mut tar::Entries<'_, R>) -> Result<Manifest> {
    let mut text = Vec::new();
    let mut member = Member::next(members, "manifest.json")?;
    (&mut member).take(LONGEST_MANIFEST).read_to_end(&mut text).map_err(damaged)?;
    Manifest::of_json(&text)
}

fn show_rows(
    table: &TableEntry,
    member: &mut Member<impl Read>,
    told: &mut Told<'_>,
    show: &mut dyn FnMut(Part<'_>) -> Result<()>,
) -> Result<u64> {
    let mut lines = BufReader::new(member);
    let mut line = String::new();
    let mut rows = 0;
    loop {
        line.clear();
        if lines.read_line(&mut line).map_err(damaged)? == 0 {
            return Ok(rows);
        }
        show(Part::Row(table, &line))?;
        rows += 1;
        told.tell(1);
    }
}

/// A member of the archive, hashed while it is read.
struct Member<R> {
    name: String,
    content: R,
    size: u64,
    hash: Sha256,
}

impl<'a, R: Read> Member<tar::Entry<'a, R>> {
    fn next(members: &mut tar::Entries<'a, R>, name: &str) -> Result<Self> {
        let content = members.next().ok_or_else(|| damaged(name))?.map_err(damaged)?;
        if content.path_bytes() != name.as_bytes() || !content.header().entry_type().is_file() {
            return Err(damaged(name));
        }
        Ok(Self { name: name.to_owned(), content, size: 0, hash: Sha256::new() })
    }

    fn compare(mut self, size: u64, sha256: &str) -> Result<()> {
        io::copy(&mut self, &mut io::sink()).map_err(damaged)?;
        if self.size == size && hex(&self.hash.finalize()) == sha256 { Ok(()) } else { Err(damaged(self.name)) }
    }
}

impl<R: Read> Read for Member<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let read = self.content.read(out)?;
        self.hash.update(&out[..read]);
        self.size += read as u64;
        Ok(read)
    }
}

/// Tells the progress, not for every single row.
pub(super) struct Told<'a> {
    pub(super) progress: &'a mut ProgressFn<'a>,
    pub(super) now: Progress,
}

impl Told<'_> {
    const STEP: u64 = 1_000;

    pub(super) fn tell(&mut self, more: u64) {
        self.now.done += more;
        if self.now.done.is_multiple_of(Self::STEP) || self.now.done == self.now.total {
            (self.progress)(self.now);
        }
    }
}
