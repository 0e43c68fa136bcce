use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};

use crate::rules::file::{FileName, MediaType};

/// How much of an archive's list of contents is read: enough for thousands of parts.
const LONGEST_LIST: u64 = 1024 * 1024;

/// The end record of an archive and the longest comment after it (APPNOTE.TXT 4.3.16).
const LONGEST_END: u64 = 22 + 65_535;

/// What was seen of a content while it went by.
#[derive(Default)]
pub(super) struct Look {
    start: Vec<u8>,
    /// Whether there were bytes that no text has.
    strange: bool,
}

impl Look {
    /// Looks at the next bytes.
    pub(super) fn at(&mut self, bytes: &[u8]) {
        let room = 8_usize.saturating_sub(self.start.len());
        self.start.extend_from_slice(&bytes[..room.min(bytes.len())]);
        let is_strange = |byte: &u8| matches!(byte, 0..=8 | 11 | 14..=31 | 127);
        self.strange = self.strange || bytes.iter().any(is_strange);
    }

    /// The kind of the whole content, if it is one that is kept.
    pub(super) fn kind(&self, file: &mut File, name: &FileName) -> io::Result<Option<MediaType>> {
        let kind = match self.start.as_slice() {
            [b'%', b'P', b'D', b'F', b'-', ..] => Some(MediaType::Pdf),
            [0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A] => Some(MediaType::Png),
            [0xFF, 0xD8, 0xFF, ..] => Some(MediaType::Jpeg),
            [b'P', b'K', 3, 4, ..] => office_kind(&archive_list(file)?),
            // Texts of 16 bits for a sign begin with a byte order mark and are full of zeros.
            [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => Some(text_kind(name)),
            _ if !self.strange => Some(text_kind(name)),
            _ => None,
        };
        Ok(kind)
    }
}

fn text_kind(name: &FileName) -> MediaType {
    if name.says_markdown() { MediaType::Markdown } else { MediaType::Text }
}

/// What an archive is by the part that it must have (ECMA-376).
fn office_kind(list: &[u8]) -> Option<MediaType> {
    names(list).find_map(|name| match name {
        b"word/document.xml" => Some(MediaType::Docx),
        b"xl/workbook.xml" => Some(MediaType::Xlsx),
        _ => None,
    })
}

/// The list of an archive's parts, or nothing where there is none.
fn archive_list(file: &mut File) -> io::Result<Vec<u8>> {
    let length = file.metadata()?.len();
    let end = slice(file, length.saturating_sub(LONGEST_END), LONGEST_END)?;
    let Some(at) = end.windows(4).rposition(|four| four == b"PK\x05\x06") else { return Ok(Vec::new()) };
    let number = |offset: usize| {
        end.get(at + offset..at + offset + 4).and_then(|four| four.try_into().ok()).map_or(0, u32::from_le_bytes)
    };
    slice(file, number(16).into(), u64::from(number(12)).min(LONGEST_LIST))
}

fn slice(file: &mut File, from: u64, length: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    file.seek(SeekFrom::Start(from))?;
    file.take(length).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The names in the list (APPNOTE.TXT 4.3.12), as far as it is one.
fn names(list: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = list;
    std::iter::from_fn(move || {
        let head = rest.get(..46).filter(|head| head.starts_with(b"PK\x01\x02"))?;
        let length = |at: usize| usize::from(u16::from_le_bytes([head[at], head[at + 1]]));
        let (name, extra, comment) = (length(28), length(30), length(32));
        let found = rest.get(46..46 + name)?;
        rest = rest.get(46 + name + extra + comment..).unwrap_or_default();
        Some(found)
    })
}
