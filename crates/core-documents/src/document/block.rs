use serde::Serialize;

use super::{Phrase, Run};

/// A part of a document.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Block {
    /// A heading.
    Heading {
        /// How deep it stands.
        level: Level,
        /// What it says.
        text: Vec<Run>,
    },
    /// A paragraph.
    Paragraph {
        /// What it says.
        text: Vec<Run>,
    },
    /// A list.
    List(List),
    /// A table.
    Table(Table),
    /// A row of numbers that say how things stand.
    KeyFigures {
        /// From left to right; more than four go to a second row.
        figures: Vec<KeyFigure>,
    },
    /// A picture.
    Figure(Figure),
    /// A box that stands out, such as the proposal for a decision.
    Callout(Callout),
    /// Words of somebody else.
    Quote {
        /// What was said.
        blocks: Vec<Block>,
    },
    /// What follows begins on a new page.
    PageBreak,
}

/// How deep a heading stands below the title.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(into = "u8")]
pub enum Level {
    /// A chapter.
    One,
    /// A part of a chapter.
    Two,
    /// A part of that.
    Three,
}

/// A list of things.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct List {
    /// Whether the things are numbered, because their order or number matters.
    pub numbered: bool,
    /// The number of the first.
    pub start: u32,
    /// The things.
    pub items: Vec<Item>,
}

/// One thing of a list: paragraphs, and lists within it (up to eight deep).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Item {
    /// What it says.
    pub blocks: Vec<Block>,
}

/// A table, its head repeated on every page that it reaches.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Table {
    /// What the table shows, above it.
    pub caption: Option<Phrase>,
    /// The columns from left to right.
    pub columns: Vec<Column>,
    /// Whether the first cell of each row names the row.
    pub rows_have_heads: bool,
    /// The rows. A row with fewer cells than columns is filled up, cells beyond the columns are left out.
    pub rows: Vec<Row>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Column {
    /// Its head.
    pub title: Phrase,
    /// Where its cells' texts stand.
    pub align: Align,
    /// Its share of the width, relative to the other columns'.
    pub width: u16,
}

/// Where a text stands in its column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Align {
    /// On the side where lines begin: words.
    Start,
    /// In the middle: signs.
    Centre,
    /// On the side where lines end: numbers.
    End,
}

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Row {
    /// The cells from left to right.
    pub cells: Vec<Vec<Run>>,
}

/// A number that says how things stand.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KeyFigure {
    /// What is counted.
    pub label: Phrase,
    /// The number as people write it, with its unit.
    pub number: String,
    /// What it is compared with, or how it changed.
    pub note: Option<Phrase>,
}

/// A picture drawn by the house.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Figure {
    /// The picture as SVG. One that refers to a file outside itself is refused.
    pub svg: String,
    /// What the picture shows, in words, for those who do not see it. It must not be blank.
    pub alternative: Phrase,
    /// What stands below it.
    pub caption: Option<Phrase>,
    /// Its share of the text's width, in percent from 10 to 100.
    pub width_percent: u8,
}

/// A box that stands out.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Callout {
    /// What it is for. (`kind` is the block's own in the data that the template reads.)
    #[serde(rename = "purpose")]
    pub kind: CalloutKind,
    /// Its first line.
    pub title: Phrase,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// What a box is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum CalloutKind {
    /// Good to know.
    Note,
    /// Proposed to be decided, or decided.
    Decision,
}

impl Block {
    /// A heading of plain words.
    pub fn heading(level: Level, text: impl Into<Run>) -> Self {
        Self::Heading { level, text: vec![text.into()] }
    }

    /// A paragraph of one run.
    pub fn paragraph(text: impl Into<Run>) -> Self {
        Self::Paragraph { text: vec![text.into()] }
    }
}

impl Level {
    /// The level that a number stands for; below 1 is 1, beyond 3 is 3.
    pub const fn from_number(number: u8) -> Self {
        match number {
            0 | 1 => Self::One,
            2 => Self::Two,
            _ => Self::Three,
        }
    }

    /// Its number, from 1 to 3.
    pub const fn number(self) -> u8 {
        match self {
            Self::One => 1,
            Self::Two => 2,
            Self::Three => 3,
        }
    }
}

impl From<Level> for u8 {
    fn from(level: Level) -> Self {
        level.number()
    }
}

impl List {
    /// A list with bullets.
    pub fn bullets(items: Vec<Item>) -> Self {
        Self { numbered: false, start: 1, items }
    }

    /// A numbered list.
    pub fn numbers(items: Vec<Item>) -> Self {
        Self { numbered: true, start: 1, items }
    }
}

impl Item {
    /// A thing that is said in one line.
    pub fn line(text: impl Into<Run>) -> Self {
        Self { blocks: vec![Block::paragraph(text)] }
    }
}

impl Column {
    /// A column of words.
    pub fn words(title: impl Into<Phrase>, width: u16) -> Self {
        Self { title: title.into(), align: Align::Start, width }
    }

    /// A column of numbers.
    pub fn numbers(title: impl Into<Phrase>, width: u16) -> Self {
        Self { title: title.into(), align: Align::End, width }
    }
}

impl Row {
    /// A row of cells with one run each.
    pub fn of<R: Into<Run>>(cells: impl IntoIterator<Item = R>) -> Self {
        Self { cells: cells.into_iter().map(|cell| vec![cell.into()]).collect() }
    }
}
