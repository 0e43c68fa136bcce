//! The outline as a plain list of lines, tables' cells included.

use core_documents::reading::{Block, Content};

use super::vocabulary::Label;

/// A line of the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// Where it stands in the source, from 1.
    pub at: usize,
    /// Its words.
    pub text: String,
    /// How many bytes at the start are bold.
    pub bold: usize,
    /// What it is.
    pub form: Form,
}

/// What a line is by its form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// A heading by style, of a level from 0.
    Heading(u8),
    /// A paragraph.
    Text,
    /// An item of a list.
    Item {
        /// How deep, from 0.
        depth: usize,
        /// As written.
        marker: String,
    },
    /// A table that is not read any further: rows of cells of lines.
    Table(Vec<Vec<Vec<Line>>>),
    /// Beside the flow.
    Note,
    /// A column's or row's heading in a table, which labels what follows until [`Form::End`].
    Named(Label),
    /// A goal's name in a table, with its number if it has one.
    GoalName(Option<u32>),
    /// What stood behind a label on its line.
    Inline,
    /// The end of what a table's label announces.
    End,
    /// The end of goals that a table or list named.
    EndOfGoals,
    /// A heading or number in a table that the tree says itself.
    Known,
}

impl Line {
    /// A line with these words in this form.
    pub fn new(at: usize, text: impl Into<String>, form: Form) -> Self {
        Self { at, text: text.into(), bold: 0, form }
    }

    /// Whether all of it is bold.
    pub fn is_bold(&self) -> bool {
        self.bold > 0 && self.bold >= self.text.len()
    }

    /// Its depth, if it is an item.
    pub fn depth(&self) -> Option<usize> {
        match &self.form {
            Form::Item { depth, .. } => Some(*depth),
            _ => None,
        }
    }

    /// Its words with the number in front that its list gave it.
    pub fn numbered_text(&self) -> String {
        match &self.form {
            Form::Item { marker, .. } if marker.chars().any(char::is_alphanumeric) && marker != "o" => {
                format!("{marker} {}", self.text)
            }
            _ => self.text.clone(),
        }
    }
}

/// The lines of blocks, in order.
pub(super) fn of(blocks: &[Block]) -> Vec<Line> {
    blocks.iter().filter_map(line).collect()
}

fn line(block: &Block) -> Option<Line> {
    let at = block.line;
    match &block.content {
        Content::Heading { level, text } => Some(Line::new(at, text, Form::Heading(*level))),
        Content::Paragraph { text, bold } => Some(Line { bold: *bold, ..Line::new(at, text, Form::Text) }),
        Content::Item { depth, marker, text, bold } => {
            let form = Form::Item { depth: *depth, marker: marker.clone() };
            Some(Line { bold: *bold, ..Line::new(at, text, form) })
        }
        Content::Note { text } => Some(Line::new(at, text, Form::Note)),
        Content::Table { rows } => {
            let cell = |blocks: &Vec<Block>| flattened(of(blocks));
            let rows: Vec<Vec<Vec<Line>>> = rows.iter().map(|row| row.iter().map(cell).collect()).collect();
            let has_words = rows.iter().flatten().any(|cell| !cell.is_empty());
            has_words.then(|| Line::new(at, "", Form::Table(rows)))
        }
    }
    .filter(|line| !line.text.is_empty() || matches!(line.form, Form::Table(_)))
}

/// Lines with the tables among them taken apart, row by row.
pub(super) fn flattened(lines: Vec<Line>) -> Vec<Line> {
    let mut out = Vec::with_capacity(lines.len());
    for line in lines {
        match line.form {
            Form::Table(rows) => out.extend(rows.into_iter().flatten().flat_map(flattened)),
            _ => out.push(line),
        }
    }
    out
}

/// The words of a cell on one line.
pub(super) fn cell_text(cell: &[Line]) -> String {
    cell.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join(" ")
}
