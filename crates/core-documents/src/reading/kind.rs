use std::io::Cursor;

use kernel::Result;

use super::docx::Package;
use super::encoding;
use super::refusals::refused;

/// The kinds that are read.
pub(super) enum Kind<'a> {
    /// A Word file, opened and found within the limits.
    Docx(Package<'a>),
    /// Markdown or plain text: they are read alike, since either may have remains of the other.
    Text,
}

const OLE: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
/// How far into a file its mark may stand: some programs put bytes before `%PDF`.
const MARK_WITHIN: usize = 1_024;
/// How other kinds begin: pictures, RTF, XML, archives, programs.
const OTHERS: [&[u8]; 9] =
    [b"\x89PNG", b"\xFF\xD8\xFF", b"II*\0", b"MM\0*", b"{\\rtf", b"<?xml", b"\x1F\x8B", b"7z\xBC\xAF", b"\x7FELF"];
/// Kinds that begin with plain letters, as a text may too.
const LIKE_TEXTS: [&[u8]; 5] = [b"GIF8", b"RIFF", b"BM", b"Rar!", b"MZ"];

/// What the bytes are; refuses what is not read.
pub(super) fn of<'a>(name: &str, bytes: &'a [u8]) -> Result<Kind<'a>> {
    if bytes.is_empty() {
        return Err(refused("file-empty"));
    }
    if bytes.starts_with(OLE) {
        return Err(refused(in_ole(bytes)));
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return Package::open(bytes).map(Kind::Docx);
    }
    let start = &bytes[..bytes.len().min(MARK_WITHIN)];
    if start.windows(5).any(|part| part == b"%PDF-") {
        return Err(refused("file-pdf"));
    }
    let begins = |marks: &[&[u8]]| marks.iter().any(|mark| start.starts_with(mark));
    if begins(&OTHERS) || begins(&LIKE_TEXTS) && !reads_as_text(bytes) || is_web_page(start) {
        return Err(refused("document-kind"));
    }
    // A name that says Word with bytes that do not: a broken upload, not a text.
    if extension(name).is_some_and(|it| it == "docx" || it == "docm") && !reads_as_text(bytes) {
        return Err(refused("file-damaged"));
    }
    if encoding::is_binary(bytes) {
        return Err(refused("document-kind"));
    }
    Ok(Kind::Text)
}

fn reads_as_text(bytes: &[u8]) -> bool {
    !encoding::is_binary(bytes) && encoding::decode(bytes).is_ok()
}

fn is_web_page(start: &[u8]) -> bool {
    let start = start.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(start).trim_ascii_start();
    [&b"<!doctype html"[..], b"<html"]
        .iter()
        .any(|mark| start.len() >= mark.len() && start[..mark.len()].eq_ignore_ascii_case(mark))
}

/// An OLE file is a Word file locked with a password, or one of the time before .docx, or something else.
fn in_ole(bytes: &[u8]) -> &'static str {
    let Ok(file) = cfb::CompoundFile::open(Cursor::new(bytes)) else {
        return "file-damaged";
    };
    if file.exists("EncryptedPackage") {
        "file-password"
    } else if file.exists("WordDocument") {
        "file-old-doc"
    } else {
        "document-kind"
    }
}

fn extension(name: &str) -> Option<String> {
    name.rsplit_once('.').map(|(_, it)| it.to_lowercase())
}
