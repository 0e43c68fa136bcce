use proptest::prelude::*;

use super::{docx, docx_with, read, shown, zip};

const STYLES: &str = "<w:styles xmlns:w=\"urn:w\">\
    <w:style w:styleId=\"Title\"><w:name w:val=\"Title\"/></w:style>\
    <w:style w:styleId=\"Otsikko1\"><w:name w:val=\"heading 1\"/></w:style>\
    <w:style w:styleId=\"Oma\"><w:name w:val=\"Kaupungin oma\"/><w:basedOn w:val=\"Otsikko1\"/></w:style>\
    <w:style w:styleId=\"Lista\"><w:name w:val=\"List Bullet 2\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>\
    <w:style w:styleId=\"Vahva\"><w:name w:val=\"Strong\"/><w:rPr><w:b/></w:rPr></w:style>\
    </w:styles>";

const NUMBERING: &str = "<w:numbering xmlns:w=\"urn:w\">\
    <w:abstractNum w:abstractNumId=\"0\">\
    <w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\u{f0b7}\"/></w:lvl>\
    <w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"o\"/></w:lvl></w:abstractNum>\
    <w:abstractNum w:abstractNumId=\"1\">\
    <w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"TAVOITE %1:\"/></w:lvl>\
    <w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.%2\"/></w:lvl></w:abstractNum>\
    <w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>\
    </w:numbering>";

fn is(body: &str, expected: &[&str]) {
    let bytes = docx_with(body, &[("word/styles.xml", STYLES), ("word/numbering.xml", NUMBERING)]);
    assert_eq!(shown(&read("plan.docx", &bytes).unwrap()), expected);
}

fn run(text: &str) -> String {
    format!("<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>")
}

fn styled(style: &str, text: &str) -> String {
    format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{}</w:p>", run(text))
}

fn listed(list: u8, depth: u8, text: &str) -> String {
    let properties = format!("<w:numPr><w:ilvl w:val=\"{depth}\"/><w:numId w:val=\"{list}\"/></w:numPr>");
    format!("<w:p><w:pPr>{properties}</w:pPr>{}</w:p>", run(text))
}

#[test]
fn headings_go_by_style_also_by_one_based_on_another() {
    let outline = format!("<w:p><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr>{}</w:p>", run("Kolmas"));
    let body = [styled("Title", "Nimi"), styled("Otsikko1", "Luku"), styled("Oma", "Toinen"), outline].concat();
    is(&body, &["# Nimi", "# Luku", "# Toinen", "### Kolmas"]);
}

#[test]
fn lists_count_as_word_counts_them() {
    let goal = format!(
        "<w:p><w:pPr><w:pStyle w:val=\"Otsikko1\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr></w:pPr>{}</w:p>",
        run("Satama")
    );
    let body = [goal.clone(), listed(1, 0, "a"), listed(1, 1, "b"), styled("Lista", "c"), goal].concat();
    is(&body, &["# TAVOITE I: Satama", "- a", "  - b", "  - c", "# TAVOITE II: Satama"]);
}

#[test]
fn changes_are_taken_as_accepted() {
    let body = format!(
        "<w:p>{}<w:ins>{}</w:ins><w:del><w:r><w:delText>pois</w:delText></w:r></w:del></w:p>",
        run("Olemme"),
        run(" avoimia")
    );
    is(&body, &["Olemme avoimia"]);
}

#[test]
fn links_and_boxes_are_text_and_fields_are_not() {
    let field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r>";
    let inside = "<mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>Laatikko</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p><w:r><w:t>Laatikko</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>";
    let body = format!("<w:p>{field}<w:hyperlink>{}</w:hyperlink><w:r>{inside}</w:r></w:p>", run("linkki"));
    is(&body, &["Laatikko", "linkki"]);
}

#[test]
fn breaks_part_paragraphs_and_tabs_part_columns() {
    let broken = format!("<w:p>{}<w:r><w:br/></w:r>{}</w:p>", run("Vastuu:"), run("Rehtori"));
    let row = |a: &str, b: &str| format!("<w:p>{}<w:r><w:tab/></w:r>{}</w:p>", run(a), run(b));
    let body = [broken, row("Vastuu", "rehtori"), row("Mittari", "aika")].concat();
    is(&body, &["Vastuu:", "Rehtori", "| 0", "  Vastuu", "| 1", "  rehtori", "| 0", "  Mittari", "| 1", "  aika"]);
}

#[test]
fn tables_hold_lists_and_tables() {
    let inner = format!("<w:tbl><w:tr><w:tc>{}</w:tc></w:tr></w:tbl>", styled("x", "sisällä"));
    let body = format!(
        "<w:tbl><w:tr><w:tc>{}{}</w:tc><w:tc>{inner}</w:tc></w:tr></w:tbl>",
        listed(1, 0, "a"),
        listed(1, 1, "b")
    );
    is(&body, &["| 0", "  - a", "    - b", "| 1", "  | 0", "    sisällä"]);
}

#[test]
fn footnotes_come_as_notes_and_headers_do_not_come() {
    let notes = "<w:footnotes xmlns:w=\"urn:w\"><w:footnote><w:p><w:r><w:t>Hallintosääntö 12 §.</w:t></w:r></w:p></w:footnote></w:footnotes>";
    let header = "<w:hdr xmlns:w=\"urn:w\"><w:p><w:r><w:t>Ylätunniste</w:t></w:r></w:p></w:hdr>";
    let body = format!("<w:p>{}<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>", run("Teksti"));
    let bytes = docx_with(&body, &[("word/footnotes.xml", notes), ("word/header1.xml", header)]);
    let found = read("plan.docx", &bytes).unwrap();
    assert_eq!(shown(&found), ["Teksti", "~ Hallintosääntö 12 §."]);
    assert_eq!(found.source, "Teksti\nHallintosääntö 12 §.\n");
}

#[test]
fn the_package_says_where_its_text_is() {
    let relations = b"<Relationships><Relationship Type=\"http://x/officeDocument\" Target=\"/word/document2.xml\"/></Relationships>";
    let part = b"<w:document xmlns:w=\"urn:w\"><w:body><w:p><w:r><w:t>Toinen</w:t></w:r></w:p></w:body></w:document>";
    let bytes = zip(&[("_rels/.rels", relations), ("word/document2.xml", part)]);
    assert_eq!(shown(&read("plan.docx", &bytes).unwrap()), ["Toinen"]);
}

#[test]
fn bold_is_known_by_run_and_by_style() {
    let strong = "<w:r><w:rPr><w:rStyle w:val=\"Vahva\"/></w:rPr><w:t>Vastuu</w:t></w:r>";
    let bold = "<w:r><w:rPr><w:b w:val=\"0\"/></w:rPr><w:t xml:space=\"preserve\"> rehtori</w:t></w:r>";
    let bytes = docx_with(&format!("<w:p>{strong}{bold}</w:p>"), &[("word/styles.xml", STYLES)]);
    let found = read("plan.docx", &bytes).unwrap();
    let crate::reading::Content::Paragraph { text, bold } = &found.blocks[0].content else { panic!() };
    assert_eq!((text.as_str(), *bold), ("Vastuu rehtori", 6));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_damage_makes_it_panic(at in 0_usize..2_000, byte in any::<u8>(), cut in 0_usize..4_000) {
        let mut bytes = docx(&[styled("a", "Teksti"), listed(1, 0, "b")].concat());
        let length = bytes.len();
        bytes[at % length] = byte;
        bytes.truncate(length.saturating_sub(cut % 40));
        let _ = read("plan.docx", &bytes);
    }

    #[test]
    fn no_elements_make_it_panic(names in prop::collection::vec("(/?)(p|r|t|tbl|tr|tc|del|ins|pPr|numPr|br|tab)", 0..40)) {
        let body: String = names.iter().map(|name| format!("<w:{name}>").replace("w:/", "/w:")).collect();
        let _ = read("plan.docx", &docx(&body));
    }
}
