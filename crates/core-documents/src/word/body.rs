use kernel::Result;

use super::picture::Picture;
use super::runs::Look;
use super::xml::Xml;
use crate::document::{Block, Callout, CalloutKind, Document, Figure, Level, List, Phrase, Run};

/// The namespaces of a part with text in it.
pub(super) const NAMESPACES: [(&str, &str); 5] = [
    ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    ("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
    ("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
    ("xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"),
];

/// How deep Word's lists go.
const DEEPEST_LIST: usize = 8;

/// The list of bullets in `word/numbering.xml`; each numbered list gets a number of its own after it.
const BULLETS: usize = 1;

/// The document's text while it is written, with what the package must hold for it.
pub(super) struct Body<'a> {
    pub(super) document: &'a Document,
    pub(super) xml: Xml,
    /// The addresses that the text leads to.
    pub(super) links: Vec<String>,
    /// The pictures in the text.
    pub(super) pictures: Vec<Picture>,
    /// The numbers with which the numbered lists start.
    pub(super) list_starts: Vec<u32>,
    headings: usize,
    /// Whether the next paragraph begins a page.
    breaks_page: bool,
}

/// Where a block stands.
#[derive(Clone, Copy, Default)]
struct Place {
    /// The list's number and depth, for the first paragraph of an item.
    item: Option<(usize, usize)>,
    /// How deep in lists, for the other paragraphs of an item.
    depth: usize,
    quoted: bool,
    boxed: bool,
}

impl<'a> Body<'a> {
    /// Writes the whole text.
    pub(super) fn write(document: &'a Document) -> Result<Self> {
        let mut body = Self::empty(document);
        body.xml.open("w:document", &NAMESPACES);
        body.xml.open("w:body", &[]);
        body.front();
        body.blocks(&document.body, Place::default())?;
        body.section();
        body.xml.close();
        body.xml.close();
        Ok(body)
    }

    /// Nothing yet.
    pub(super) fn empty(document: &'a Document) -> Self {
        Self {
            document,
            xml: Xml::default(),
            links: Vec::new(),
            pictures: Vec::new(),
            list_starts: Vec::new(),
            headings: 0,
            breaks_page: false,
        }
    }

    fn front(&mut self) {
        let document = self.document;
        self.plain("Title", &document.title);
        if let Some(subtitle) = &document.subtitle {
            self.plain("Subtitle", subtitle);
        }
        for fact in &document.facts {
            self.paragraph("Fact", |body| {
                body.phrase(&fact.label, Look { colour: Some("48626A"), ..Look::default() });
                body.tab();
                body.runs(&fact.value, Look::default());
            });
        }
        if let Some(deepest) = document.contents {
            self.contents(deepest);
        }
    }

    /// The list of contents: a field that Word can bring up to date, holding the headings as links.
    /// It has no page numbers, which only Word's own layout knows.
    fn contents(&mut self, deepest: Level) {
        self.plain("TOCHeading", &self.document.words.contents.as_str().into());
        let mut entries = Vec::new();
        gather_headings(&self.document.body, &mut entries);
        let instruction = format!("TOC \\o \"1-{}\" \\n \\h \\z \\u", deepest.number());
        let shown: Vec<_> = entries.iter().enumerate().filter(|(_, (level, _))| *level <= deepest).collect();
        for (at, (n, (level, text))) in shown.iter().enumerate() {
            let style = ["TOC1", "TOC2", "TOC3"][usize::from(level.number() - 1)];
            self.paragraph(style, |body| {
                if at == 0 {
                    body.field_mark("begin");
                    body.instruction(&instruction);
                    body.field_mark("separate");
                }
                body.xml.open("w:hyperlink", &[("w:anchor", &bookmark(*n)), ("w:history", "1")]);
                body.runs(text, Look::default());
                body.xml.close();
                if at + 1 == shown.len() {
                    body.field_mark("end");
                }
            });
        }
    }

    fn blocks(&mut self, blocks: &[Block], place: Place) -> Result<()> {
        let mut place = place;
        for block in blocks {
            self.block(block, place)?;
            // Only the first paragraph of an item carries its bullet or number.
            place.item = None;
        }
        Ok(())
    }

    fn block(&mut self, block: &Block, place: Place) -> Result<()> {
        match block {
            Block::Heading { level, text } => self.heading(*level, text),
            Block::Paragraph { text } => self.text(text, place),
            Block::List(list) => self.list(list, place)?,
            Block::Table(table) => self.table(table),
            Block::KeyFigures { figures } => self.key_figures(figures),
            Block::Figure(figure) => self.figure(figure)?,
            Block::Callout(callout) => self.callout(callout, place)?,
            Block::Quote { blocks } => self.blocks(blocks, Place { quoted: true, ..place })?,
            Block::PageBreak => self.breaks_page = true,
        }
        Ok(())
    }

    fn heading(&mut self, level: Level, text: &[Run]) {
        let style = ["Heading1", "Heading2", "Heading3"][usize::from(level.number() - 1)];
        let id = self.headings.to_string();
        let name = bookmark(self.headings);
        self.headings += 1;
        self.paragraph(style, |body| {
            body.xml.empty("w:bookmarkStart", &[("w:id", &id), ("w:name", &name)]);
            body.runs(text, Look::default());
            body.xml.empty("w:bookmarkEnd", &[("w:id", &id)]);
        });
    }

    fn text(&mut self, text: &[Run], place: Place) {
        let style = match (place.quoted, place.depth) {
            (true, _) => "Quote",
            (false, 0) => "Normal",
            (false, _) => "ListParagraph",
        };
        self.open_paragraph(style);
        if let Some((list, depth)) = place.item {
            self.xml.open("w:numPr", &[]);
            self.xml.value("w:ilvl", &depth.to_string());
            self.xml.value("w:numId", &list.to_string());
            self.xml.close();
        } else if place.depth > 0 {
            self.xml.empty("w:ind", &[("w:left", &(place.depth * 340).to_string())]);
        }
        self.xml.close();
        self.runs(text, Look::default());
        self.xml.close();
    }

    fn list(&mut self, list: &List, place: Place) -> Result<()> {
        let number = if list.numbered {
            self.list_starts.push(list.start);
            BULLETS + self.list_starts.len()
        } else {
            BULLETS
        };
        let depth = place.depth.min(DEEPEST_LIST);
        for item in &list.items {
            let inside = Place { item: Some((number, depth)), depth: place.depth + 1, ..place };
            // An item that begins with something else than a paragraph still shows its bullet.
            let inside = if matches!(item.blocks.first(), Some(Block::Paragraph { .. })) {
                inside
            } else {
                self.text(&[], inside);
                Place { item: None, ..inside }
            };
            self.blocks(&item.blocks, inside)?;
        }
        Ok(())
    }

    fn figure(&mut self, figure: &Figure) -> Result<()> {
        let picture = Picture::draw(figure)?;
        self.pictures.push(picture);
        let number = self.pictures.len();
        self.paragraph("Figure", |body| body.place_picture(number, &figure.alternative));
        if let Some(caption) = &figure.caption {
            self.plain("Caption", caption);
        }
        Ok(())
    }

    fn callout(&mut self, callout: &Callout, place: Place) -> Result<()> {
        let colour = match callout.kind {
            CalloutKind::Decision => "F0994F",
            CalloutKind::Note => "0B6E6E",
        };
        // A box within a box is only its text: Word's tables in tables are hard to read aloud.
        if !place.boxed {
            self.open_box(colour);
        }
        self.plain("CalloutTitle", &callout.title);
        self.blocks(&callout.blocks, Place { boxed: true, item: None, ..place })?;
        if !place.boxed {
            self.close_box();
        }
        Ok(())
    }

    /// A paragraph of one text.
    pub(super) fn plain(&mut self, style: &str, text: &Phrase) {
        self.paragraph(style, |body| body.phrase(text, Look::default()));
    }

    /// A paragraph of this style.
    pub(super) fn paragraph(&mut self, style: &str, inside: impl FnOnce(&mut Self)) {
        self.open_paragraph(style);
        self.xml.close();
        inside(self);
        self.xml.close();
    }

    /// Begins a paragraph of this style and its properties; both are to be closed.
    pub(super) fn open_paragraph(&mut self, style: &str) {
        self.xml.open("w:p", &[]);
        self.xml.open("w:pPr", &[]);
        self.xml.value("w:pStyle", style);
        if std::mem::take(&mut self.breaks_page) {
            self.xml.empty("w:pageBreakBefore", &[]);
        }
    }

    /// The relation of an address that the text leads to.
    pub(super) fn relate_link(&mut self, address: &str) -> String {
        let at = self.links.iter().position(|known| known == address).unwrap_or_else(|| {
            self.links.push(address.to_owned());
            self.links.len() - 1
        });
        format!("link{}", at + 1)
    }

    /// The page: A4 with the margins of the PDF, in twentieths of a point.
    fn section(&mut self) {
        self.xml.open("w:sectPr", &[]);
        for (kind, id) in [("default", "header"), ("first", "firstHeader")] {
            self.xml.empty("w:headerReference", &[("w:type", kind), ("r:id", id)]);
        }
        for kind in ["default", "first"] {
            self.xml.empty("w:footerReference", &[("w:type", kind), ("r:id", "footer")]);
        }
        self.xml.empty("w:pgSz", &[("w:w", "11906"), ("w:h", "16838")]);
        let margins = [
            ("w:top", "1814"),
            ("w:right", "1417"),
            ("w:bottom", "1474"),
            ("w:left", "1417"),
            ("w:header", "850"),
            ("w:footer", "680"),
            ("w:gutter", "0"),
        ];
        self.xml.empty("w:pgMar", &margins);
        self.xml.empty("w:titlePg", &[]);
        self.xml.close();
    }
}

fn bookmark(heading: usize) -> String {
    format!("_Toc{heading}")
}

fn gather_headings<'a>(blocks: &'a [Block], found: &mut Vec<(Level, &'a [Run])>) {
    for block in blocks {
        match block {
            Block::Heading { level, text } => found.push((*level, text)),
            Block::Callout(callout) => gather_headings(&callout.blocks, found),
            Block::Quote { blocks } => gather_headings(blocks, found),
            Block::List(list) => list.items.iter().for_each(|item| gather_headings(&item.blocks, found)),
            Block::Paragraph { .. }
            | Block::Table(_)
            | Block::KeyFigures { .. }
            | Block::Figure(_)
            | Block::PageBreak => {}
        }
    }
}
