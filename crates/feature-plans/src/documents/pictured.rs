//! Pictures with their tables as a document: figures, an influence map, a goal's timeline.

use axum::response::Response;
use core_documents::document::{Block, Column, Document, Figure, Level, Phrase, Row, Run, Table, Words};
use jiff::civil::Date;
use kernel::{Lang, Result};
use kit_lists::List;
use kit_lists::sheets::Kind;

use super::{Format, typeset};

/// What stands in the document.
pub struct Pictured {
    /// Its language.
    pub lang: Lang,
    /// What it is.
    pub title: String,
    /// Of what, with the language of that where it is content.
    pub of: (String, Option<Lang>),
    /// Of whom.
    pub organisation: String,
    /// The day on which it is made.
    pub on: Date,
    /// Its parts.
    pub parts: Vec<PicturedPart>,
}

/// A picture with the table that says the same.
pub struct PicturedPart {
    /// What it shows.
    pub heading: String,
    /// The picture for paper; nothing where there is none.
    pub picture: String,
    /// The same in words.
    pub described: String,
    /// The table.
    pub list: List,
}

impl Pictured {
    /// Answers with it as PDF.
    pub async fn answer(self) -> Result<Response> {
        let name = format!("{} – {}", self.title, self.organisation);
        typeset(Format::Pdf, &name, self.document()).await
    }

    fn document(self) -> Document {
        let lang = self.lang;
        let is_one = self.parts.len() == 1;
        let blocks = self.parts.into_iter().flat_map(|part| blocks(part, is_one));
        Document {
            lang,
            words: Words::of(lang),
            title: Phrase { text: self.title, lang: None },
            subtitle: Some(Phrase { text: self.of.0, lang: self.of.1 }),
            organisation: Phrase { text: self.organisation, lang: None },
            date_line: Phrase { text: kit_words::day_long(lang, self.on), lang: None },
            date: self.on,
            facts: Vec::new(),
            draft: None,
            footer: None,
            contents: None,
            body: blocks.collect(),
        }
    }
}

fn blocks(part: PicturedPart, is_one: bool) -> Vec<Block> {
    let mut blocks = Vec::new();
    if !is_one {
        blocks.push(Block::heading(Level::One, part.heading));
    }
    if !part.picture.is_empty() {
        let alternative = Phrase { text: part.described, lang: None };
        blocks.push(Block::Figure(Figure { svg: part.picture, alternative, caption: None, width_percent: 100 }));
    }
    blocks.push(Block::Table(table(&part.list)));
    blocks
}

/// How long the head of a narrow column may be before it needs more width.
const SHORT_HEAD: usize = 9;

/// Words get more of the width than numbers and days; a long head of a number as much as a day.
fn table(list: &List) -> Table {
    let column = |head: &kit_lists::Head| {
        let title = Phrase { text: head.title.clone().into_owned(), lang: None };
        match head.kind {
            Kind::Text => Column::words(title, 5),
            Kind::Number(_) if title.text.chars().count() > SHORT_HEAD => Column::numbers(title, 3),
            Kind::Number(_) => Column::numbers(title, 2),
            _ => Column::words(title, 4),
        }
    };
    let cell = |cell: &kit_lists::Cell| match cell.lang {
        Some(lang) => vec![Run::text(cell.shown.clone()).said_in(lang)],
        None => vec![Run::text(cell.shown.clone())],
    };
    Table {
        caption: None,
        columns: list.columns.iter().map(column).collect(),
        rows_have_heads: true,
        rows: list.rows.iter().map(|row| Row { cells: row.cells.iter().map(cell).collect() }).collect(),
    }
}
