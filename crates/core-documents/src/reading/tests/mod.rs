mod docx;
mod encodings;
mod kinds;
mod texts;

use std::io::{Cursor, Write};

use kernel::{Error, Refusal};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::{Block, Content, Outline, read};

/// A ZIP file of these parts.
fn zip(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A Word file with this body, and these parts beside it.
fn docx_with(body: &str, parts: &[(&str, &str)]) -> Vec<u8> {
    let document = format!("<w:document xmlns:w=\"urn:w\"><w:body>{body}</w:body></w:document>");
    let mut all: Vec<(&str, &[u8])> =
        vec![("[Content_Types].xml", b"<Types/>"), ("word/document.xml", document.as_bytes())];
    all.extend(parts.iter().map(|(name, text)| (*name, text.as_bytes())));
    zip(&all)
}

fn docx(body: &str) -> Vec<u8> {
    docx_with(body, &[])
}

fn refusal(name: &str, bytes: &[u8]) -> Refusal {
    match read(name, bytes) {
        Err(Error::Refused(mut refusals)) => refusals.remove(0),
        other => panic!("{other:?}"),
    }
}

fn outline(text: &str) -> Outline {
    read("plan.txt", text.as_bytes()).unwrap()
}

/// An outline as short lines: `# heading`, `- item`, `| table`, `~ note`, or the paragraph.
fn shown(outline: &Outline) -> Vec<String> {
    outline.blocks.iter().flat_map(|block| lines(block, 0)).collect()
}

fn lines(block: &Block, within: usize) -> Vec<String> {
    let space = "  ".repeat(within);
    match &block.content {
        Content::Heading { level, text } => vec![format!("{space}{} {text}", "#".repeat(usize::from(*level).max(1)))],
        Content::Paragraph { text, .. } => vec![format!("{space}{text}")],
        Content::Item { depth, text, .. } => vec![format!("{space}{}- {text}", "  ".repeat(*depth))],
        Content::Note { text } => vec![format!("{space}~ {text}")],
        Content::Table { rows } => rows
            .iter()
            .flat_map(|row| row.iter().enumerate())
            .flat_map(|(column, cell)| {
                let inner = cell.iter().flat_map(move |block| lines(block, within + 1));
                std::iter::once(format!("{space}| {column}")).chain(inner).collect::<Vec<_>>()
            })
            .collect(),
    }
}
