//! Files that people give: how large, of which kinds, under which names.

use std::fmt;
use std::str::FromStr;

use kernel::{Error, FileId, Moment, PersonId, Refusal, RefusalKind, SpaceId};

/// The largest file that is kept, in bytes in memory.
pub const LARGEST_UPLOAD: usize = 20_000_000;

/// The same, in bytes on the disk.
pub const LARGEST_FILE: u64 = LARGEST_UPLOAD as u64;

/// The longest name of a file, in characters.
pub const NAME_LIMIT: usize = 150;

/// A file that somebody gave: its row in the database. Its content lies on the disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptFile {
    /// Its id.
    pub id: FileId,
    /// The space that it belongs to: whoever may see the space may see it.
    pub space: SpaceId,
    /// The name that it had.
    pub name: FileName,
    /// What is in it.
    pub content: Content,
    /// When it was given.
    pub created_at: Moment,
    /// Who gave it, unless the installation did.
    pub created_by: Option<PersonId>,
}

/// What is in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    /// The hash, which is also where it lies.
    pub hash: ContentHash,
    /// How long it is, in bytes.
    pub size: u64,
    /// What it is.
    pub kind: MediaType,
}

/// The SHA-256 of a content (FIPS 180-4); its text form is 64 lower-case hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContentHash([u8; 32]);

impl ContentHash {
    /// The hash with these bytes.
    pub const fn of(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }
}

impl fmt::Display for ContentHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl FromStr for ContentHash {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        let digit = |sign: u8| match sign {
            b'0'..=b'9' => Some(sign - b'0'),
            b'a'..=b'f' => Some(sign - b'a' + 10),
            _ => None,
        };
        let digits: Option<Vec<u8>> = text.bytes().map(digit).collect();
        let digits = digits.filter(|digits| digits.len() == 64);
        let digits = digits.ok_or_else(|| Error::BadRequest("not a hash of a content".to_owned()))?;
        let mut bytes = [0; 32];
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks(2)) {
            *byte = pair[0] * 16 + pair[1];
        }
        Ok(Self(bytes))
    }
}

/// The kinds of files that are kept. The content decides, not the name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MediaType {
    /// A Word file.
    Docx,
    /// An Excel file.
    Xlsx,
    /// A PDF.
    Pdf,
    /// A text without markup.
    Text,
    /// A text in Markdown: a text whose name says so.
    Markdown,
    /// A picture without loss.
    Png,
    /// A photograph.
    Jpeg,
}

impl MediaType {
    /// All of them.
    pub const ALL: [MediaType; 7] =
        [Self::Docx, Self::Xlsx, Self::Pdf, Self::Text, Self::Markdown, Self::Png, Self::Jpeg];

    /// Its name on the web and in the database (IANA media types).
    pub const fn name(self) -> &'static str {
        match self {
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Pdf => "application/pdf",
            Self::Text => "text/plain",
            Self::Markdown => "text/markdown",
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
        }
    }
}

impl FromStr for MediaType {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        Self::ALL
            .into_iter()
            .find(|kind| kind.name() == text)
            .ok_or_else(|| Error::BadRequest(format!("not a kind of file that is kept: {text}")))
    }
}

/// The name of a file, fit to be shown and to be offered for download.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileName(String);

impl FileName {
    /// The last part of what a browser gave as name, without controls and marks of direction.
    /// Refused as `file-name-missing` where nothing is left, as `file-name-too-long` where too much is.
    pub fn of(given: &str) -> Result<Self, Refusal> {
        let last = given.rsplit(['/', '\\']).next().unwrap_or_default();
        let mut name: String = last.chars().filter(|sign| is_seen(*sign)).collect();
        name = name.trim().to_owned();
        if name.trim_matches('.').is_empty() {
            return Err(Refusal::new("file-name-missing").on("file"));
        }
        if name.chars().count() > NAME_LIMIT {
            return Err(Refusal::new("file-name-too-long").on("file").with("limit", NAME_LIMIT));
        }
        Ok(Self(name))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the name says that the text is Markdown.
    pub fn says_markdown(&self) -> bool {
        let ending = self.0.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
        matches!(ending.as_deref(), Some("md" | "markdown"))
    }
}

fn is_seen(sign: char) -> bool {
    let turns = matches!(sign, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    !sign.is_control() && !turns
}

/// The refusal of a file that is larger than [`LARGEST_FILE`].
pub fn too_large() -> Refusal {
    let megabytes = LARGEST_FILE / 1_000_000;
    Refusal::new("file-too-large").kind(RefusalKind::TooLarge).on("file").with("megabytes", megabytes)
}

#[cfg(test)]
mod tests {
    use super::{ContentHash, FileName, MediaType};

    #[test]
    fn a_name_is_the_last_part_without_tricks() {
        let name =
            |given: &str| FileName::of(given).map(|name| name.as_str().to_owned()).map_err(|refusal| refusal.code);
        assert_eq!(name("C:\\Omat\\Suunnitelma 2026.docx"), Ok("Suunnitelma 2026.docx".to_owned()));
        assert_eq!(name("../../etc/passwd"), Ok("passwd".to_owned()));
        assert_eq!(name("a\u{202E}xcod.exe\u{0}\n"), Ok("axcod.exe".to_owned()));
        for missing in ["", "  ", "..", "a/", "\u{7}"] {
            assert_eq!(name(missing), Err("file-name-missing"), "{missing:?}");
        }
        assert_eq!(name(&"ä".repeat(150)).map(|name| name.chars().count()), Ok(150));
        assert_eq!(name(&"ä".repeat(151)), Err("file-name-too-long"));
    }

    #[test]
    fn the_name_says_markdown() {
        let says = |given: &str| FileName::of(given).unwrap().says_markdown();
        assert!(says("Plan.MD") && says("a.b.markdown"));
        assert!(!says("md") && !says("plan.md.txt"));
    }

    #[test]
    fn hashes_and_kinds_are_read_back() {
        let hash = ContentHash::of([0xAB; 32]);
        assert_eq!(hash.to_string().parse::<ContentHash>().ok(), Some(hash));
        for strange in [
            "",
            "ab",
            &"AB".repeat(32),
            &"g".repeat(64),
            &"ä".repeat(32),
            "../../../../../../../../../../../../../../../../etc/passwd/x/y/z/w",
        ] {
            assert!(strange.parse::<ContentHash>().is_err(), "{strange}");
        }
        for kind in MediaType::ALL {
            assert_eq!(kind.name().parse::<MediaType>().ok(), Some(kind));
        }
        assert!("text/html".parse::<MediaType>().is_err());
    }
}
