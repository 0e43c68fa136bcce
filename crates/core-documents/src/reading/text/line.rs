use super::letters;

/// A line on its way to becoming a block, or part of one.
#[derive(Clone, Debug)]
pub(in crate::reading) struct Line {
    /// Where it stands in the source, from 1.
    pub at: usize,
    /// Its words, still with markup if it is free.
    pub text: String,
    /// Bytes at the start known to be bold.
    pub bold: usize,
    /// Characters in the source line; 0 where lines have no width, as in a Word file.
    pub width: usize,
    /// What is known of its form.
    pub form: Form,
}

/// What is known of a line before its words are looked at.
#[derive(Clone, Debug)]
pub(in crate::reading) enum Form {
    /// Nothing stands there.
    Blank,
    /// Its form is still to be read from its words; indented by so many columns.
    Free {
        /// Columns before the first word.
        indent: usize,
    },
    /// A heading of this level.
    Heading(u8),
    /// An item by a list's own numbering, with its marker.
    Listed {
        /// How deep, from 0.
        depth: usize,
        /// The bullet or number.
        marker: String,
    },
    /// A table: rows of cells of lines.
    Grid(Vec<Vec<Vec<Line>>>),
    /// A footnote.
    Note,
}

/// Columns that a tab at the start of a line stands for.
const TAB: usize = 4;

impl Line {
    /// A line of a text file.
    pub fn read(at: usize, source: &str) -> Self {
        let text = letters::tidy(source);
        let width = text.trim_end().chars().count();
        Self { width, ..Self::free(at, &text) }
    }

    /// Words whose form is still to be read.
    pub fn free(at: usize, text: &str) -> Self {
        let indent = text.chars().take_while(|c| c.is_whitespace()).map(|c| if c == '\t' { TAB } else { 1 }).sum();
        let text = text.trim().to_owned();
        let form = if text.is_empty() { Form::Blank } else { Form::Free { indent } };
        Self { at, text, bold: 0, width: 0, form }
    }

    /// Words of a known form.
    pub fn formed(at: usize, text: impl Into<String>, form: Form) -> Self {
        Self { at, text: text.into(), bold: 0, width: 0, form }
    }

    /// An empty line.
    pub fn blank(at: usize) -> Self {
        Self::formed(at, "", Form::Blank)
    }

    /// The words, if their form is still to be read.
    pub fn as_free(&self) -> Option<&str> {
        matches!(self.form, Form::Free { .. }).then_some(self.text.as_str())
    }

    /// Whether nothing stands there.
    pub fn is_blank(&self) -> bool {
        matches!(self.form, Form::Blank)
    }
}
