use kernel::Result;

use super::numbering::Numbering;
use super::paragraph::Paragraph;
use super::styles::Styles;
use super::xml::{Element, Node, Xml};
use crate::reading::limits;
use crate::reading::refusals::refused;
use crate::reading::text::{Form, Line, tidy};

/// What is left out: what was deleted or moved away, what a field would do, what older programs are
/// shown instead, and what the formatting was before.
const LEFT_OUT: [&str; 9] =
    ["del", "moveFrom", "instrText", "delText", "Fallback", "pPrChange", "rPrChange", "tblPrChange", "docPartPr"];

/// The text of a Word file while it is read.
pub(super) struct Body<'s> {
    styles: &'s Styles,
    numbering: Numbering,
    source: String,
    at: usize,
    /// The lines read, innermost table cell last.
    open: Vec<Vec<Line>>,
    /// The rows of the tables now open, innermost last.
    tables: Vec<Vec<Vec<Vec<Line>>>>,
    /// The paragraphs now open: a text box stands within one.
    paragraphs: Vec<Paragraph>,
    /// How deep within what is left out.
    skipped: usize,
    in_text: bool,
}

impl<'s> Body<'s> {
    /// Nothing read yet.
    pub fn new(styles: &'s Styles, numbering: Numbering) -> Self {
        Self {
            styles,
            numbering,
            source: String::new(),
            at: 0,
            open: vec![Vec::new()],
            tables: Vec::new(),
            paragraphs: Vec::new(),
            skipped: 0,
            in_text: false,
        }
    }

    /// Reads the part with the text.
    pub fn read(&mut self, mut part: Xml<'_>) -> Result<()> {
        loop {
            match part.next()? {
                Node::Open(element) => self.begin(&element)?,
                Node::Close(name) => self.end(&name),
                Node::Text(words) if self.in_text && self.skipped == 0 => self.push(&words),
                Node::Text(_) => {}
                Node::End => return Ok(()),
            }
        }
    }

    /// Reads the footnotes; each becomes a note behind the text.
    pub fn read_notes(&mut self, part: Xml<'_>) -> Result<()> {
        self.open.push(Vec::new());
        self.read(part)?;
        let notes = self.open.pop().unwrap_or_default();
        let notes = notes.into_iter().filter(|line| !line.is_blank());
        let notes: Vec<Line> = notes.map(|line| Line { form: Form::Note, ..line }).collect();
        self.lines().extend(notes);
        Ok(())
    }

    /// The lines read, and the text for showing.
    pub fn finish(mut self) -> (Vec<Line>, String) {
        (std::mem::take(self.lines()), self.source)
    }

    fn begin(&mut self, element: &Element) -> Result<()> {
        let name = element.name();
        if self.skipped > 0 || LEFT_OUT.contains(&name.as_str()) {
            self.skipped += 1;
            return Ok(());
        }
        match name.as_str() {
            "p" => self.paragraphs.push(Paragraph::default()),
            "r" => self.paragraph(Paragraph::run),
            "t" => self.in_text = true,
            "tab" if element.get("val").is_none() && element.get("pos").is_none() => self.push("\t"),
            "br" | "cr" if !element.get("type").is_some_and(|it| it == "page" || it == "column") => self.push("\n"),
            "noBreakHyphen" => self.push("-"),
            "sym" => self.push(&symbol(element)),
            "tbl" => self.tables.push(Vec::new()),
            "tr" => self.begin_row()?,
            "tc" => self.begin_cell()?,
            _ => self.paragraph(|paragraph| paragraph.property(element)),
        }
        Ok(())
    }

    fn end(&mut self, name: &str) {
        if self.skipped > 0 {
            self.skipped -= 1;
            return;
        }
        match name {
            "t" => self.in_text = false,
            "p" => self.end_paragraph(),
            "tc" => self.end_cell(),
            "tbl" => self.end_table(),
            _ => {}
        }
    }

    fn begin_row(&mut self) -> Result<()> {
        match self.tables.last_mut() {
            Some(rows) if rows.len() >= limits::ROWS => return Err(refused("file-bomb")),
            Some(rows) => rows.push(Vec::new()),
            None => {}
        }
        Ok(())
    }

    fn begin_cell(&mut self) -> Result<()> {
        if self.tables.last().and_then(|rows| rows.last()).is_some_and(|row| row.len() >= limits::CELLS) {
            return Err(refused("file-bomb"));
        }
        if !self.tables.is_empty() {
            self.open.push(Vec::new());
        }
        Ok(())
    }

    fn end_cell(&mut self) {
        if self.open.len() < 2 {
            return;
        }
        let cell = self.open.pop().unwrap_or_default();
        if let Some(row) = self.tables.last_mut().and_then(|rows| rows.last_mut()) {
            row.push(cell);
        }
    }

    fn end_paragraph(&mut self) {
        let Some(paragraph) = self.paragraphs.pop() else { return };
        let lines = paragraph.lines(self.at + 1, self.styles, &mut self.numbering);
        let in_cell = !self.tables.is_empty();
        for (line, shown) in lines {
            self.at += 1;
            if in_cell {
                self.source.push_str("| ");
            }
            self.source.push_str(&shown.replace('\n', " "));
            self.source.push('\n');
            self.lines().push(line);
        }
        let at = self.at;
        self.lines().push(Line::blank(at));
    }

    fn end_table(&mut self) {
        let Some(rows) = self.tables.pop() else { return };
        let first = rows.iter().flatten().flatten().map(|line| line.at).find(|&at| at > 0).unwrap_or(self.at);
        self.lines().push(Line::formed(first, "", Form::Grid(rows)));
    }

    fn push(&mut self, words: &str) {
        let styles = self.styles;
        self.paragraph(|paragraph| paragraph.push(words, styles));
    }

    fn paragraph(&mut self, act: impl FnOnce(&mut Paragraph)) {
        if let Some(paragraph) = self.paragraphs.last_mut() {
            act(paragraph);
        }
    }

    fn lines(&mut self) -> &mut Vec<Line> {
        if self.open.is_empty() {
            self.open.push(Vec::new());
        }
        let last = self.open.len() - 1;
        &mut self.open[last]
    }
}

/// A sign set in a symbol font, by its code.
fn symbol(element: &Element) -> String {
    let code = element.get("char").and_then(|it| u32::from_str_radix(&it, 16).ok());
    code.and_then(char::from_u32).map(|sign| tidy(&sign.to_string())).unwrap_or_default()
}
