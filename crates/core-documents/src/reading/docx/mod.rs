//! Word files (.docx): a package of XML parts, read as a stream and within limits. Tracked insertions
//! count as written and deletions as gone; headers and footers are left out, footnotes come as notes.

mod body;
mod numbering;
mod package;
mod paragraph;
mod styles;
mod xml;

use kernel::Result;

use super::limits;
use super::outline::Outline;
use super::refusals::{refused, too_large};
use super::text::{self, Layout};

pub(super) use package::Package;

use body::Body;
use numbering::Numbering;
use styles::Styles;

/// The outline of a Word file. Its source is its text, a line for each paragraph.
pub(super) fn read(mut package: Package<'_>) -> Result<Outline> {
    let styles = match package.part("styles.xml")? {
        Some(part) => Styles::read(part)?,
        None => Styles::default(),
    };
    let numbering = match package.part("numbering.xml")? {
        Some(part) => Numbering::read(part)?,
        None => Numbering::default(),
    };
    let mut body = Body::new(&styles, numbering);
    body.read(package.document()?)?;
    if let Some(part) = package.part("footnotes.xml")? {
        body.read_notes(part)?;
    }
    let (lines, source) = body.finish();
    if source.len() > limits::TEXT_BYTES {
        return Err(too_large(limits::TEXT_BYTES));
    }
    if source.trim().is_empty() {
        return Err(refused("file-empty"));
    }
    let layout = Layout::of_paragraphs(&lines);
    Ok(Outline { blocks: text::blocks(lines, &layout), source })
}
