/// A document as its reader sees it: blocks in order, and the text to show beside them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    /// The source as lines of text, for showing beside what was made of it.
    pub source: String,
    /// What the document consists of, in its order.
    pub blocks: Vec<Block>,
}

/// One piece of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// The line of [`Outline::source`] where it starts, counted from 1.
    pub line: usize,
    /// What it is.
    pub content: Content,
}

/// What a block is. Texts are single lines without markup; `bold` says how many bytes at the start
/// of the text are bold, so that a label set in bold can be told from what follows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// A heading by style or markup. Level 0 is the document's title, 1 its chapters.
    Heading {
        /// How deep, from 0.
        level: u8,
        /// Its words, with the number in front if it is numbered.
        text: String,
    },
    /// A paragraph. A tab remains where a table of contents has its page number.
    Paragraph {
        /// Its words.
        text: String,
        /// Bytes at the start that are bold.
        bold: usize,
    },
    /// An item of a list.
    Item {
        /// How deep in its list, from 0.
        depth: usize,
        /// The bullet or number as written, such as `•` or `2)`.
        marker: String,
        /// Its words without the marker.
        text: String,
        /// Bytes at the start that are bold.
        bold: usize,
    },
    /// A table.
    Table {
        /// Its rows from the top.
        rows: Vec<Row>,
    },
    /// A footnote, or a page number or the like between the pages: text beside the flow.
    Note {
        /// Its words.
        text: String,
    },
}

/// The cells of a row from the left.
pub type Row = Vec<Cell>;
/// What stands in a cell.
pub type Cell = Vec<Block>;

impl Block {
    /// The words of the block itself; a table has none.
    pub fn text(&self) -> &str {
        match &self.content {
            Content::Heading { text, .. }
            | Content::Paragraph { text, .. }
            | Content::Item { text, .. }
            | Content::Note { text } => text,
            Content::Table { .. } => "",
        }
    }
}
