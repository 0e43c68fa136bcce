//! Documents as Word files (Office Open XML, ISO/IEC 29500), to be worked on further: real
//! headings, lists, tables with repeated heads, pictures with their words.
//!
//! The file is written part by part from the document; what never changes lies in `word/`.

mod body;
mod package;
mod picture;
mod running;
mod runs;
mod tables;
mod xml;

use kernel::{Lang, Result};

use crate::document::Document;
use body::Body;

/// The file as `.docx`. The same document always gives the same bytes.
///
/// It draws the pictures, which may take tens of milliseconds each: call it where blocking is
/// allowed, such as in `spawn_blocking`.
pub fn docx(document: &Document) -> Result<Vec<u8>> {
    let document = document.with_headings_in_order();
    let body = Body::write(&document)?;
    package::pack(&document, body)
}

/// The language as Word names it, with its country.
fn tag(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => "fi-FI",
        Lang::Sv => "sv-FI",
        Lang::En => "en-GB",
    }
}
