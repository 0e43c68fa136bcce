//! A document as the house thinks of it, before anybody has set it in type: what is said, in which
//! language, and what each part is. [`crate::typesetting`] makes a PDF of it, [`crate::word`] a
//! Word file.

mod block;
mod headings;

mod markdown;
mod run;

use jiff::civil::Date;
use kernel::Lang;
use serde::Serialize;

use crate::words as t;

pub use block::{Align, Block, Callout, CalloutKind, Column, Figure, Item, KeyFigure, Level, List, Row, Table};
pub use markdown::{blocks_from_markdown, runs_from_markdown};
pub use run::{Phrase, Run, State, Style, Tone};
pub(crate) use run::{is_silent, safe_address};

/// A document for people to read on paper or on a screen: a committee's report, a plan, a letter.
#[derive(Clone, Debug, Serialize)]
pub struct Document {
    /// The language that the document is written in, where a text does not say otherwise.
    pub lang: Lang,
    /// What the typesetter itself says, in that language.
    pub words: Words,
    /// The document's name, shown first and kept in the file's properties. It must not be blank.
    pub title: Phrase,
    /// What kind of document it is or what it covers, below the title.
    pub subtitle: Option<Phrase>,
    /// Whose document it is: on top of every page.
    pub organisation: Phrase,
    /// The day as people write it, on top of every page. It may say more than the date, such as
    /// when the contents were frozen.
    pub date_line: Phrase,
    /// The day of the document, for the file's properties. It is an argument so that the same
    /// document always gives the same bytes.
    pub date: Date,
    /// The facts beside the title, such as the body, the meeting and the period.
    pub facts: Vec<Fact>,
    /// A word such as *draft* for a document that is not final, on every page.
    pub draft: Option<Phrase>,
    /// A line at the bottom of every page, beside the page number, such as a record number.
    pub footer: Option<Phrase>,
    /// Down to which level the headings are listed after the title, if at all.
    pub contents: Option<Level>,
    /// The document itself.
    pub body: Vec<Block>,
}

/// One fact beside the title.
#[derive(Clone, Debug, Serialize)]
pub struct Fact {
    /// What it is, such as *body*.
    pub label: Phrase,
    /// What it says.
    pub value: Vec<Run>,
}

/// The words that the typesetter adds by itself, in the language of the document.
#[derive(Clone, Debug, Serialize)]
pub struct Words {
    /// The number of a page, with `{page}` and `{pages}` in it, such as `Page {page} of {pages}`.
    pub page: String,
    /// The heading of the list of contents.
    pub contents: String,
}

impl Words {
    /// As they are in this language.
    pub fn of(lang: Lang) -> Self {
        Self { page: t::document_page(lang).to_owned(), contents: t::document_contents(lang).to_owned() }
    }
}

impl Document {
    /// The same document with its headings in order: none is empty and no level is skipped.
    /// Software that reads aloud walks by them, and PDF/UA-1 (ISO 14289-1, 7.4.2) demands it.
    #[must_use]
    pub(crate) fn with_headings_in_order(&self) -> Self {
        let mut document = self.clone();
        headings::put_in_order(&mut document.body);
        document
    }
}

impl Fact {
    /// A fact that is one text.
    pub fn new(label: impl Into<Phrase>, value: impl Into<Phrase>) -> Self {
        Self { label: label.into(), value: vec![Run::from(value.into())] }
    }
}
