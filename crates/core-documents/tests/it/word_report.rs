//! The report as a Word file: its parts, its structure, and what no text can do to it.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use core_documents::document::{
    Block, Callout, CalloutKind, Document, Figure, Item, Level, List, Run, blocks_from_markdown,
};
use core_documents::word::docx;
use kernel::Lang;
use proptest::prelude::*;
use quick_xml::Reader;
use quick_xml::events::Event;

use crate::given;

#[test]
fn the_report_is_made_of_real_headings_lists_and_tables() {
    let document = given::follow_up(Lang::Sv);
    let parts = parts(&document);
    let text = &parts["word/document.xml"];
    let count = |what: &str| text.matches(what).count();
    let headings = document.body.iter().filter(|block| matches!(block, Block::Heading { .. })).count();
    assert_eq!(count("w:val=\"Heading1\"") + count("w:val=\"Heading2\"") + count("w:val=\"Heading3\""), headings);
    assert_eq!(count("<w:tblHeader/>"), 5, "a repeated head in each table");
    assert_eq!(count("w:val=\"ReportTable\""), 5);
    assert_eq!(count("descr=\"Linjediagram:"), 6, "three pictures, said in both places");
    assert_eq!(count("<w:lang w:val=\"fi-FI\"/>"), 1, "the Finnish quotation");
    assert_eq!(count("<w:pageBreakBefore/>"), 1);
    assert_eq!(count("w:anchor=\"_Toc"), 6);
    assert!(count("<w:numPr>") >= 13);
    assert!(parts["word/styles.xml"].contains("<w:lang w:val=\"sv-FI\""));
    assert!(parts["word/footer.xml"].contains(" NUMPAGES "));
    assert!(parts["docProps/core.xml"].contains("<dc:title>Uppföljning av planen för intressebevakning</dc:title>"));
    assert!(parts["docProps/core.xml"].contains("2026-09-14T00:00:00Z"));
}

#[test]
fn every_relation_leads_somewhere() {
    let parts = parts(&given::follow_up(Lang::Fi));
    let relations = &parts["word/_rels/document.xml.rels"];
    for part in ["word/document.xml"] {
        for id in parts[part].split("r:id=\"").skip(1).chain(parts[part].split("r:embed=\"").skip(1)) {
            let id = id.split('"').next().unwrap();
            assert!(relations.contains(&format!("Id=\"{id}\"")), "{part}: {id}");
        }
    }
    for target in relations.split("Target=\"").skip(1) {
        let target = target.split('"').next().unwrap();
        assert!(target.starts_with("https://") || parts.contains_key(&format!("word/{target}")), "{target}");
    }
}

#[test]
fn numbered_lists_start_anew() {
    let mut document = given::follow_up(Lang::En);
    let list = || Block::List(List::numbers(vec![Item::line("one"), Item::line("two")]));
    let third = Block::List(List { numbered: true, start: 3, items: vec![Item { blocks: vec![list()] }] });
    document.body = vec![list(), list(), third];
    let parts = parts(&document);
    for number in 2..=5 {
        assert!(parts["word/numbering.xml"].contains(&format!("<w:num w:numId=\"{number}\">")));
        assert!(parts["word/document.xml"].contains(&format!("<w:numId w:val=\"{number}\"/>")));
    }
    assert!(parts["word/numbering.xml"].contains("<w:startOverride w:val=\"3\"/>"));
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let document = given::follow_up(Lang::Fi);
    assert!(docx(&document).unwrap() == docx(&document).unwrap());
}

#[test]
fn a_picture_reaches_nothing_outside_itself() {
    let mut document = given::follow_up(Lang::En);
    let mut with = |inside: &str| {
        let svg = format!("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>{inside}</svg>");
        document.body = vec![Block::Figure(Figure { svg, alternative: "x".into(), caption: None, width_percent: 0 })];
        docx(&document)
    };
    assert!(with("<text font-family='Nowhere'>猫 a</text>").is_ok());
    for refused in [
        "<image href='file:///etc/hostname' width='9' height='9'/>",
        "<image href='/etc/hostname' width='9' height='9'/>",
        "<",
    ] {
        assert!(matches!(with(refused), Err(kernel::Error::Fault(_))), "{refused}");
    }
}

#[test]
fn boxes_in_boxes_and_breaks_before_tables_hold() {
    let mut document = given::follow_up(Lang::En);
    let inner = Callout { kind: CalloutKind::Note, title: "inner".into(), blocks: vec![Block::paragraph("x")] };
    let table = document.body.iter().find(|block| matches!(block, Block::Table(_))).unwrap().clone();
    let outer = Callout {
        kind: CalloutKind::Decision,
        title: "outer".into(),
        blocks: vec![Block::Callout(inner), Block::PageBreak, table],
    };
    document.body = vec![Block::Callout(outer)];
    let parts = parts(&document);
    assert_eq!(parts["word/document.xml"].matches("w:val=\"Callout\"").count(), 1);
    assert!(parts["word/document.xml"].contains("</w:p></w:tc></w:tr></w:tbl>"), "each cell ends with a paragraph");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]
    #[test]
    fn any_text_gives_well_formed_parts(text in any::<String>(), markdown in "[ -~\\n#*>`|-]{0,80}") {
        let mut document = given::follow_up(Lang::Fi);
        document.title = text.as_str().into();
        document.footer = Some(text.as_str().into());
        document.body = blocks_from_markdown(&markdown, None, Level::One);
        document.body.push(Block::heading(Level::One, text.as_str()));
        document.body.push(Block::Paragraph { text: vec![Run::link(text.as_str(), "https://example.org/?a=1&b=\"<>"), Run::strong(text)] });
        parts(&document);
    }
}

/// The parts of the file, each read to its end as XML.
fn parts(document: &Document) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(docx(document).unwrap())).unwrap();
    let names: Vec<_> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    let mut parts = BTreeMap::new();
    for name in names {
        let mut bytes = Vec::new();
        archive.by_name(&name).unwrap().read_to_end(&mut bytes).unwrap();
        if name.starts_with("word/media/") {
            assert!(bytes.starts_with(b"\x89PNG"));
            parts.insert(name, String::new());
            continue;
        }
        let text = String::from_utf8(bytes).unwrap();
        let mut reader = Reader::from_str(&text);
        while !matches!(reader.read_event().unwrap_or_else(|e| panic!("{name}: {e}")), Event::Eof) {}
        parts.insert(name, text);
    }
    parts
}
