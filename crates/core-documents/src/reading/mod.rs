//! Reads the documents that people bring (Word, Markdown, plain text) into an [`Outline`]: headings,
//! paragraphs, list items and tables in the order of the source, each with its source line. What the
//! words mean is for others to say; nothing is left out here but what carries no word.
//!
//! What is refused, with these codes: `file-empty`, `file-too-large` (with the limit in megabytes),
//! `file-kind`, `file-pdf`, `file-old-doc`, `file-password`, `file-bomb`, `file-damaged` and
//! `file-encoding`.

mod docx;
mod encoding;
mod kind;
pub mod limits;
mod outline;
mod refusals;
mod text;

#[cfg(test)]
mod tests;

use kernel::Result;

pub use outline::{Block, Cell, Content, Outline, Row};

use kind::Kind;
use refusals::{refused, too_large};

/// Reads a document by what it contains; its name only tells apart what its bytes do not.
pub fn read(name: &str, bytes: &[u8]) -> Result<Outline> {
    if bytes.len() > limits::FILE_BYTES {
        return Err(too_large(limits::FILE_BYTES));
    }
    match kind::of(name, bytes)? {
        Kind::Docx(package) => docx::read(package),
        Kind::Text => {
            let text = encoding::decode(bytes)?;
            if text.trim().is_empty() {
                return Err(refused("file-empty"));
            }
            if text.len() > limits::TEXT_BYTES {
                return Err(too_large(limits::TEXT_BYTES));
            }
            Ok(text::outline(text))
        }
    }
}
