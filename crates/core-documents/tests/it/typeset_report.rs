//! The report as PDF: its standards, its structure, and what no text can do to it.

use core_documents::document::{
    Block, Column, Document, Figure, Item, Level, List, Row, Run, Table, blocks_from_markdown,
};
use core_documents::typesetting::pdf;
use kernel::Lang;
use proptest::prelude::*;

use crate::given;

#[test]
fn the_report_is_what_archives_and_screen_readers_need() {
    for (lang, tag) in [(Lang::Fi, "fi-FI"), (Lang::Sv, "sv-FI"), (Lang::En, "en-GB")] {
        let file = pdf(&given::follow_up(lang)).unwrap();
        assert!(file.starts_with(b"%PDF-1.7"));
        for mark in [
            "<pdfuaid:part>1</pdfuaid:part>",
            "<pdfaid:part>2</pdfaid:part>",
            "<pdfaid:conformance>A</pdfaid:conformance>",
            "/MarkInfo<</Marked true",
            "/StructTreeRoot",
            "/DisplayDocTitle true",
            &format!("/Lang({tag})"),
        ] {
            assert_eq!(count(&file, mark).min(1), 1, "{lang}: no {mark}");
        }
    }
}

#[test]
fn tables_pictures_lists_and_contents_are_marked_as_what_they_are() {
    let document = given::follow_up(Lang::Sv);
    let file = pdf(&document).unwrap();
    let tables: Vec<&Table> = document
        .body
        .iter()
        .filter_map(|block| if let Block::Table(table) = block { Some(table) } else { None })
        .collect();
    let heads: usize = tables.iter().map(|t| t.columns.len() + if t.rows_have_heads { t.rows.len() } else { 0 }).sum();
    assert_eq!(count(&file, "/S/Table"), tables.len());
    assert_eq!(count(&file, "/S/TH"), heads + 1, "each head once (and one /S/THead)");
    assert_eq!(count(&file, "/S/Figure"), 3);
    assert_eq!(count(&file, "/Alt"), 3);
    assert_eq!(count(&file, "/S/TOCI"), 6);
    assert!(count(&file, "/S/LI") >= 13);
    assert_eq!(count(&file, "/Lang(fi-FI)"), 1, "the Finnish quotation in the Swedish report");
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let document = given::follow_up(Lang::Fi);
    assert!(pdf(&document).unwrap() == pdf(&document).unwrap());
}

#[test]
fn nothing_that_people_write_is_markup() {
    let hostile = [
        "#panic(\"x\") #import \"/etc/passwd\" #eval(\"1\") = Heading",
        "*strong* _emphasis_ `code` $x^2$ <label> @reference \\ / // /* [ ] { } ~ -- ---",
        "猫 🚂 שלום مرحبا नमस्ते \u{E000} \u{FFFD} \u{202E}abc\u{200D}\u{FE0F}\u{0}\u{7}\r\nnext\ttab",
        "{{ page }} {page} %s ${x} &amp; <b>x</b>",
        "",
        " ",
        "\u{0308}\u{0301} a\u{0308} \u{AD}x",
    ];
    for text in hostile {
        assert_eq!(outcome(&everywhere(text)), Ok(()), "{text:?}");
    }
    assert_eq!(outcome(&everywhere(&"pitkäsana".repeat(200))), Ok(()));
}

#[test]
fn odd_shapes_are_set_as_far_as_they_go() {
    let empty_table = |columns| Table { caption: None, columns, rows_have_heads: true, rows: vec![Row::default()] };
    let ragged = Table {
        caption: Some("ragged".into()),
        columns: vec![Column::words("a", 0), Column::numbers("b", 0)],
        rows_have_heads: true,
        rows: vec![Row::of(["1", "2", "3", "4"]), Row::of(["1"]), Row::default()],
    };
    let deep =
        (0..8).fold(Block::paragraph("x"), |block, _| Block::List(List::bullets(vec![Item { blocks: vec![block] }])));
    let mut document = given::follow_up(Lang::En);
    document.body = vec![
        Block::PageBreak,
        Block::heading(Level::Three, "first"),
        Block::Table(empty_table(Vec::new())),
        Block::Table(empty_table(vec![Column::words("", 1)])),
        Block::Table(ragged),
        Block::KeyFigures { figures: Vec::new() },
        Block::Paragraph { text: Vec::new() },
        Block::Paragraph { text: vec![Run::Break] },
        Block::List(List::bullets(Vec::new())),
        Block::Quote { blocks: Vec::new() },
        deep,
        Block::PageBreak,
    ];
    document.body.extend(blocks_from_markdown(&"> - ".repeat(60), None, Level::Two));
    assert_eq!(outcome(&document), Ok(()));
    document.body.clear();
    document.facts.clear();
    assert_eq!(outcome(&document), Ok(()));
}

#[test]
fn a_picture_reaches_nothing_outside_itself() {
    let mut document = given::follow_up(Lang::En);
    let mut with = |inside: &str| {
        let svg = format!("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>{inside}</svg>");
        document.body = vec![Block::Figure(Figure { svg, alternative: "x".into(), caption: None, width_percent: 200 })];
        pdf(&document)
    };
    assert!(with("<text font-family='Nowhere'>猫 a</text><rect width='4' height='4'/>").is_ok());
    for refused in
        ["<image href='file:///etc/hostname' width='9' height='9'/>", "<image href='x.png' width='9' height='9'/>", "<"]
    {
        assert!(matches!(with(refused), Err(kernel::Error::Fault(_))), "{refused}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]
    #[test]
    fn any_text_can_be_set(text in "\\PC{0,60}", markdown in "[ -~\\n#*>`|-]{0,80}") {
        let mut document = everywhere(&text);
        document.body.extend(blocks_from_markdown(&markdown, None, Level::One));
        prop_assert_eq!(outcome(&document), Ok(()));
    }
}

/// A document that says this text in every place that takes one.
fn everywhere(text: &str) -> Document {
    let mut document = given::follow_up(Lang::Fi);
    let said = if text.trim().is_empty() { "x" } else { text };
    document.title = said.into();
    document.subtitle = Some(text.into());
    document.organisation = text.into();
    document.date_line = text.into();
    document.draft = Some(text.into());
    document.footer = Some(text.into());
    document.body = vec![
        Block::heading(Level::One, text),
        Block::Paragraph {
            text: vec![Run::strong(text), Run::emphasis(text), Run::link(text, "https://example.org/a_b?c=*d*#e")],
        },
        Block::List(List::numbers(vec![Item::line(text)])),
        Block::Table(Table {
            caption: Some(text.into()),
            columns: vec![Column::words(text, 1), Column::numbers(text, 1)],
            rows_have_heads: true,
            rows: vec![Row::of([text, text])],
        }),
        Block::Figure(Figure {
            svg: given::chart(&[1, 2], 2),
            alternative: said.into(),
            caption: Some(text.into()),
            width_percent: 50,
        }),
    ];
    document
}

fn outcome(document: &Document) -> Result<(), String> {
    pdf(document).map(|_| ()).map_err(|error| error.to_string())
}

fn count(file: &[u8], mark: &str) -> usize {
    file.windows(mark.len()).filter(|window| *window == mark.as_bytes()).count()
}
