use std::io::{Cursor, Write};

use kernel::{Fault, Result};
use zip::write::SimpleFileOptions;
use zip::{DateTime, ZipWriter};

use super::body::Body;
use super::tag;
use super::xml::Xml;
use crate::document::Document;

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/// Packs the parts of the file, always in the same order and with the same (no) time.
pub(super) fn pack(document: &Document, mut body: Body) -> Result<Vec<u8>> {
    let text = std::mem::take(&mut body.xml).finish();
    let mut parts: Vec<(String, Vec<u8>)> = [
        ("[Content_Types].xml", include_str!("../../word/content-types.xml").to_owned()),
        ("_rels/.rels", include_str!("../../word/package-relations.xml").to_owned()),
        ("docProps/core.xml", properties(document)),
        ("docProps/app.xml", include_str!("../../word/app.xml").to_owned()),
        ("word/document.xml", text),
        ("word/_rels/document.xml.rels", relations(&body)),
        ("word/styles.xml", include_str!("../../word/styles.xml").replace("{language}", tag(document.lang))),
        ("word/numbering.xml", numbering(&body.list_starts)),
        ("word/settings.xml", include_str!("../../word/settings.xml").replace("{language}", tag(document.lang))),
        ("word/header.xml", Body::header(document)),
        ("word/first-header.xml", Body::first_header(document)),
        ("word/footer.xml", Body::footer(document)),
    ]
    .map(|(name, xml)| (name.to_owned(), with_declaration(&xml)))
    .into();
    parts.extend(
        body.pictures.into_iter().zip(1..).map(|(picture, n)| (format!("word/media/picture{n}.png"), picture.png)),
    );
    compress(&parts).map_err(|e| Fault::because("packing a Word file", e).into())
}

fn with_declaration(xml: &str) -> Vec<u8> {
    if xml.starts_with("<?xml") { xml.as_bytes().to_vec() } else { format!("{DECLARATION}{xml}").into_bytes() }
}

fn compress(parts: &[(String, Vec<u8>)]) -> zip::result::ZipResult<Vec<u8>> {
    let options = SimpleFileOptions::default().last_modified_time(DateTime::default());
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        archive.start_file(name.as_str(), options)?;
        archive.write_all(content)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// What the file says of itself (ECMA-376, part 2, core properties).
fn properties(document: &Document) -> String {
    let mut xml = Xml::default();
    xml.open(
        "cp:coreProperties",
        &[
            ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
            ("xmlns:dcterms", "http://purl.org/dc/terms/"),
            ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        ],
    );
    let day = format!("{}T00:00:00Z", document.date);
    let subject = document.subtitle.as_ref().map_or("", |subtitle| subtitle.text.as_str());
    for (tag, text) in [
        ("dc:title", document.title.text.as_str()),
        ("dc:subject", subject),
        ("dc:creator", document.organisation.text.as_str()),
        ("dc:language", tag(document.lang)),
    ] {
        xml.open(tag, &[]);
        xml.text(text);
        xml.close();
    }
    for tag in ["dcterms:created", "dcterms:modified"] {
        xml.open(tag, &[("xsi:type", "dcterms:W3CDTF")]);
        xml.text(&day);
        xml.close();
    }
    xml.finish()
}

fn relations(body: &Body) -> String {
    let mut xml = Xml::default();
    xml.open("Relationships", &[("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships")]);
    for (id, kind, target) in [
        ("styles", "styles", "styles.xml"),
        ("numbering", "numbering", "numbering.xml"),
        ("settings", "settings", "settings.xml"),
        ("header", "header", "header.xml"),
        ("firstHeader", "header", "first-header.xml"),
        ("footer", "footer", "footer.xml"),
    ] {
        xml.empty("Relationship", &[("Id", id), ("Type", &format!("{RELATION}{kind}")), ("Target", target)]);
    }
    for n in 1..=body.pictures.len() {
        let (id, target) = (format!("picture{n}"), format!("media/picture{n}.png"));
        xml.empty("Relationship", &[("Id", &id), ("Type", &format!("{RELATION}image")), ("Target", &target)]);
    }
    for (address, n) in body.links.iter().zip(1..) {
        let id = format!("link{n}");
        let kind = format!("{RELATION}hyperlink");
        xml.empty("Relationship", &[("Id", &id), ("Type", &kind), ("Target", address), ("TargetMode", "External")]);
    }
    xml.finish()
}

/// The lists: one number for all bullets, and one for each numbered list, so that each starts anew.
fn numbering(starts: &[u32]) -> String {
    let mut xml = Xml::default();
    for (start, number) in starts.iter().zip(2..) {
        xml.open("w:num", &[("w:numId", &format!("{number}"))]);
        xml.value("w:abstractNumId", "1");
        for level in 0..9 {
            xml.open("w:lvlOverride", &[("w:ilvl", &level.to_string())]);
            xml.value("w:startOverride", &start.to_string());
            xml.close();
        }
        xml.close();
    }
    include_str!("../../word/numbering.xml").replace("{numbered}", &xml.finish())
}
