//! Lists to take out: the same list as CSV, for programs and for those who look at it once, and as
//! XLSX, for those who work on.

mod lines;
mod workbook;

use std::borrow::Cow;
use std::io::Write;

use jiff::civil::{Date, DateTime};
use kernel::{Lang, Refusal, Result};

pub use lines::Lines;
pub use workbook::xlsx;

/// How many rows a list may have, without its head. Longer ones are refused as `rows-too-many`.
pub const MOST_ROWS: usize = 100_000;

/// A list.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// Its name: the title of the file and the name on the sheet's tab.
    pub name: String,
    /// Whose list it is, for the file's properties.
    pub organisation: String,
    /// The day on which it was made, for the file's properties.
    pub date: Date,
    /// The language of the reader: it decides how numbers and fields are separated.
    pub lang: Lang,
    /// The columns from left to right.
    pub columns: Vec<Column>,
    /// The rows; a row with fewer cells than columns is filled up, cells beyond the columns are left out.
    pub rows: Vec<Vec<Cell>>,
}

/// A column of a list.
#[derive(Clone, Debug)]
pub struct Column {
    /// Its head.
    pub title: String,
    /// What stands in it.
    pub kind: Kind,
}

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Words.
    Text,
    /// Numbers with at most this many decimals.
    Number(u8),
    /// Days.
    Day,
    /// Days with the time of the day.
    Time,
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Words. They are never read as a formula.
    Text(String),
    /// A number; one that is not finite is shown as nothing.
    Number(f64),
    /// A day.
    Day(Date),
    /// A day and the time on it, in the reader's time zone.
    Time(DateTime),
}

impl Column {
    /// A column of words.
    pub fn text(title: impl Into<String>) -> Self {
        Self { title: title.into(), kind: Kind::Text }
    }

    /// A column of whole numbers.
    pub fn count(title: impl Into<String>) -> Self {
        Self { title: title.into(), kind: Kind::Number(0) }
    }

    /// A column of days.
    pub fn day(title: impl Into<String>) -> Self {
        Self { title: title.into(), kind: Kind::Day }
    }
}

impl<T: Into<Cell>> From<Option<T>> for Cell {
    fn from(cell: Option<T>) -> Self {
        cell.map_or(Self::Empty, Into::into)
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<f64> for Cell {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Cell {
    fn from(number: u32) -> Self {
        Self::Number(f64::from(number))
    }
}

impl From<Date> for Cell {
    fn from(day: Date) -> Self {
        Self::Day(day)
    }
}

/// Writes the list as CSV (RFC 4180, UTF-8 with a byte order mark, so that Excel reads it as such).
///
/// Fields are separated as the reader's Excel expects it: by semicolons, with a decimal comma, in
/// Finnish and Swedish; by commas, with a decimal point, in English. Days are written as 2026-09-14.
pub fn csv(sheet: &Sheet, to: impl Write) -> Result<()> {
    few_enough(sheet.rows.len())?;
    let mut lines = Lines::begin(to, sheet.lang, &sheet.columns)?;
    for row in &sheet.rows {
        lines.row(row)?;
    }
    lines.finish()
}

fn few_enough(rows: usize) -> Result<(), Refusal> {
    if rows <= MOST_ROWS { Ok(()) } else { Err(Refusal::new("rows-too-many").with("most", MOST_ROWS)) }
}

/// Whether a spreadsheet program could take a text for a formula (OWASP, CSV Injection; the
/// full-width signs too, which some programs fold).
fn looks_like_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}

/// The text without signs that neither format can hold; line ends as one sign.
fn clean(text: &str) -> Cow<'_, str> {
    if !text.chars().any(|sign| sign.is_control() && sign != '\n' && sign != '\t') {
        return Cow::Borrowed(text);
    }
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    Cow::Owned(text.chars().filter(|sign| !sign.is_control() || *sign == '\n' || *sign == '\t').collect())
}
