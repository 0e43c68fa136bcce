use std::io::{self, BufReader, Cursor, Read};

use kernel::Result;
use zip::ZipArchive;
use zip::result::ZipError;

use super::xml::Xml;
use crate::reading::limits;
use crate::reading::refusals::refused;

/// A Word file's package, found to be within the limits as far as its table of contents tells.
pub(in crate::reading) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    /// The path of the part with the text, such as `word/document.xml`.
    document: String,
}

impl<'a> Package<'a> {
    /// Opens a ZIP file; refuses what is locked, damaged, too large once unpacked, or no Word file.
    pub fn open(bytes: &'a [u8]) -> Result<Self> {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|fault| refused(code(&fault)))?;
        if archive.len() > limits::ENTRIES {
            return Err(refused("file-bomb"));
        }
        for at in 0..archive.len() {
            let entry = archive.by_index_data(at).map_err(|fault| refused(code(&fault)))?;
            if entry.encrypted() {
                return Err(refused("file-password"));
            }
            if entry.size() > limits::RATIO_FROM && entry.size() / entry.compressed_size().max(1) > limits::RATIO {
                return Err(refused("file-bomb"));
            }
        }
        let document = document_path(&mut archive)?.ok_or_else(|| refused("document-kind"))?;
        Ok(Self { archive, document })
    }

    /// The part with the text.
    pub(super) fn document(&mut self) -> Result<Xml<'_>> {
        let name = self.document.clone();
        open_part(&mut self.archive, &name)?.ok_or_else(|| refused("file-damaged"))
    }

    /// A part beside the one with the text, if there is one of this name.
    pub(super) fn part(&mut self, name: &str) -> Result<Option<Xml<'_>>> {
        let folder = self.document.rsplit_once('/').map_or("", |(folder, _)| folder);
        open_part(&mut self.archive, &format!("{folder}/{name}"))
    }
}

/// Where the package says that its text is; a Word file without that is taken to have it in its usual place.
fn document_path(archive: &mut ZipArchive<Cursor<&[u8]>>) -> Result<Option<String>> {
    let mut path = None;
    if let Some(mut relations) = open_part(archive, "_rels/.rels")? {
        while let Some(element) = relations.next_element("Relationship")? {
            if element.get("Type").is_some_and(|it| it.ends_with("/officeDocument")) {
                path = element.get("Target").map(|it| it.trim_start_matches('/').to_owned());
            }
        }
    }
    let is_word = |path: &String| path.starts_with("word/") && archive.index_for_name(path).is_some();
    Ok(path.or_else(|| Some("word/document.xml".to_owned())).filter(is_word))
}

fn open_part<'p>(archive: &'p mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Result<Option<Xml<'p>>> {
    match archive.by_name(name) {
        Ok(entry) => {
            let packed = entry.compressed_size();
            let counted = Counted { inner: entry, packed, read: 0 };
            Ok(Some(Xml::new(Box::new(BufReader::new(counted)))))
        }
        Err(ZipError::FileNotFound) => Ok(None),
        Err(fault) => Err(refused(code(&fault))),
    }
}

/// Counts what comes out of an entry, since its own word for its size need not be true.
struct Counted<R> {
    inner: R,
    packed: u64,
    read: u64,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(into)?;
        self.read += count as u64;
        let is_bomb = self.read > limits::PART_BYTES
            || self.read > limits::RATIO_FROM && self.read / self.packed.max(1) > limits::RATIO;
        if is_bomb { Err(io::Error::from(io::ErrorKind::FileTooLarge)) } else { Ok(count) }
    }
}

fn code(fault: &ZipError) -> &'static str {
    match fault {
        ZipError::UnsupportedArchive(why) if *why == ZipError::PASSWORD_REQUIRED => "file-password",
        _ => "file-damaged",
    }
}
